namespace DealFacts;

/// <summary>
/// What was joined when books were merged. When nearly the same books are merged again, as after an edit of one article of a thousand,
/// the same records give what they gave before, and only the others are joined.
/// </summary>
/// <remarks>Records never change, so that what was made of the same ones stays right. One merge writes a memory; from then on it is only read.</remarks>
internal sealed class MergeMemory
{
    /// <summary>Remembers nothing: for books that are merged once.</summary>
    public static readonly MergeMemory None = new(keeps: false, null);

    private readonly bool _keeps;
    private readonly ArticleDates? _datesBefore;
    private ArticleDates? _dates;

    private MergeMemory(bool keeps, MergeMemory? before)
    {
        _keeps = keeps;
        Companies = new(keeps, before?.Companies);
        Records = new(keeps, before?.Records);
        Deals = new(keeps, before?.Deals);
        Figures = new(keeps, before?.Figures);
        _datesBefore = before?._dates;
    }

    /// <summary>Each company, by the first of its records.</summary>
    public Remembered<Company, CompanyGroup> Companies { get; }

    /// <summary>Each record of a deal with the merged names of its parties.</summary>
    public Remembered<Deal, DealRecord> Records { get; }

    /// <summary>Each deal, by the first of its records.</summary>
    public Remembered<DealRecord, DealGroup> Deals { get; }

    /// <summary>The figures of each company, by the first of their records.</summary>
    public Remembered<Figure, FigureShelf> Figures { get; }

    /// <summary>
    /// Says when the articles were published: where one has another date than before, its claims may be compared with others.
    /// </summary>
    public void Meet(ArticleDates dates)
    {
        if (_keeps) _dates = dates;
        if (_datesBefore?.Contradict(dates) != true) return;
        Deals.Close();
        Figures.Close();
    }

    /// <summary>A memory for one merge, which may look at what an earlier one remembers.</summary>
    public static MergeMemory After(MergeMemory? before) => new(keeps: true, before);

    /// <summary>Ends the merge: what it did not meet again is forgotten.</summary>
    public void Close()
    {
        Companies.Close();
        Records.Close();
        Deals.Close();
        Figures.Close();
    }
}
