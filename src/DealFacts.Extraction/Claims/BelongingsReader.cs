using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads the words for all that a company has, up to whose it is: "assets and operations of", "business and certain trademarks of". Who
/// buys them buys the company.
/// </summary>
internal static class BelongingsReader
{
    private const int LongestItem = 4;
    private const int MostItems = 6;

    /// <summary>The term after "of", or -1 where the words tell of less than the whole or of nobody's.</summary>
    public static int Of(TermLine line, int at)
    {
        if (PastHolders(line, at) is > 0 and var held) return held;
        if (!line.IsIn(at, DealNouns.Belongings)) return -1;
        bool whole = false;
        int i = at;
        for (int items = 0; items < MostItems; items++)
        {
            int end = EndOfItem(line, i);
            if (end < 0) return -1;
            whole |= line.IsIn(end - 1, DealNouns.Wholes);
            if (line.Is(end, "of")) return whole && !line.IsIn(end + 1, PhraseWords.TotalWords) ? end + 1 : -1;
            i = AfterJoint(line, end);
            if (i == end) return -1;
        }

        return -1;
    }

    /// <summary>"buy out [minority shareholders of] Acme": the term after "of", or 0; who buys them out buys what they hold.</summary>
    private static int PastHolders(TermLine line, int at)
    {
        if (!line.Is(at - 1, "out")) return 0;
        int noun = at;
        while (noun < at + LongestItem && line.IsPlainWord(noun) && !line.IsIn(noun, PriceWords.Holders)) noun++;
        return line.IsIn(noun, PriceWords.Holders) && (line.Is(noun + 1, "of") || line.Is(noun + 1, "in")) ? noun + 2 : 0;
    }

    /// <summary>The term after "certain real estate", or -1.</summary>
    private static int EndOfItem(TermLine line, int first)
    {
        for (int i = first; i < first + LongestItem && line.IsPlainWord(i); i++)
        {
            if (line.IsIn(i, ClauseWords.Prepositions) || line.IsIn(i, ClauseWords.Auxiliaries)
                || line.IsIn(i, ClauseWords.Conjunctions)) return -1;
            if (line.IsIn(i, DealNouns.Belongings) && (line.Is(i + 1, "of") || AfterJoint(line, i + 1) > i + 1)) return i + 1;
        }

        return -1;
    }

    private static int AfterJoint(TermLine line, int at)
    {
        int i = line.Is(at, ",") ? at + 1 : at;
        return line.Is(i, "and") ? i + 1 : i;
    }
}
