namespace DealFacts;

/// <summary>Groups numbered things that share a key, directly or through others (union-find).</summary>
internal sealed class DisjointSets<TKey> where TKey : notnull
{
    private readonly int[] _parent;
    private readonly Dictionary<TKey, int> _holder = [];

    /// <summary>Each thing alone.</summary>
    public DisjointSets(int count) => _parent = Enumerable.Range(0, count).ToArray();

    /// <summary>Says that a thing has a key.</summary>
    public void Add(int item, TKey key)
    {
        if (_holder.TryGetValue(key, out int other)) _parent[Root(item)] = Root(other);
        else _holder.Add(key, item);
    }

    /// <summary>The thing that stands for the group of another.</summary>
    public int Root(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }
        return item;
    }

    /// <summary>The groups in order of their first things, each with the numbers of its things in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups()
    {
        List<List<int>> groups = new(_parent.Length);
        List<int>?[] byRoot = new List<int>?[_parent.Length];
        for (int item = 0; item < _parent.Length; item++)
        {
            int root = Root(item);
            if (byRoot[root] is not { } group) groups.Add(byRoot[root] = group = new List<int>(1));
            group.Add(item);
        }
        return groups;
    }
}
