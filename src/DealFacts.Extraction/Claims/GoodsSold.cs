using DealFacts.Extraction.Lexicon;
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
        int of = line.Is(at + 1, "worth") ? at + 2 : at + 1;
        if (!line.Is(of, "of") || !line.IsPlainWord(of + 1) || line.Possesses(of + 1)) return false;
        for (int i = of + 1; i <= of + LongestPhrase && line.IsPlainWord(i); i++)
            if (line.IsIn(i, DealNouns.Shares) || line.IsIn(i, FigureWords.Things) || line.IsIn(i, PaperWords.Words)) return false;
        return true;
    }
}
