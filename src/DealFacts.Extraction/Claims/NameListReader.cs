using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads a list of names, "A, B (the family office of C) and existing investor D"; without an "and" the commas make no list.
/// </summary>
internal static class NameListReader
{
    private const int LongestInsiders = 6;

    /// <summary>Adds the names that follow the first to the heads; the term after the last, or the same end when no list follows.</summary>
    public static int Read(TermLine line, List<Party> heads, int end)
    {
        List<Party> listed = [];
        int i = end, last = end;
        (int Count, int Last) added = (0, end);
        bool closed = false;
        while (!closed && i < line.Count)
        {
            i = line.SkipBrackets(i);
            i = PastPlace(line, i);
            closed = line.Is(i, "and") || line.Is(i, "&") || (line.Is(i, ",") && line.Is(i + 1, "and"));
            int further = AsWellAs(line, i);
            bool isFurther = further > i;
            if (!closed && !line.Is(i, ",") && !isFurther) break;
            i = isFurther ? further : i + (line.Is(i, ",") && closed ? 2 : 1);
            if (line.Is(i, "along") && line.Is(i + 1, "with")) (i, closed) = (i + 2, true);
            if (listed.Count + heads.Count > 0 && EndOfInsiders(line, i) is > 0 and var past)
            {
                i = past;
                continue;
            }

            int name = SkipDescribing(line, ManagedFunds.After(line, i));
            if (line.Is(name - 1, "such") && line.Is(name, "as")) name++;
            if (!line.IsName(name) || IsNextSubject(line, name, listed.Count == 0)) break;
            if (line.Possesses(name) && line.IsParty(name + 2)) name += 2;
            else if (line.Possesses(name)) break;
            listed.Add(NounPhraseReader.PartyAt(line, name));
            i = last = name + 1;
            // "Widget as well as Gadget": with these words one more name makes a list.
            if (isFurther) added = (listed.Count, last);
        }

        if (!closed && added.Count > 0)
        {
            heads.AddRange(listed.Take(added.Count));
            return added.Last;
        }

        if (!closed || listed.Count == 0) return end;
        heads.AddRange(listed);
        return last;
    }

    /// <summary>The term after "as well as", ", as well as"; the same term where they do not stand.</summary>
    private static int AsWellAs(TermLine line, int at)
    {
        int i = line.Is(at, ",") ? at + 1 : at;
        return line.Is(i, "as") && line.Is(i + 1, "well") && line.Is(i + 2, "as") ? i + 3 : at;
    }

    /// <summary>"[the company's founders], Widget and Gadget": people who belong to nobody in the list; 0 where none stand.</summary>
    private static int EndOfInsiders(TermLine line, int at)
    {
        int i = at;
        while (i < at + LongestInsiders && (line.IsPlainWord(i) || line.Possesses(i) || line.IsPossessive(i))) i++;
        return i > at && line.IsIn(i - 1, PartyWords.InsiderInvestors) && (line.Is(i, ",") || line.Is(i, "and")) ? i : 0;
    }

    /// <summary>"a bid for Widget, and it has asked", "bought Widget, and Lowell said": the name opens a clause of its own.</summary>
    private static bool IsNextSubject(TermLine line, int name, bool isSecond)
    {
        if (line.Possesses(name)) return false;
        if (line.MentionAt(name)?.Kind == MentionKind.Pronoun && line.Is(name - 1, "and")) return true;
        // "51 percent of Widget and Lowell the remaining 49 percent".
        bool rest = line.Is(name + 1, "the") && (line.Is(name + 2, "remaining") || line.Is(name + 2, "rest") || line.Is(name + 2, "other"));
        if (line.Is(name - 1, "and") && (rest || line.IsKind(name + 1, TermKind.Percent))) return true;
        return isSecond && line.Is(name - 1, "and") && line.Is(name - 2, ",") && Acts(line, name + 1);
    }

    /// <summary>"led by Widget, and Lowell [opened] a plant"; not "and Lowell, based in Bern" nor "and Lowell backed by Gadget".</summary>
    private static bool Acts(TermLine line, int verb)
    {
        if (line.IsIn(verb, LocationWords.Situated) || line.IsIn(verb, SubjectWords.Members)
            || line.IsIn(verb, PartyWords.InsiderInvestors))
            return false;
        int end = line.IsAdverb(verb) ? verb + 1 : verb;
        return NamePlaces.IsVerbLike(line, end) && !line.Is(end + 1, "by") && !line.IsPunctuation(end + 1) && end + 1 < line.Count;
    }

    /// <summary>
    /// The term after "of Leeds", "in Leeds", ", based in Leeds" or ", of Salem, Ore."; the comma that follows belongs to the list.
    /// </summary>
    private static int PastPlace(TermLine line, int at)
    {
        int i = line.Is(at, ",") ? at + 1 : at;
        bool seat = i > at && line.IsIn(i, LocationWords.Situated);
        if (seat) i++;
        // A town that nobody listed is known by the words before it.
        if ((!line.Is(i, "of") && !line.Is(i, "in")) || !(line.IsKind(i + 1, TermKind.Place) || (seat && line.IsName(i + 1)))) return at;
        i += 2;
        while (line.Is(i, ",") && line.IsKind(i + 1, TermKind.Place)) i += 2;
        return line.Is(i, ".") ? i + 1 : i;
    }

    /// <summary>"Denmark's [Widget]", "Berlin-based [Widget]", "Singapore [state fund Widget]".</summary>
    private static int PastOrigin(TermLine line, int at)
    {
        if (line.Is(at, "the") && line.IsKind(at + 1, TermKind.Place)) at++;
        if (!line.IsKind(at, TermKind.Place)) return at;
        if (line.IsPossessive(at + 1)) return at + 2;
        if (line.Is(at + 1, "-") && line.MentionAt(at + 2) is { Kind: MentionKind.Description }) return at + 2;
        return line.Is(at + 1, "-") && line.IsPlainWord(at + 2) ? at + 3
            : line.IsPlainWord(at + 1) && !line.IsIn(at + 1, ClauseWords.Conjunctions) ? at + 1 : at;
    }

    /// <summary>"its affiliate, [Gadget]" after "Widget and"; 0 where no such part follows.</summary>
    private static int OwnPart(TermLine line, int at)
    {
        if (!line.Possesses(at) || line.MentionAt(at) is not { Kind: MentionKind.Pronoun }) return 0;
        int i = at + 1;
        while (i < at + 5 && line.IsPlainWord(i) && !line.IsIn(i, PartyWords.Parts)) i++;
        if (!line.IsIn(i, PartyWords.Parts)) return 0;
        int name = line.Is(i + 1, ",") ? i + 2 : i + 1;
        return line.IsKind(name, TermKind.Company) && !line.Possesses(name) ? name : 0;
    }

    /// <summary>"paid $5 million for Widget and [bought] Gadget": the name is told of by a verb of its own.</summary>
    private static bool IsNextDeed(TermLine line, int at)
    {
        if (!line.Is(at - 1, "and")) return false;
        if (line.IsAdverb(at)) at++;
        if (!line.IsName(at + 1)) return false;
        foreach (FrameWord word in DealFrames.AllAt(line, at))
            if (!word.IsNoun && word.End == at + 1 && (word.Form & VerbForm.Past) != 0) return true;
        return false;
    }

    /// <summary>"existing investors", "the family office of": plain words before a listed name, a few at most.</summary>
    private static int SkipDescribing(TermLine line, int at)
    {
        if (OwnPart(line, at) is > 0 and var part) return part;
        int i = PastOrigin(line, at);
        if (IsNextDeed(line, i)) return i;
        at = i;
        while (i < at + 5 && i < line.Count && (line.IsPlainWord(i) || (i > at && line.Is(i, "-"))) && !line.IsIn(i, ClauseWords.Auxiliaries)
            && !line.IsIn(i, ClauseWords.Prepositions)
            && !line.IsIn(i, ClauseWords.Conjunctions) && !line.IsIn(i, ClauseWords.Relatives)) i++;
        return i;
    }
}
