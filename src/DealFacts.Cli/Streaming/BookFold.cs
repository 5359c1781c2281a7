namespace DealFacts.Cli.Streaming;

/// <summary>
/// Merges books as they come, in bunches of equal weight, so that neither the time grows with the square of their number nor the memory
/// beyond a few times the merged book.
/// </summary>
internal sealed class BookFold
{
    private const int Bunch = 64;
    private readonly List<List<FactBook>> _levels = [];

    /// <summary>The book that says all that the books say.</summary>
    public FactBook All(IEnumerable<FactBook> books)
    {
        foreach (FactBook book in books) Add(book, 0);
        return FactBook.Merge(_levels.SelectMany(level => level));
    }

    private void Add(FactBook book, int level)
    {
        if (level == _levels.Count) _levels.Add([]);
        _levels[level].Add(book);
        if (_levels[level].Count < Bunch) return;
        FactBook merged = FactBook.Merge(_levels[level]);
        _levels[level].Clear();
        Add(merged, level + 1);
    }
}
