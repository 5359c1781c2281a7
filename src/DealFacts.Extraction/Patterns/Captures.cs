namespace DealFacts.Extraction.Patterns;

/// <summary>What a match remembered: runs of terms under names. The latest of a name counts.</summary>
public sealed class Captures
{
    private readonly List<(string Name, int First, int End)> _runs = [];

    /// <summary>How many runs are remembered.</summary>
    public int Count => _runs.Count;

    /// <summary>Remembers a run.</summary>
    public void Remember(string name, int first, int end) => _runs.Add((name, first, end));

    /// <summary>Forgets the runs from a number on.</summary>
    public void ForgetFrom(int count)
    {
        if (count < _runs.Count) _runs.RemoveRange(count, _runs.Count - count);
    }

    /// <summary>The half-open run under a name, or null.</summary>
    public (int First, int End)? Find(string name)
    {
        for (int i = _runs.Count - 1; i >= 0; i--)
            if (_runs[i].Name == name) return (_runs[i].First, _runs[i].End);
        return null;
    }
}
