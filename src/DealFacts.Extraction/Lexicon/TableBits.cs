namespace DealFacts.Extraction.Lexicon;

/// <summary>
/// Which of up to 63 tables have an entry that a word begins, a bit a table: of many rules only those are tried that have a chance.
/// </summary>
internal sealed class TableBits
{
    private const int MostTables = 63;

    private readonly WordRows _rows;
    private readonly long[] _byRow;

    public TableBits(IReadOnlyList<WordTable> tables)
    {
        if (tables.Count > MostTables) throw new ArgumentException("More tables than bits.", nameof(tables));
        Dictionary<string, long> bits = new(StringComparer.Ordinal);
        for (int i = 0; i < tables.Count; i++)
            foreach (string word in tables[i].FirstWords) bits[word] = (bits.TryGetValue(word, out long others) ? others : 0) | 1L << i;
        _rows = new WordRows(bits.Keys);
        _byRow = [0, .. bits.Values];
    }

    /// <summary>The tables that have an entry which the word begins.</summary>
    public long this[Word word] => _byRow[word.RowIn(_rows)];
}
