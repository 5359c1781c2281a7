using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells that shares come to a market: "on the Nasdaq", "its shares in Hong Kong"; a film opens "in Germany" too, so a debut needs an
/// exchange.
/// </summary>
internal static class MarketReader
{
    private const int Near = 4;

    /// <summary>The term after the market's words that follow a verb or noun; -1 when none follow.</summary>
    public static int EndOf(TermLine line, FrameWord word) => EndOf(line, word, AfterShares(line, word.End));

    /// <summary>The same for words that begin at a term, behind what is brought there.</summary>
    public static int EndOf(TermLine line, FrameWord word, int at)
    {
        if (line.Is(at, "publicly")) return at + 1;
        // "floated in 2018", "floated again in 2018".
        int when = line.Is(at, "again") ? at + 1 : at;
        if (line.Is(word.First, "floated") && line.IsKind(when, TermKind.Period)) return when + 1;
        if (!line.Is(at, "in") && !line.Is(at, "on") && !line.Is(at, "at")) return -1;
        bool strict = line.Is(word.First, "debut") || line.Is(word.First, "debuted");
        for (int i = at + 1; i < at + Near && i < line.Count; i++)
        {
            if (IsExchange(line, i) || (!strict && line.IsKind(i, TermKind.Place))) return i + 1;
            if (!line.IsIn(i, ClauseWords.Determiners) && !line.IsPlainWord(i)) return -1;
        }

        return -1;
    }

    /// <summary>"which is listed in London": it has long been.</summary>
    public static bool IsState(TermLine line, FrameWord word) => line.Is(word.First - 1, "is") || line.Is(word.First - 1, "are");

    /// <summary>"rose 12 percent on its Hong Kong debut": beside a price or a move, a place's debut is its market's.</summary>
    public static bool IsPlaceDebut(TermLine line, FrameWord word)
    {
        if (!line.Is(word.First, "debut") || !line.IsKind(word.First - 1, TermKind.Place)) return false;
        for (int i = 0; i < line.Count; i++)
            if (line.IsKind(i, TermKind.Percent) || line.MoneyAt(i) is not null) return true;
        return false;
    }

    /// <summary>"its shares in Frankfurt": the preposition brings the market here and not whose the shares are.</summary>
    private static int AfterShares(TermLine line, int at)
    {
        int i = at;
        while (i < at + Near && (line.IsIn(i, ClauseWords.Determiners) || line.Possesses(i))) i++;
        return line.Is(i, "shares") || line.Is(i, "stock") ? i + 1 : at;
    }

    private static bool IsExchange(TermLine line, int at) =>
        line.EntityAt(at) is { CompanyKind: CompanyKind.Exchange } || line.Is(at, "exchange")
            || (line.Is(at, "stock") && line.Is(at + 1, "market"));
}
