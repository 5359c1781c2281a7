using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells the time of another event from the time of an amount: "raised $5 million since it was founded in 2019".</summary>
internal static class EventTimes
{
    private const int Farthest = 5;
    private const int FarthestSpan = 8;

    /// <summary>
    /// "founded in 2019", "since its founding in 2019", "set up in Bern in 2012", "the highest level since 2018", "the most since
    /// 2007".
    /// </summary>
    public static bool IsOther(TermLine line, int at)
    {
        if (line.IsIn(at - 1, FoundingWords.Beginnings)) return true;
        bool since = line.Phrase(at, at + 1).StartsWith("since ", StringComparison.OrdinalIgnoreCase);
        for (int i = at - 1; i >= 0 && at - i <= Farthest && !line.IsPunctuation(i); i--)
        {
            if (line.QuantityAt(i) is not null) return false;
            bool begun = line.IsIn(i, FoundingWords.Begun) || (line.Is(i, "set") && line.Is(i + 1, "up"));
            if (since ? line.IsIn(i, FigureWords.Records) : begun) return true;
        }

        return false;
    }

    /// <summary>"reported [last month] an annual profit of", "[last week] swung to a quarterly loss": the noun says of how long it is.</summary>
    public static bool IsOfTelling(TermLine line, int time, int at, Precision precision)
    {
        if (precision is Precision.Year or Precision.Quarter or Precision.HalfYear) return false;
        for (int i = time + 1; i < at && i - time < FarthestSpan; i++)
            if (line.Is(i, "annual") || line.Is(i, "quarterly") || line.Is(i, "yearly")) return true;
        return false;
    }

    /// <summary>"Shares, sold at $16 in its 2021 IPO, soared to $23": the time is the offering's.</summary>
    public static bool IsOfOffering(TermLine line, int at) =>
        line.IsIn(at + 1, DealNouns.Offerings) && !line.Is(at + 1, "round");
}
