namespace DealFacts;

/// <summary>
/// All that a set of articles says: plain lists for LINQ, each in a fixed order, so that the same articles give the same book
/// whatever order they are read in.
/// </summary>
public sealed record FactBook
{
    /// <summary>The book of no articles.</summary>
    public static readonly FactBook Empty = new();

    /// <summary>The articles, by path.</summary>
    public IReadOnlyList<Article> Articles { get; init => field = ValueList<Article>.Of(value); } = ValueList<Article>.Empty;

    /// <summary>The companies, by name.</summary>
    public IReadOnlyList<Company> Companies { get; init => field = ValueList<Company>.Of(value); } = ValueList<Company>.Empty;

    /// <summary>The deals, the most prominent first.</summary>
    public IReadOnlyList<Deal> Deals { get; init => field = ValueList<Deal>.Of(value); } = ValueList<Deal>.Empty;

    /// <summary>The figures, by company, metric, period and basis.</summary>
    public IReadOnlyList<Figure> Figures { get; init => field = ValueList<Figure>.Of(value); } = ValueList<Figure>.Empty;

    /// <summary>The amounts of money that nothing was found to own, by place.</summary>
    public IReadOnlyList<UnattributedAmount> Unattributed
    {
        get;
        init => field = ValueList<UnattributedAmount>.Of(value);
    } = ValueList<UnattributedAmount>.Empty;

    /// <summary>Where the articles cannot all be right.</summary>
    public IReadOnlyList<Disagreement> Disagreements
    {
        get;
        init => field = ValueList<Disagreement>.Of(value);
    } = ValueList<Disagreement>.Empty;

    /// <summary>
    /// A book of raw records: sorted, without duplicates, records of one company, deal or figure joined, deals named, preferred
    /// amounts chosen from the claims, agreement judged and disagreements found. Figures refer to deals by the raw <see cref="Deal.Name"/>.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="companies">Their companies.</param>
    /// <param name="deals">Their deals.</param>
    /// <param name="figures">Their figures.</param>
    /// <param name="unattributed">The amounts that nothing owns.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <remarks>
    /// A deal or figure without a claim stands on nothing and is left out. A book made by hand is made regular by merging it.
    /// </remarks>
    public static FactBook Of(
        IEnumerable<Article> articles,
        IEnumerable<Company> companies,
        IEnumerable<Deal> deals,
        IEnumerable<Figure> figures,
        IEnumerable<UnattributedAmount> unattributed,
        CancellationToken cancel = default)
    {
        FactBook raw = new()
        {
            Articles = ValueList<Article>.Of(articles),
            Companies = ValueList<Company>.Of(companies),
            Deals = ValueList<Deal>.Of(deals),
            Figures = ValueList<Figure>.Of(figures),
            Unattributed = ValueList<UnattributedAmount>.Of(unattributed),
        };
        return BookMerger.Join([raw], BookMerger.NoNames, MergeMemory.None, cancel);
    }

    /// <summary>
    /// All that the books say, as one book. Any order and any grouping gives the same, and a book twice is a book once, so a large
    /// corpus can be read in parts and the parts merged as they come.
    /// </summary>
    public static FactBook Merge(IEnumerable<FactBook> books) => BookMerger.Join(books.ToList());

    /// <summary>All that the books say, with names of companies that are chosen and not found.</summary>
    /// <param name="books">The books.</param>
    /// <param name="names">
    /// The name to use for a company, by any form of the name that the books have for it: "Facebook", "Meta". Companies for which one name
    /// is chosen, or the name of another, are one; a blank name chooses nothing.
    /// </param>
    /// <param name="cancel">Stops the work.</param>
    public static FactBook Merge(IEnumerable<FactBook> books, IReadOnlyDictionary<string, string> names, CancellationToken cancel = default) =>
        BookMerger.Join(books.ToList(), names, MergeMemory.None, cancel);

    /// <summary>All that this book and another say. Associative, commutative, idempotent; <see cref="Empty"/> changes nothing.</summary>
    public FactBook Merge(FactBook other) => BookMerger.Join([this, other]);

    /// <summary>The company that a form of its name means, "Meta Platforms Inc." or "meta"; null when there is none.</summary>
    public Company? Company(string name) => BookIndex.Of(this).Company(name);

    /// <summary>The deals in which a company takes part, by any form of its name; the most prominent first.</summary>
    public IEnumerable<Deal> DealsOf(string company) => BookIndex.Of(this).DealsOf(company);

    /// <summary>The figures of a company, by any form of its name.</summary>
    public IEnumerable<Figure> FiguresOf(string company) => BookIndex.Of(this).FiguresOf(company);
}
