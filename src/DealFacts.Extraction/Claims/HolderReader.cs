using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads those who take part in a deal without a name of their own: "the Osgood family", "a group of Asian institutions".
/// </summary>
internal static class HolderReader
{
    private const int Longest = 6;

    /// <summary>The holder whose words start at a term, or null.</summary>
    public static Party? At(TermLine line, int at)
    {
        for (int i = at; i < at + Longest && i < line.Count; i++)
        {
            if (IsHead(line, i)) return LeadsToName(line, i + 1) || i == at ? null : PartyOf(line, at, i);
            if (!Describes(line, i) && !(line.Is(i, "of") && line.IsIn(i - 1, PartyWords.Groups))) return null;
        }

        return null;
    }

    /// <summary>The holder whose words end with a term, or null.</summary>
    public static Party? EndingAt(TermLine line, int head)
    {
        if (!IsHead(line, head) || LeadsToName(line, head + 1)) return null;
        int first = head;
        while (first > 0 && head - first < Longest
            && (Describes(line, first - 1) || (line.Is(first - 1, "of") && line.IsIn(first - 2, PartyWords.Groups)))) first--;
        return first == head ? null : PartyOf(line, first, head);
    }

    /// <summary>"foundation affiliated with Marquand University": the words go on to the name to which the holder belongs.</summary>
    private static Party PartyOf(TermLine line, int first, int head)
    {
        int end = head + 1;
        int link = line.Entry(end, PartyWords.Belonging);
        bool land = line.Is(head, "government") && line.Is(end, "of") && line.IsKind(end + 1, TermKind.Place);
        if (link > 0 && (land || line.IsName(end + link))) end += link + 1;
        return new Party(null, line.Phrase(StartOf(line, head, first), end), first, end);
    }

    private static bool IsHead(TermLine line, int at)
    {
        if (line.IsIn(at, PartyWords.Holders)) return !(line.Is(at, "estate") && line.Is(at - 1, "real"));
        if (line.IsIn(at, PartyWords.Plans)) return line.IsIn(at - 1, PartyWords.PlanSorts);
        if (line.IsIn(at, PartyWords.Groups)) return line.IsIn(at - 1, PartyWords.GroupSorts);
        return line.IsIn(at, PartyWords.Members) && FollowsGroup(line, at);
    }

    /// <summary>"a group of Asian [institutions]".</summary>
    private static bool FollowsGroup(TermLine line, int at)
    {
        for (int i = at - 4; i < at; i++)
            if (line.Is(i, "of") && line.IsIn(i - 1, PartyWords.Groups)) return true;
        return false;
    }

    /// <summary>"an investor group led by Alden Pryor": the one who is named acts.</summary>
    private static bool LeadsToName(TermLine line, int at)
    {
        if (!line.IsIn(at, PhraseWords.Groupings) || line.Is(at - 1, "estate")) return false;
        // "a management group made an offer", not "made up of Acme and Widget".
        if (line.Is(at, "made") && !line.Is(at + 1, "up")) return false;
        for (int i = at; i < at + 8; i++)
            if (line.IsParty(i)) return true;
        return false;
    }

    private static bool Describes(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Place) || line.IsIn(at, ClauseWords.Determiners) || line.Is(at, "-")) return true;
        if (line.IsName(at)) return line.MentionAt(at)!.Kind == MentionKind.Name && !line.Possesses(at);
        return line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries)
            && !line.IsIn(at, ClauseWords.Conjunctions)
            && !line.IsIn(at, ClauseWords.Relatives) && !line.IsIn(at, ClauseWords.Speech) && !DealVerbs.IsAny(line[at].Word);
    }

    /// <summary>
    /// A name before the head is where its own words start, "the founding Zahn family"; else they start after the article.
    /// </summary>
    private static int StartOf(TermLine line, int head, int first)
    {
        int start = head;
        while (start > first && (line.IsName(start - 1) || line.IsKind(start - 1, TermKind.Place))) start--;
        if (start < head) return start;
        start = first;
        while (start < head && line.IsIn(start, ClauseWords.Determiners)) start++;
        return start;
    }
}
