using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>What stands between commas, dashes or brackets and is not what the sentence says: "X, a unit of Y, bought".</summary>
internal static class Asides
{
    private const int Longest = 30;

    /// <summary>Whether a sign can close an aside.</summary>
    public static bool IsEnd(TermLine line, int at) => line.Is(at, ",") || line.Is(at, "—") || line.Is(at, "--") || line.Is(at, "–");

    /// <summary>The sign that opens the aside which the sign at hand closes, when a name stands before it; -1 otherwise.</summary>
    public static int StartOf(TermLine line, int close)
    {
        string sign = line[close].Lower;
        for (int i = close - 1; i > 0 && close - i < Longest; i--)
        {
            if (line.IsIn(i, ClauseWords.Speech)) return -1;
            if (line[i].Lower == sign && (line.IsParty(i - 1) || (line.IsPlainWord(i - 1) && line.IsParty(i - 2) && !IsPast(line, i - 1)))
                && !ListGoesOn(line, i, close)) return i;
        }

        return -1;
    }

    /// <summary>
    /// The term from which a clause goes on behind what is said of its subject by the way: "Acme[, which rejected a bid by Widget,] is
    /// buying"; the subject's end where nothing is. What the deal waits for, "Acme, subject to approval, will buy", is no such thing.
    /// </summary>
    /// <param name="line">The sentence.</param>
    /// <param name="subject">The term after the subject.</param>
    /// <param name="verb">The first term of what it does.</param>
    public static int Past(TermLine line, int subject, int verb)
    {
        int open = line.SkipBrackets(subject);
        if (!line.Is(open, ",") || line.IsIn(open + 1, SubjectWords.Provisos)) return subject;
        for (int i = verb - 1; i > open; i--)
        {
            if (line.Is(i, ",")) return i + 1;
            if (line.IsParty(i)) return subject;
        }

        return subject;
    }

    /// <summary>
    /// "took Acme[, which employs 40 people,] private": the term behind what is told of an object by the way; the same where nothing is.
    /// </summary>
    public static int PastObject(TermLine line, int end)
    {
        if (!line.Is(end, ",") || !(line.IsIn(end + 1, ClauseWords.Relatives) || line.IsIn(end + 1, ClauseWords.Determiners)
            || line.IsIn(end + 1, LocationWords.Situated))) return end;
        for (int i = end + 1; i < line.Count && i < end + Longest && !line.IsParty(i); i++)
            if (line.Is(i, ",")) return i + 1;
        return end;
    }

    /// <summary>"A magnate, known for the purchase of Harwick Town, has": the aside is about somebody without a name.</summary>
    public static bool IsOfNobody(TermLine line, int close)
    {
        for (int i = close - 1; i > 0 && close - i < Longest; i--)
            if (line[i].Lower == line[close].Lower) return line.IsIn(i + 1, SubjectWords.AsideOpeners) && line.IsPlainWord(i - 1)
                && !line.IsParty(i - 2);
        return false;
    }

    /// <summary>"While Acme [grew], Widget went": the first clause ends there, and no aside begins.</summary>
    private static bool IsPast(TermLine line, int at) =>
        FigureWords.PastForms.Contains(line[at].Word) || line[at].Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"A, B and C bought": the commas of a list open no aside.</summary>
    private static bool ListGoesOn(TermLine line, int open, int close) =>
        line.IsParty(open + 1) && line.MentionAt(open + 1) is not { Kind: MentionKind.Description }
            && (line.Is(open + 2, ",") || line.Is(open + 2, "and")) && close == open + 2;

    /// <summary>The bracket that the one at hand closes; the same when none is near.</summary>
    public static int OpeningBracket(TermLine line, int close)
    {
        for (int i = close - 1; i >= 0 && close - i < Longest; i--)
            if (line.Is(i, "(")) return i;
        return close;
    }
}
