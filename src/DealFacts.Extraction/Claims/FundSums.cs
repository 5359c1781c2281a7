using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells what a firm of investors raises from its own: "closed its fourth fund with $450 million", "closes $450M Fund IV".
/// </summary>
internal static class FundSums
{
    private const int Farthest = 5;

    /// <summary>
    /// The sum behind a fund, "[closed its fourth fund] at $450 million", ", with a target of $2bn"; null where none follows.
    /// </summary>
    public static Quantity? After(TermLine line, int end)
    {
        if (!IsFund(line, end - 1)) return null;
        int at = line.Is(end, ",") ? end + 1 : end;
        if (!line.IsIn(at, Brings)) return null;
        for (int i = at + 1; i <= at + Farthest && i < line.Count && !line.IsPunctuation(i); i++)
            if (line.MoneyAt(i) is { Per: "" } sum) return sum;
        return null;
    }

    /// <summary>"$450M [Fund IV]": the money is the fund's that is numbered behind it.</summary>
    public static bool IsNumbered(TermLine line, int end) =>
        line.Is(end, "fund") || line.IsName(end) && line.Phrase(end, end + 1).StartsWith("Fund ", StringComparison.Ordinal);

    private static bool IsFund(TermLine line, int at) => line.Is(at, "fund") || line.Is(at, "vehicle") && line.Is(at - 1, "fund");

    private static readonly WordTable Brings = WordTable.Of("""
        at
        of
        on
        targeting
        with
        worth
        """);
}
