using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds what a number of people measures: "1,200 employees", "17 million people use Acme", not "4,000 people have been arrested".
/// </summary>
internal static class CountReader
{
    private const int FewestUsers = 100;
    private const int Near = 6;

    /// <summary>The metric, or null when the number measures no company.</summary>
    public static MetricFind? Read(TermLine line, int at, Quantity quantity) => quantity.Amount.Unit switch
    {
        "employees" when quantity.Amount.Text.EndsWith("people", StringComparison.Ordinal) => OfPeople(line, at),
        "employees" => new MetricFind(Metric.Headcount, "metric/headcount"),
        "users" when quantity.Amount.Magnitude >= FewestUsers => new MetricFind(Metric.Users, "metric/users"),
        _ => null,
    };

    /// <summary>People alone are neither staff nor users; the verb beside them tells.</summary>
    private static MetricFind? OfPeople(TermLine line, int at)
    {
        for (int i = at + 1; i <= at + 4 && i < line.Count; i++)
        {
            if (line.IsIn(i, FigureWords.Uses)) return new MetricFind(Metric.Users, "metric/people-use");
            if (line.IsIn(i, FigureWords.Works)) return new MetricFind(Metric.Headcount, "metric/people-work");
        }

        for (int i = at - 1; i >= 0 && at - i <= Near; i--)
            if (line.IsIn(i, FigureWords.Employs)) return new MetricFind(Metric.Headcount, "metric/people-employed", i, i + 1);
        return null;
    }
}
