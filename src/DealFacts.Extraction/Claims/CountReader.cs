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
    private const int NearMove = 5;

    /// <summary>The metric, or null when the number measures no company.</summary>
    public static MetricFind? Read(TermLine line, int at, Quantity quantity) => quantity.Amount.Unit switch
    {
        "employees" when IsOfMove(line, at, quantity.Amount.Text) => null,
        "employees" when LocalStaff.Is(line, at) || IsOfUnion(line, at) || IsRoomFor(line, at) => null,
        "employees" when AreServed(line, at) => new MetricFind(Metric.Users, "metric/staff-served"),
        "employees" when quantity.Amount.Text.EndsWith("people", StringComparison.Ordinal) => OfPeople(line, at),
        "employees" => new MetricFind(Metric.Headcount, "metric/headcount"),
        "users" when quantity.Amount.Magnitude >= FewestUsers => new MetricFind(Metric.Users, "metric/users"),
        _ => null,
    };

    /// <summary>"will cut 500 jobs", "plans to hire 40 people", "120 employees were laid off": those who come or go.</summary>
    private static bool IsOfMove(TermLine line, int at, string text)
    {
        if (text.EndsWith("jobs", StringComparison.Ordinal) || text.EndsWith("job cuts", StringComparison.Ordinal)) return true;
        if (BasisReader.IsWholeOf(line, at)) return false;
        // "cut a fifth of its workforce, or 340 employees".
        bool again = line.Is(at - 1, "or") && line.Is(at - 2, ",");
        int before = again ? at - 3 : at - 1;
        for (int i = before; i >= 0 && before - i < NearMove && !line.Is(i, ",") && (again || !line.IsIn(i, FigureWords.Employs)); i--)
            if (line.Entry(i, StaffWords.Moves) > 0) return true;
        for (int i = at + 1; i < line.Count && i <= at + NearMove && !line.Is(i, ","); i++)
            if (line.Entry(i, StaffWords.Departures) > 0) return true;
        return false;
    }

    /// <summary>"the union represents 10,000 workers".</summary>
    private static bool IsOfUnion(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < Near && !line.Is(i, ","); i--)
            if (line.IsIn(i, StaffWords.Represents)) return true;
        return false;
    }

    /// <summary>"a plant with room for 300 workers".</summary>
    private static bool IsRoomFor(TermLine line, int at) =>
        line.Is(at - 1, "for") && (line.Is(at - 2, "room") || line.Is(at - 2, "space") || line.Is(at - 2, "capacity") || line.Is(at - 2, "desks"));

    /// <summary>"its app serves 600 companies and [400,000 employees]": those of its customers.</summary>
    private static bool AreServed(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < Near && !line.Is(i, ","); i--)
            if (line.IsIn(i, StaffWords.Serves)) return true;
        return false;
    }

    /// <summary>People alone are neither staff nor users; the verb beside them tells.</summary>
    private static MetricFind? OfPeople(TermLine line, int at)
    {
        // "two of the 40 people at the meeting work at Acme".
        if (line.Is(at - 1, "the") && line.Is(at - 2, "of")) return null;
        for (int i = at - 1; i >= 0 && at - i <= Near && !line.IsPunctuation(i); i--)
            if (line.Entry(i, FigureWords.UsedBy) > 0) return new MetricFind(Metric.Users, "metric/people-use", i, i + 1);
        // "which employs 900 people, will pay".
        for (int i = at + 1; i <= at + 4 && i < line.Count && !line.IsPunctuation(i); i++)
        {
            if (line.Entry(i, FigureWords.Uses) > 0) return new MetricFind(Metric.Users, "metric/people-use");
            if (line.IsIn(i, FigureWords.Works)) return new MetricFind(Metric.Headcount, "metric/people-work");
        }

        // "The company has 280 people", "Acme now has over 90 people".
        int owner = line.IsAdverb(at - 2) || line.Is(at - 2, "now") ? at - 3 : at - 2;
        if ((line.Is(at - 1, "has") || line.Is(at - 1, "had")) && line.IsKind(owner, TermKind.Company)
            && !line.Is(at + 1, "who")) return new MetricFind(Metric.Headcount, "metric/people-had", at - 1, at);
        for (int i = at - 1; i >= 0 && at - i <= Near; i--)
            if (line.IsIn(i, FigureWords.Employs)) return new MetricFind(Metric.Headcount, "metric/people-employed", i, i + 1);
        return null;
    }
}
