using System.Text;

namespace DealFacts.Extraction.Review;

/// <summary>The facts of a book as lines, sorted, one a fact, to be read in a pull request.</summary>
public static class FactLines
{
    /// <summary>The name of the file that holds them.</summary>
    public const string FileName = "DealFacts.Shipped.txt";

    private const string Head = "# The facts as reviewed, one a line. \"dealfacts baseline\" writes this file.\n";

    /// <summary>The facts, by line, ordinal order.</summary>
    public static IReadOnlyList<ReviewedFact> Of(FactBook book)
    {
        IEnumerable<(string Name, string Unit, string Says, IEnumerable<Citation> Places)> facts =
        [
            .. book.Companies.Select(company => ($"company {company.Name}", "", "", company.Citations.AsEnumerable())),
            .. book.Deals.Select(deal => ($"deal {deal.Name}", "", SaysOf(deal), deal.Claims.Select(claim => claim.Citation))),
            .. book.Figures.Select(figure => (NameOf(figure), figure.Amount.Unit, figure.Amount.ToString(), figure.Claims.Select(claim => claim.Citation))),
        ];
        return facts
            .GroupBy(fact => OneLine(fact.Name), StringComparer.Ordinal)
            .SelectMany(alike => alike.Count() == 1
                ? alike.Select(fact => new ReviewedFact(alike.Key, OneLine(fact.Says), Place(fact.Places)))
                : alike.Select(fact => new ReviewedFact($"{alike.Key} in {OneLine(fact.Unit)}", OneLine(fact.Says), Place(fact.Places))))
            .OrderBy(fact => fact.ToString(), StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The text of the file.</summary>
    public static string Write(FactBook book)
    {
        StringBuilder text = new(Head);
        foreach (ReviewedFact fact in Of(book)) text.Append(fact).Append('\n');
        return text.ToString();
    }

    private static string SaysOf(Deal deal) => deal.Value is null ? deal.Stage.ToString() : $"{deal.Value}, {deal.Stage}";

    private static string NameOf(Figure figure)
    {
        string period = figure.Period is null ? "" : $" {figure.Period}";
        string basis = figure.Basis == Basis.Actual ? "" : $" ({figure.Basis})";
        string deal = figure.Deal is null ? "" : $" [{figure.Deal}]";
        return $"figure {figure.Company} {figure.Metric}{period}{basis}{deal}";
    }

    private static Citation Place(IEnumerable<Citation> places) => places.FirstOrDefault() ?? new Citation();

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
}
