using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells goods that are sold from businesses and holdings: "sold $11 billion of paint", not "sold $5 million of bonds".</summary>
internal static class GoodsSold
{
    private const int LongestPhrase = 3;

    /// <summary>Whether what an amount was sold of are goods.</summary>
    public static bool Are(TermLine line, MetricFind find, int at)
    {
        if (find.CueAt < 0 || find.CueAt >= at || at - find.CueAt > LongestPhrase
            || !(line.Is(find.CueAt, "sold") || line.Is(find.CueAt, "sells") || line.Is(find.CueAt, "sell"))) return false;
        return AreBehind(line, at);
    }

    /// <summary>"[$11 billion] of paint", "[$2 million] worth of its machines".</summary>
    public static bool AreBehind(TermLine line, int money)
    {
        int of = line.Is(money + 1, "worth") ? money + 2 : money + 1;
        if (!line.Is(of, "of")) return false;
        if (line.Is(money + 1, "worth") && line.MentionAt(of + 1)?.Kind == MentionKind.Pronoun) of++;
        if (!line.IsPlainWord(of + 1) || line.Possesses(of + 1)) return false;
        for (int i = of + 1; i <= of + LongestPhrase && line.IsPlainWord(i); i++)
            if (line.IsIn(i, DealNouns.Shares) || line.IsIn(i, FigureWords.Things) || line.IsIn(i, PaperWords.Words)) return false;
        return true;
    }
}
