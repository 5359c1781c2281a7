namespace DealFacts;

/// <summary>One book out of many: the join of a semilattice, in a time that is near the number of their facts.</summary>
/// <remarks>
/// A book holds no less than the records it was made of: sets are united, single facts are the best by a total order, and names,
/// preferred amounts, agreement and disagreements are made anew from what is united. So any order and grouping gives the same book.
/// </remarks>
internal static class BookMerger
{
    /// <summary>No name is chosen.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoNames = new Dictionary<string, string>();

    /// <summary>The book that says all that the books say.</summary>
    public static FactBook Join(IReadOnlyList<FactBook> books) => Join(books, NoNames, default);

    /// <inheritdoc cref="Join(IReadOnlyList{FactBook})"/>
    public static FactBook Join(IReadOnlyList<FactBook> books, IReadOnlyDictionary<string, string> names, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<Article> articles = ArticleJoin.Of(books.SelectMany(book => book.Articles));
        CompanyDirectory companies = CompanyDirectory.Of(books, names, cancel);
        DealLedger deals = DealLedger.Of(books, companies, cancel);
        List<Figure> figures = FigureKinship.Agree(FigureJoiner.Join(books, companies, deals, cancel), cancel);
        return new FactBook
        {
            Articles = articles,
            Companies = companies.Companies,
            Deals = deals.Deals,
            Figures = figures,
            Unattributed = Unattributed(books),
            Disagreements = DisagreementFinder.Find(figures, deals.Deals, articles, cancel),
        };
    }

    private static ValueList<UnattributedAmount> Unattributed(IReadOnlyList<FactBook> books) => ValueList<UnattributedAmount>.Of(books
        .SelectMany(book => book.Unattributed)
        .Distinct()
        .OrderBy(item => item.Citation, Comparer<Citation>.Create(CitationOrder.Compare))
        .ThenBy(item => item.Amount, Comparer<Amount>.Create(AmountOrder.Compare)));
}
