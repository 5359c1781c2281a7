using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Names that may be a subject: what governs one, and which others are joined to it.</summary>
internal static class SubjectNames
{
    private const int LongestOthers = 4;
    private const int LongestObject = 8;
    private const int LongestCalling = 6;
    private const int LongestMembers = 10;

    /// <summary>
    /// The preposition or verb that governs the name, with only describing words between them; null when the name is free.
    /// </summary>
    public static (int At, bool IsPreposition)? Governor(TermLine line, int name)
    {
        // "left its venture with Lowell, and it has": a clause of its own, no list.
        if (IsPronoun(line, name) && line.Is(name - 1, "and")) return null;
        int i = name - 1;
        while (i >= 0 && name - i < 8 && Describes(line, i)) i--;
        if (i < 0) return null;
        if (line.IsIn(i, ClauseWords.Prepositions) && (!line.Is(i, "as") || line.Is(i - 1, "such"))) return (i, !line.Is(i, "between")
            && !line.Is(i - 1, "such"));
        if (line.Is(i, "told") || line.Is(i, "tells")) return (i, false);
        if (line.Is(i, "and") || line.Is(i, "or") || line.Is(i, ","))
        {
            int joined = line.Is(i - 1, ",") ? i - 2 : i - 1;
            if (line.Is(i, ",") && Apposed(line, i) is var head and > 0) return (head, true);
            // "will buy Widget, and Acme will drop": a clause of its own.
            bool acts = line.Is(i, "and") && line.Is(i - 1, ",") && line.IsIn(name + 1, ClauseWords.Auxiliaries);
            if (acts && !line.Is(joined - 1, ",")) return null;
            bool list = !line.Is(i, ",") || line.Is(name + 1, ",") || line.Is(name + 1, "and");
            return list && line.IsParty(joined) && !line.Possesses(joined) ? Governor(line, joined) : null;
        }

        if (line.IsIn(i, SubjectWords.Particles) && DealVerbs.IsAny(line[i - 1].Word)) return (i - 1, false);
        bool verb = line[i].Lower.Length > 0 && DealVerbs.Find(line[i].Word) is { } found
            && (found.Form != VerbForm.Base || line.Is(i - 1, "to") || line.IsIn(i - 1, ClauseWords.Auxiliaries));
        return verb || line.IsIn(i, SubjectWords.Besting) ? (i, false) : null;
    }

    /// <summary>
    /// "Acme rescued airline [Widget],": a name of which another name's verb stands before, with only describing words between.
    /// </summary>
    public static bool IsObject(TermLine line, int name)
    {
        int i = name - 1;
        while (i > 0 && name - i < LongestObject && Describes(line, i)) i--;
        int verb = line.IsAdverb(i + 1) ? i + 2 : i + 1;
        return verb < name && line.IsParty(i) && !line.Possesses(i) && NamePlaces.IsVerbLike(line, verb);
    }

    /// <summary>
    /// "agreed [with] its parent, Lowell Plc, to take over": the preposition before the noun that the name explains; 0 where none.
    /// </summary>
    private static int Apposed(TermLine line, int comma)
    {
        if (!line.IsIn(comma - 1, PartyWords.Kin)) return 0;
        int own = comma - 2;
        while (own > comma - 6 && line.IsPlainWord(own) && !line.IsIn(own, ClauseWords.Prepositions)) own--;
        if (line.Possesses(own)) own--;
        return line.Is(own, "with") || line.Is(own, "from") || line.Is(own, "by") ? own : 0;
    }

    /// <summary>"Meta, Google and Amazon": the names joined to the left of the one at hand.</summary>
    public static IReadOnlyList<Party> WithJoined(TermLine line, int at)
    {
        List<Party> parties = [NounPhraseReader.PartyAt(line, at)];
        // "Acme and the Leeds-based startup agreed".
        int i = line.MentionAt(at) is { Kind: MentionKind.Description } ? DescribedName.StartOf(line, at) : at;
        // "Saguaro Airways and commuter carrier Desert Express": what describes a name stands between.
        while (line.IsName(at) && !line.IsKind(at, TermKind.Place) && (line.IsPlainWord(i - 1) || line.Is(i - 1, "-")) && at - i < 5
            && Describes(line, i - 1)
            && !line.IsIn(i - 1, ClauseWords.Determiners)) i--;
        // "Acme Management and the Widget Fund bought".
        if (line.IsKind(at, TermKind.Company) && line.IsName(at) && line.Is(i - 1, "the") && line.Is(i - 2, "and")
            && line.IsKind(i - 3, TermKind.Company)) i--;
        // "Italy's Acme and Austria's Widget", "Lowell and Ann Lee's Acme", "Lowell and Barrow's Acme", "Tokyo-based Widget".
        if (line.IsPossessive(i - 1) && (line.IsKind(i - 2, TermKind.Place) || line.IsKind(i - 2, TermKind.Person)
            || (line.IsKind(i - 2, TermKind.Company) && line.Is(i - 3, "and") && line.IsName(at)))) i -= 2;
        else if (line.Is(i - 1, "based") && line.Is(i - 2, "-") && line.IsKind(i - 3, TermKind.Place)) i -= 3;
        i = ManagedFunds.Before(line, i);
        if (line.Is(i - 1, ",") && OwnerBeside(line, i - 1) is { } owner) parties.Insert(0, owner);
        // "Acme and its Widget Works affiliate said they".
        if (i == at && line.MentionAt(at - 1) is { Kind: MentionKind.Pronoun } && line.Possesses(at - 1) && line.Is(at - 2, "and")
            && line.IsParty(at - 3) && !line.Possesses(at - 3) && line.IsIn(at + 1, PartyWords.Parts))
            parties.Insert(0, NounPhraseReader.PartyAt(line, at - 3));
        // "Acme of France and Texas investor Jane Roe".
        if (i < at && line.IsKind(i - 1, TermKind.Place) && line.Is(i - 2, "and")) i--;
        // "and [Bears linebacker] Jane Roe": what she plays for is no investor.
        int team = line.IsKind(i - 2, TermKind.Place) ? i - 2 : i - 1;
        if (i < at && line.IsKind(at, TermKind.Person) && line.IsName(i - 1) && !line.Possesses(i - 1) && line.Is(team - 1, "and")
            && line.IsKind(team - 2, TermKind.Person)) i = team;
        bool and = line.Is(i - 1, "and") && !IsPronoun(line, at);
        // "Acme of France and Widget of Japan have bought".
        if (and && line.IsKind(i - 2, TermKind.Place) && line.Is(i - 3, "of") && line.IsParty(i - 4))
        {
            parties.Insert(0, NounPhraseReader.PartyAt(line, i - 4));
            return parties;
        }

        // "Acme, based in Leeds, and Widget agreed".
        if (and && line.Is(i - 2, ",") && !line.IsParty(i - 3) && Asides.StartOf(line, i - 2) is > 0 and var open && line.IsParty(open - 1)
            && !line.Possesses(open - 1) && Governor(line, open - 1) is null)
        {
            parties.Insert(0, NounPhraseReader.PartyAt(line, open - 1));
            return parties;
        }

        bool several = false;
        while (and && i >= 2 && line.IsParty(i - 2) && !line.Possesses(i - 2))
        {
            i -= 2;
            parties.Insert(0, NounPhraseReader.PartyAt(line, i));
            // "Widget and Gadget, and [previous investors] Lowell's Pimlet and".
            if (line.IsPossessive(i - 1) && line.IsParty(i - 2)) i -= 2;
            i = BeforeCallings(line, i);
            bool further = line.Is(i - 1, "and") && line.Is(i - 2, ",");
            if (further) i--;
            several |= further;
            if (!line.Is(i - 1, ",") && !(several && line.Is(i - 1, "and"))) break;
        }

        return parties;
    }

    /// <summary>"Acme, Widget and two other parties": those of a list who have names; none where no list stands before the others.</summary>
    public static IReadOnlyList<Party> BeforeOthers(TermLine line, int others)
    {
        int and = others - 1;
        while (and > others - LongestOthers && line.IsPlainWord(and) && !line.Is(and, "and")) and--;
        if (!line.Is(and, "and")) return [];
        int at = line.Is(and - 1, ",") ? and - 2 : and - 1;
        List<Party> parties = [];
        for (; line.IsParty(at) && !line.Possesses(at); at -= 2)
        {
            parties.Insert(0, NounPhraseReader.PartyAt(line, at));
            if (!line.Is(at - 1, ",")) break;
        }

        // "talks with Acme and other companies have": of whom something else is told.
        return parties.Count > 0 && Governor(line, parties[0].First) is null ? parties : [];
    }

    /// <summary>
    /// "a group headed by [Acme] and including several Widget managers has bought": the one in a group who has a name; 0 where none is.
    /// </summary>
    public static int BeforeMembers(TermLine line, int verb)
    {
        if (!line.IsIn(verb - 1, PartyWords.Members) && !line.IsIn(verb - 1, PartyWords.Managers)) return 0;
        for (int i = verb - 2; i > verb - LongestMembers && i > 0 && !line.IsPunctuation(i) && !line.IsIn(i, ClauseWords.Auxiliaries); i--)
        {
            if (!line.Is(i, "and")) continue;
            int name = line.Is(i - 1, ",") ? i - 2 : i - 1;
            bool member = line.IsParty(name) && !line.Possesses(name) && Governor(line, name) is { At: var governor }
                && (line.IsIn(governor, PhraseWords.Groupings) || (line.Is(governor, "by")
                    && line.IsIn(governor - 1, PhraseWords.Groupings)));
            return member ? name : 0;
        }

        return 0;
    }

    /// <summary>
    /// "actor Jane Roe, [Bears goalkeeper] Ann Doe and": the first term of what a listed person is; the same term where nothing stands.
    /// </summary>
    private static int BeforeCallings(TermLine line, int at)
    {
        if (!line.IsPlainWord(at - 1)) return at;
        int backers = at - 1;
        while (line.IsPlainWord(backers - 1) && at - backers < LongestCalling && line.IsIn(at - 1, DealWords.Investors)) backers--;
        if (line.IsIn(at - 1, DealWords.Investors)
            && line.IsIn(backers, ClauseWords.Conjunctions)) return backers + 1;
        if (!line.IsKind(at, TermKind.Person)) return at;
        int i = at;
        while (i > 0 && at - i < LongestCalling && (line.IsPlainWord(i - 1) || line.IsName(i - 1)) && !line.Possesses(i - 1)
            && !line.IsIn(i - 1, ClauseWords.Conjunctions)
            && !line.IsIn(i - 1, ClauseWords.Prepositions)) i--;
        return line.Is(i - 1, ",") && line.IsKind(i - 2, TermKind.Person) ? i : at;
    }

    /// <summary>
    /// "Acme and its local unit, Widget Works, bought": the owner acts beside its unit or chairman; null where none does.
    /// </summary>
    private static Party? OwnerBeside(TermLine line, int comma)
    {
        if (!line.IsIn(comma - 1, PartyWords.Parts) && !line.IsIn(comma - 1, LeaderWords.Officers)) return null;
        int own = comma - 2;
        while (own > comma - 6 && (line.IsPlainWord(own) || line.IsKind(own, TermKind.Place) || line.Is(own, "-"))
            && !line.IsIn(own, ClauseWords.Possessives)) own--;
        return line.Is(own - 1, "and") && line.Possesses(own) && line.IsParty(own - 2) && !line.Possesses(own - 2)
            ? NounPhraseReader.PartyAt(line, own - 2) : null;
    }

    private static bool Describes(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Place) || line.IsPossessive(at)) return true;
        if (line.IsKind(at, TermKind.Percent)) return line.IsIn(at + 1, SubjectWords.Owned) || line.Is(at + 1, "-");
        if (line.Is(at, "-")) return true;
        return line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries)
            && !line.IsIn(at, ClauseWords.Conjunctions) && !line.IsIn(at, ClauseWords.Speech) && !line.IsIn(at, ClauseWords.Relatives)
            && (!DealVerbs.IsAny(line[at].Word) || line.Is(at - 1, "-") || line.IsAdverb(at - 1) || IsShareOwned(line, at)
                // "Lowell's holding company Acme will pay".
                || (line.Is(at, "holding") && line.IsIn(at + 1, CompanyWords.Sorts)))
            && !line.IsIn(at, SubjectWords.Besting);
    }

    /// <summary>"its 60 pct owned unit", "the majority held affiliate": how much of it is owned tells what it is.</summary>
    private static bool IsShareOwned(TermLine line, int at) =>
        line.IsIn(at, SubjectWords.Owned) && (line.IsKind(at - 1, TermKind.Percent) || line.IsIn(at - 1, SubjectWords.OwnedParts));

    private static bool IsPronoun(TermLine line, int at) => line.MentionAt(at)?.Kind == MentionKind.Pronoun;
}
