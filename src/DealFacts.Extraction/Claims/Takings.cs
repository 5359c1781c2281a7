using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells what customers pay from what investors do: "it brought in $150 million in its first year", not "brought in $5 million from funds".
/// </summary>
internal static class Takings
{
    /// <summary>Whether an amount that is brought or taken in comes from customers: over a time, and no word of a round is near.</summary>
    public static bool Are(TermLine line, MetricFind find, int at)
    {
        if (find.Metric != Metric.AmountRaised || find.CueAt < 0 || find.CueAt >= at || at - find.CueAt > 3
            || line.Entry(find.CueAt, TakenIn) == 0 || !(IsOverTime(line, at) || IsOfSales(line, at)
                || IsBesideSales(line, find.CueAt))) return false;
        for (int i = 0; i < line.Count; i++)
            if (line.IsIn(i, RoundReader.Nouns) || line.IsIn(i, OfInvestors)) return false;
        return true;
    }

    /// <summary>"a year", "last year", "in its first year".</summary>
    private static bool IsOverTime(TermLine line, int at)
    {
        if (line.QuantityAt(at)?.Per is "year" or "month" or "quarter" || line.Is(at + 1, "annually")) return true;
        if (line.IsKind(at + 1, TermKind.Period)) return line.Phrase(at + 1, at + 2) is not ("today" or "this week" or "Today");
        return line.Is(at + 1, "in") && line.Possesses(at + 2) && (line.Is(at + 4, "year") || line.Is(at + 4, "month"));
    }

    /// <summary>"brought in $5 million of revenue".</summary>
    private static bool IsOfSales(TermLine line, int at) =>
        line.Is(at + 1, "of") && (line.Is(at + 2, "revenue") || line.Is(at + 2, "revenues") || line.Is(at + 2, "sales") || line.Is(at + 2, "turnover"));

    /// <summary>"pumps had sales of $5 million, while valves [brought in] $3 million".</summary>
    private static bool IsBesideSales(TermLine line, int verb)
    {
        bool sum = false;
        for (int i = verb - 1; i >= 0; i--)
        {
            if (line.Is(i, "sales") || line.Is(i, "revenue") || line.Is(i, "turnover")) return sum;
            sum |= line.MoneyAt(i) is not null;
        }

        return false;
    }

    private static readonly WordTable TakenIn = WordTable.Of("""
        bring in
        bringing in
        brings in
        brought in
        pulled in
        pulling in
        rake in
        raked in
        rakes in
        raking in
        take in
        takes in
        taking in
        took in
        """);

    private static readonly WordTable OfInvestors = WordTable.Of("""
        backers
        capital
        equity
        funding
        investor
        investors
        ipo
        stake
        valuation
        venture
        """);
}
