using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Tells which terms may stand within a run of describing words: "property and financial services company".</summary>
internal static class WordRun
{
    private const int LongestItem = 4;
    private const int MostItems = 6;

    /// <summary>Whether the run that started at <paramref name="first"/> goes on with the term.</summary>
    public static bool GoesOn(TermLine line, int first, int at)
    {
        if (line.Is(at, ",")) return at > first && ListGoesOn(line, at);
        if (line.Is(at, "and") || line.Is(at, "&") || line.Is(at, "or"))
            return at > first && IsWord(line, at + 1) && !line.IsIn(at + 1, ClauseWords.Determiners);
        if (line.Is(at, "-") || line.Is(at, "/")) return at > first && line.IsPlainWord(at + 1) && !line.TokenAt(at + 1).SpaceBefore;
        if (IsHyphenated(line, at)) return true;
        // "women's sportswear".
        if (line.IsPossessive(at)) return at > first && IsWord(line, at - 1) && IsWord(line, at + 1);
        return IsWord(line, at) && !(line.Is(at - 1, ",") && line.IsIn(at, ClauseWords.Determiners));
    }

    /// <summary>Any word of "walk-in clinics" and "over-the-counter drugs".</summary>
    private static bool IsHyphenated(TermLine line, int at) =>
        line.IsPlainWord(at) && ((line.Is(at + 1, "-") && !line.TokenAt(at + 1).SpaceBefore)
            || (line.Is(at - 1, "-") && !line.TokenAt(at).SpaceBefore));

    /// <summary>Whether the term is a describing word.</summary>
    public static bool IsWord(TermLine line, int at) =>
        line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries)
            && !line.IsIn(at, ClauseWords.Conjunctions)
        && !line.IsIn(at, ClauseWords.Relatives) && !line.IsIn(at, ClauseWords.Speech) && !line.Is(at, "its");

    /// <summary>"gas gathering, transmission and liquids": after the comma stand a few words, then another comma or "and".</summary>
    private static bool ListGoesOn(TermLine line, int comma)
    {
        if (line.Is(comma + 1, "and")) return IsWord(line, comma + 2) && line.Is(comma - 2, ",");
        int item = comma + 1;
        for (int items = 0; items < MostItems; items++)
        {
            int end = EndOfItem(line, item);
            if (end < 0) return false;
            if (!line.Is(end, ","))
                return IsWord(line, end + 1) && !line.IsIn(end + 1, ClauseWords.Determiners) && !line.IsIn(end + 1, BusinessWords.Verbs);
            item = line.Is(end + 1, "and") ? end + 2 : end + 1;
        }

        return false;
    }

    /// <summary>The comma or "and" after an item of a list, or -1.</summary>
    private static int EndOfItem(TermLine line, int item)
    {
        if (line.IsIn(item, ClauseWords.Determiners) || line.IsIn(item, BusinessWords.EndOfWares)) return -1;
        for (int i = item; i <= item + LongestItem; i++)
        {
            if (i > item && (line.Is(i, ",") || line.Is(i, "and") || line.Is(i, "or") || line.Is(i, "&"))) return i;
            if (!IsWord(line, i) && !line.Is(i, "-")) return -1;
        }

        return -1;
    }
}
