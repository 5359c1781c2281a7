using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells what a sale brings from what investors put in: "raised $5 million by selling its mill", not "by selling new shares".
/// </summary>
internal static class Proceeds
{
    private const int LongestCause = 5;

    /// <summary>Whether an amount that ends before a term is what a sale brought, damages, or another thing that is no capital.</summary>
    public static bool Are(TermLine line, int end)
    {
        if (line.Is(end, "in") && line.IsIn(end + 1, PriceWords.OtherPayments)) return true;
        if (line.Is(end, "for") && line.AnyIn(end + 1, end + 1 + LongestCause, PriceWords.Causes)) return true;
        int sold = SoldAt(line, end);
        if (sold < 0 || NounPhraseReader.Read(line, sold) is not { } phrase) return false;
        bool own = !phrase.HasNames && phrase.Owner is null or { IsReferring: true };
        return !(own && (phrase.IsShare || DealNouns.Shares.Contains(phrase.HeadWord) || DealWords.Securities.Contains(phrase.HeadWord)
            || phrase.HeadWord is "tokens" or "coins"));
    }

    /// <summary>The amount that stands before the words of a sale, "raised $5 million [by] selling", or null.</summary>
    public static Quantity? Before(TermLine line, int sale)
    {
        int by = sale - 1;
        return SoldAt(line, by) > 0 && line.MoneyAt(by - 1) is { } money && Are(line, by) ? money : null;
    }

    /// <summary>The term of what is sold after "by selling", "from the sale of"; -1 where no sale follows.</summary>
    private static int SoldAt(TermLine line, int at)
    {
        if (!line.Is(at, "by") && !line.Is(at, "from") && !line.Is(at, "through") && !line.Is(at, "via")) return -1;
        int sale = line.IsIn(at + 1, ClauseWords.Determiners) || line.Possesses(at + 1) ? at + 2 : at + 1;
        if (line.Is(sale, "selling") || line.Is(sale, "offloading") || line.Is(sale, "divesting")) return sale + 1;
        return line.IsIn(sale, TakeoverWords.Sales) && line.Is(sale + 1, "of") ? sale + 2 : -1;
    }
}
