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
    public static FactBook Join(IReadOnlyList<FactBook> books) => Join(books, NoNames, MergeMemory.None, default);

    /// <inheritdoc cref="Join(IReadOnlyList{FactBook})"/>
    public static FactBook Join(
        IReadOnlyList<FactBook> books, IReadOnlyDictionary<string, string> names, MergeMemory memory, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<Article> articles = ArticleJoin.Of(All(books, book => book.Articles));
        ArticleDates dates = ArticleDates.Of(articles);
        memory.Meet(dates);
        CompanyDirectory companies = CompanyDirectory.Of(books, names, memory, cancel);
        DealLedger deals = DealLedger.Of(books, companies, dates, memory, cancel);
        FigureLedger figures = FigureLedger.Of(books, companies, deals, dates, memory, cancel);
        return new FactBook
        {
            Articles = articles,
            Companies = companies.Companies,
            Deals = deals.Deals,
            Figures = figures.Figures,
            Unattributed = Unattributed(books),
            Disagreements = DisagreementFinder.Find(figures, deals.Deals, dates, cancel),
        };
    }

    /// <summary>What the books hold of one sort: of a single book, as most articles are joined, its own list.</summary>
    public static IReadOnlyList<T> All<T>(IReadOnlyList<FactBook> books, Func<FactBook, IReadOnlyList<T>> part)
    {
        if (books.Count == 1) return part(books[0]);
        List<T> all = [];
        for (int book = 0; book < books.Count; book++)
        {
            IReadOnlyList<T> items = part(books[book]);
            for (int i = 0; i < items.Count; i++) all.Add(items[i]);
        }

        return all;
    }

    private static ValueList<UnattributedAmount> Unattributed(IReadOnlyList<FactBook> books)
    {
        IReadOnlyList<UnattributedAmount> all = All(books, book => book.Unattributed);
        return ValueList<UnattributedAmount>.Of(OrderedList.Ascends(all, Compare) ? all : all
            .Distinct()
            .OrderBy(item => item, Comparer<UnattributedAmount>.Create(Compare)));
    }

    private static int Compare(UnattributedAmount left, UnattributedAmount right)
    {
        int order = CitationOrder.Compare(left.Citation, right.Citation);
        return order != 0 ? order : AmountOrder.Compare(left.Amount, right.Amount);
    }
}
