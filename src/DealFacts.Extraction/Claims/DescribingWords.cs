using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells whether a noun phrase goes on: "privately held, Texas-based", "oil and gas"; not past "the plant, which".</summary>
internal static class DescribingWords
{
    private const int LongestThing = 8;

    /// <summary>Whether the word at a term describes what follows; prepositions, verbs and commas end the phrase.</summary>
    public static bool GoOn(TermLine line, int first, int words, int at)
    {
        if (line.IsKind(at, TermKind.Place) || line.IsKind(at, TermKind.Period)) return true;
        if (line.IsPossessive(at)) return true;
        if (line.IsPunctuation(at))
        {
            string sign = line[at].Lower;
            if (sign is "\"" or "“" or "”") return true;
            if (sign == "." && line.IsKind(at - 1, TermKind.Place)) return true;
            if (sign is "-" or "/" or "&" or "'") return true;
            return sign == "," && (ListsAdjectives(line, words, at) || DescribesNamed(line, words, at) || PlaceComma.GoesOn(line, at));
        }

        if (!line.IsPlainWord(at)) return false;
        if (line.IsIn(at, ClauseWords.Prepositions) && !line.Is(at, "about")) return false;
        if (line.IsIn(at, ClauseWords.Auxiliaries) || line.IsIn(at, ClauseWords.Speech)) return false;
        if (EndsAtParticiple(line, words, at) || IsLedBy(line, words, at)
            || (at > first && line.IsIn(at, PhraseWords.Enders))) return false;
        if (words >= 0 && (EndsInAdverb(line, at) || line.IsIn(at, DealWords.Listing))) return false;
        if (line.Is(at, "and")) return at > first && (JoinsWords(line, at) || JoinsPlaces(line, at));
        if (line.Is(at, "that") && at > first) return false;
        return !line.IsIn(at, ClauseWords.Conjunctions) && !(at > first && line.IsIn(at, ClauseWords.Relatives));
    }

    /// <summary>
    /// "canal properties serving 8,000 customers", "gas properties located in": what follows the thing itself only tells of it; a "bank
    /// holding company" is one thing, and so is the "game streaming site Acme".
    /// </summary>
    private static bool EndsAtParticiple(TermLine line, int words, int at) =>
        words >= 0 && line.IsIn(at - 1, DealNouns.Units) && !line.IsIn(at + 1, CompanyWords.Holdings)
            && !(line.IsPlainWord(at + 1) && line.IsName(at + 2))
        && (line[at].Lower.EndsWith("ing", StringComparison.Ordinal) || line[at].Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"pump businesses [concurrently] and", not "a wholly owned mill", "power supply and trading".</summary>
    private static bool EndsInAdverb(TermLine line, int at) =>
        line.IsAdverb(at) && line.IsIn(at - 1, DealNouns.Units)
            && line.Is(at + 1, "and");

    /// <summary>"a Series A [led by] Alden Ventures".</summary>
    private static bool IsLedBy(TermLine line, int words, int at) =>
        words >= 0 && line.Is(at + 1, "by") && (line.IsIn(at, PhraseWords.Groupings) || line.Is(at, "joined"));

    /// <summary>"privately held, Texas-based" goes on; "the plant, which" does not.</summary>
    private static bool ListsAdjectives(TermLine line, int words, int at) =>
        words >= 0 && line.IsPlainWord(at + 1) && line[at + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && line.IsName(at + 2);

    /// <summary>"a small[,] little-known company called Acme": the second of two words before whom a name is given to.</summary>
    private static bool DescribesNamed(TermLine line, int words, int at)
    {
        if (words < 0) return false;
        int end = at + 1;
        while (end < at + LongestThing && (line.IsPlainWord(end) || line.Is(end, "-")) && !line.IsIn(end, PhraseWords.Naming)) end++;
        return line.IsIn(end, PhraseWords.Naming) && line.IsIn(end - 1, CompanyWords.Sorts) && line.IsName(end + 1);
    }

    /// <summary>"oil and gas interests": both sides of "and" are plain words, and no verb follows.</summary>
    private static bool JoinsWords(TermLine line, int at) =>
        line.IsPlainWord(at - 1) && line.IsPlainWord(at + 1) && !line.IsIn(at + 1, ClauseWords.Determiners)
        // "buys the mills and [closes the] plant".
        && !line.IsIn(at + 2, ClauseWords.Determiners)
        && !line.IsIn(at + 1, ClauseWords.Auxiliaries) && !line.IsIn(at + 1, ClauseWords.Adverbs)
        && !DealVerbs.IsAny(line[at + 1].Word);

    /// <summary>"Texas and Oklahoma oil properties": of both.</summary>
    private static bool JoinsPlaces(TermLine line, int at)
    {
        if (!line.IsKind(at - 1, TermKind.Place) || !line.IsKind(at + 1, TermKind.Place)) return false;
        int end = at + 2;
        while (end < at + LongestThing && line.IsPlainWord(end) && !line.IsIn(end, ClauseWords.Prepositions)
            && !line.IsIn(end, ClauseWords.Auxiliaries) && !line.IsIn(end, ClauseWords.Speech)) end++;
        return end > at + 2 && (line.IsIn(end - 1, DealNouns.Units) || line.IsIn(end - 1, DealNouns.Assets));
    }

    /// <summary>"a group of timber properties": what is collected belongs to the phrase, unless it is a name.</summary>
    public static bool AreCollected(TermLine line, int at) =>
        line.IsIn(at - 1, PhraseWords.Collections) && line.IsPlainWord(at + 1) && !line.IsIn(at + 1, ClauseWords.Determiners);
}
