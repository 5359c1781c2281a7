namespace DealFacts;

/// <summary>The figures of several books as one list, and where they cannot all be right.</summary>
internal sealed class FigureLedger
{
    private FigureLedger(List<FigureShelf> shelves)
    {
        foreach (FigureShelf shelf in shelves)
        {
            Figures.AddRange(shelf.Figures);
            Disagreements.AddRange(shelf.Disagreements);
        }
    }

    /// <summary>The figures, by company, metric, time, basis, deal and unit.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>What they disagree on, company by company.</summary>
    public List<Disagreement> Disagreements { get; } = [];

    /// <summary>Joins the figures that are one; a figure without a claim is left out.</summary>
    public static FigureLedger Of(
        IReadOnlyList<FactBook> books, CompanyDirectory companies, DealLedger deals, ArticleDates dates, MergeMemory memory,
        CancellationToken cancel)
    {
        Dictionary<string, FigureShelf> byCompany = new(StringComparer.Ordinal);
        for (int book = 0; book < books.Count; book++)
        {
            cancel.ThrowIfCancellationRequested();
            for (int i = 0; i < books[book].Figures.Count; i++)
                if (books[book].Figures[i] is { Claims.Count: > 0 } figure)
                {
                    string? deal = deals.NameOf(book, figure.Deal);
                    string? owner = figure.Metric == Metric.DealValue ? deals.OwnerOfValue(deal) : null;
                    ShelfOf(owner ?? companies.NameOf(figure.Company), byCompany).Add(figure, deal);
                }
        }

        List<FigureShelf> shelves = new(byCompany.Count);
        foreach (FigureShelf shelf in byCompany.Values)
        {
            cancel.ThrowIfCancellationRequested();
            shelves.Add(shelf.Joined(dates, memory, cancel));
        }

        shelves.Sort((left, right) => string.CompareOrdinal(left.Company, right.Company));
        return new FigureLedger(shelves);
    }

    private static FigureShelf ShelfOf(string company, Dictionary<string, FigureShelf> byCompany)
    {
        if (!byCompany.TryGetValue(company, out FigureShelf? shelf)) byCompany.Add(company, shelf = new FigureShelf(company));
        return shelf;
    }
}
