using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>How a name stands in its sentence: as a subject ("Acme lost"), governed ("from Acme"), before a verb.</summary>
internal static class NamePlaces
{
    /// <summary>Whether a name stands as a subject: nothing governs it and it possesses nothing.</summary>
    public static bool IsFreeSubject(TermLine line, int name) => !line.Possesses(name) && GovernorOf(line, name) < 0;

    /// <summary>The preposition before a name with only describing words between; -1 where there is none.</summary>
    public static int GovernorOf(TermLine line, int name)
    {
        if (IsAfterFront(line, name)) return -1;
        for (int i = name - 1; i >= 0 && name - i < 10; i--)
        {
            if (line.IsIn(i, FigureWords.ClauseOpeners) && IsVerbLike(line, name + 1)) return -1;
            if (line.IsIn(i, ClauseWords.Prepositions) || line.IsIn(i, FigureWords.Aside)) return i;
            if (line.IsPossessive(i) || (line.IsPlainWord(i) && !line.IsIn(i, ClauseWords.Auxiliaries)
                && !line.IsIn(i, ClauseWords.Conjunctions))) continue;
            bool listed = (line.Is(i, ",") || line.Is(i, "and")) && (line.IsName(i - 1) || (line.Is(i - 1, ",") && line.IsName(i - 2)));
            bool passed = line.IsName(i) && (line.IsPossessive(i + 1) || line.Is(i + 1, ",") || line.Is(i + 1, "and"));
            if (!listed && !passed && !line.IsKind(i, TermKind.Place)) return -1;
        }

        return -1;
    }

    /// <summary>"Founded by Ann Lee and Tom Roe, Acme sells": the subject after a fronted phrase is no part of its list.</summary>
    private static bool IsAfterFront(TermLine line, int name) =>
        line.Is(name - 1, ",") && IsVerbLike(line, name + 1)
            && (line.IsIn(0, ClauseWords.Prepositions) || line[0].Lower.EndsWith("ed", StringComparison.Ordinal))
            && !line.IsIn(0, FigureWords.Tellers);

    /// <summary>The term after a name and its home: "Acme [of Sweden], which", "Acme (ACME), which".</summary>
    public static int AfterHome(TermLine line, int name)
    {
        int at = line.SkipBrackets(name + 1);
        return (line.Is(at, "of") || line.Is(at, "in") || line.Is(at, "from")) && line.IsKind(at + 1, TermKind.Place) ? at + 2 : at;
    }

    /// <summary>The term before a name's home: from the end of "Acme of Sweden" that of Acme.</summary>
    public static int BeforeHome(TermLine line, int last) =>
        line.IsKind(last, TermKind.Place) && (line.Is(last - 1, "of") || line.Is(last - 1, "in") || line.Is(last - 1, "from")) ? last - 2 : last;

    /// <summary>Whether a word may be the verb of the name before it: "raised", "has", "plans".</summary>
    public static bool IsVerbLike(TermLine line, int at)
    {
        if (line.IsIn(at, ClauseWords.Auxiliaries) || line.IsIn(at, ClauseWords.Speech) || line.IsAdverb(at)) return true;
        if (!line.IsPlainWord(at) || line.IsIn(at, ClauseWords.Prepositions) || line.IsIn(at, ClauseWords.Conjunctions)) return false;
        string word = line[at].Lower;
        return DealVerbs.IsAny(word) || FigureWords.PastForms.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal)
            || (word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal));
    }
}
