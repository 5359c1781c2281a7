namespace DealFacts.Extraction.Lexicon;

/// <summary>A number for each of some words, from 1; words of an article remember theirs, and most that they have none.</summary>
internal sealed class WordRows
{
    private static int s_count;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public WordRows(IEnumerable<string> words)
    {
        if (Number < 63) Bit = 1L << Number;
        foreach (string word in words) _rows.Add(word, _rows.Count + 1);
    }

    /// <summary>How many there are of these.</summary>
    public static int Count => s_count;

    /// <summary>Its number, by which words remember it.</summary>
    public int Number { get; } = System.Threading.Interlocked.Increment(ref s_count) - 1;

    /// <summary>Its bit among those of the first indexes; none for later ones.</summary>
    public long Bit { get; }

    /// <summary>The number of a lower-case word; 0 for none.</summary>
    public int RowOf(string word) => _rows.TryGetValue(word, out int row) ? row : 0;
}
