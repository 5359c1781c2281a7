namespace DealFacts.Extraction.Patterns;

/// <summary>What a match remembered: runs of terms under names. The latest of a name counts.</summary>
public sealed class Captures
{
    private (string Name, int First, int End)[] _runs = [];

    /// <summary>How many runs are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Remembers a run.</summary>
    public void Remember(string name, int first, int end)
    {
        if (Count == _runs.Length) Array.Resize(ref _runs, Count + 3);
        _runs[Count++] = (name, first, end);
    }

    /// <summary>Forgets the runs from a number on.</summary>
    public void ForgetFrom(int count)
    {
        if (count < Count) Count = count;
    }

    /// <summary>The half-open run under a name, or null.</summary>
    public (int First, int End)? Find(string name)
    {
        for (int i = Count - 1; i >= 0; i--)
            if (_runs[i].Name == name) return (_runs[i].First, _runs[i].End);
        return null;
    }
}
