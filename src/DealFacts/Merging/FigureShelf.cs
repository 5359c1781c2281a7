namespace DealFacts;

/// <summary>The figures of one company: the records that the books have of them, and what they are together.</summary>
/// <param name="company">The name of the company in the merged book.</param>
internal sealed class FigureShelf(string company)
{
    private readonly List<Figure> _records = [];
    private readonly List<string?> _deals = [];

    /// <summary>The name of the company.</summary>
    public string Company { get; } = company;

    /// <summary>The figures, by metric, time, basis, deal and unit, once they are joined.</summary>
    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    /// <summary>Where they cannot all be right.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; private set; } = [];

    /// <summary>Adds a book's record, with the merged name of its deal.</summary>
    public void Add(Figure record, string? deal)
    {
        _records.Add(record);
        _deals.Add(deal);
    }

    /// <summary>The shelf with its records joined, or the one that is remembered.</summary>
    public FigureShelf Joined(ArticleDates dates, MergeMemory memory, CancellationToken cancel)
    {
        FigureShelf? known = memory.Figures.Of(_records[0]);
        if (known is not null && HasTheSame(known)) return memory.Figures.Keep(_records[0], known);
        Figures = FigureKinship.Agree(Join(dates, cancel), cancel);
        Disagreements = [.. ValueDisagreements.OfFigures(Figures, dates), .. PeriodDisagreements.Find(Figures)];
        return memory.Figures.Keep(_records[0], this);
    }

    private bool HasTheSame(FigureShelf other)
    {
        if (Company != other.Company || !SameThings.Are(_records, other._records)) return false;
        for (int i = 0; i < _deals.Count; i++)
            if (_deals[i] != other._deals[i]) return false;
        return true;
    }

    private List<Figure> Join(ArticleDates dates, CancellationToken cancel)
    {
        (FigureKey Key, Figure Record)[] sorted = new (FigureKey, Figure)[_records.Count];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = (FigureKey.Of(_records[i], _deals[i]), _records[i]);
        Array.Sort(sorted, (left, right) => left.Key.CompareTo(right.Key));
        List<Figure> figures = new(sorted.Length), group = [];
        for (int i = 0; i < sorted.Length; i++)
        {
            group.Add(sorted[i].Record);
            if (i + 1 < sorted.Length && sorted[i + 1].Key.CompareTo(sorted[i].Key) == 0) continue;
            cancel.ThrowIfCancellationRequested();
            figures.AddRange(FigureJoin.Of(Company, sorted[i].Key, group, dates));
            group.Clear();
        }

        return figures;
    }
}
