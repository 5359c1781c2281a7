using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells where a sentence goes on to another company's deed: "bought Acme in January, [and] Bern-based Lowell raised".</summary>
internal static class ClauseStarts
{
    private const int LongestDescription = 6;

    /// <summary>
    /// Whether an "and" at the term brings a new subject with a deal's verb of its own; who joins in a round goes on with it.
    /// </summary>
    public static bool IsAt(TermLine line, int at)
    {
        if (!line.Is(at, "and")) return false;
        // "its offer for Widget, and it has asked for": somebody acts anew.
        if (line.Is(at - 1, ",") && line.MentionAt(at + 1)?.Kind == MentionKind.Pronoun && !line.Possesses(at + 1)
            && line.IsIn(at + 2, ClauseWords.Auxiliaries)) return true;
        int first = PastTime(line, at + 1), name = first;
        while (name < first + LongestDescription && !line.IsKind(name, TermKind.Company) && Describes(line, name)) name++;
        return line.IsKind(name, TermKind.Company) && !line.Possesses(name)
            && (IsPair(line, name) || IsDeed(line, name + 1) || (first > at + 1 && NamePlaces.IsVerbLike(line, name + 1)));
    }

    /// <summary>", and Acme and Lowell plan", but not "in Widget, and Acme and Lowell joined in".</summary>
    private static bool IsPair(TermLine line, int name) =>
        line.Is(name + 1, "and") && line.IsKind(name + 2, TermKind.Company) && (line.Is(name + 3, "plan") || line.Is(name + 3, "agreed")
            || line.Is(name + 3, "merged") || IsDeed(line, name + 3));

    /// <summary>"and [in August] it agreed", "and[, last year,] Acme bought".</summary>
    private static int PastTime(TermLine line, int at)
    {
        int time = line.Is(at, ",") || line.Is(at, "only") || line.Is(at, "just") ? at + 1 : at;
        if (!line.IsKind(time, TermKind.Period)) return at;
        return line.Is(time + 1, ",") ? time + 2 : time + 1;
    }

    /// <summary>"raised", "took a stake", "won": not what those do who join in a round.</summary>
    private static bool IsDeed(TermLine line, int at)
    {
        if (line.IsIn(at, ClauseWords.Deeds)) return true;
        return DealVerbs.Find(WordAt(line, at)) is { } found && found.Form is not VerbForm.Gerund
            && found.Verb is "raise" or "acquire" or "buy" or "purchase" or "sell" or "merge" or "spend" or "secure" or "close";
    }

    /// <summary>"sold Acme and [used] the money to", "and [joined] its board": the subject's next deed.</summary>
    public static bool IsFurtherVerb(TermLine line, int at) =>
        line.IsPlainWord(at) && line[at].Lower.EndsWith("ed", StringComparison.Ordinal) && !line.Is(at + 1, "by")
            && (line.IsIn(at + 1, ClauseWords.Determiners) || line.IsIn(at + 1, ClauseWords.Possessives)
                || (line.IsIn(at + 1, ClauseWords.Prepositions) && !DealVerbs.IsAny(line[at].Word)));

    private static bool Describes(TermLine line, int at) =>
        line.IsKind(at, TermKind.Place) || line.Is(at, "-") || (line.IsPossessive(at) && line.IsKind(at - 1, TermKind.Place))
            || (line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions));

    private static string WordAt(TermLine line, int at) => at < line.Count ? line[at].Lower : "";
}
