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
    public IReadOnlyList<UnattributedAmount> Unattributed { get; init => field = ValueList<UnattributedAmount>.Of(value); } = ValueList<UnattributedAmount>.Empty;

    /// <summary>Where the articles cannot all be right.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init => field = ValueList<Disagreement>.Of(value); } = ValueList<Disagreement>.Empty;
}
