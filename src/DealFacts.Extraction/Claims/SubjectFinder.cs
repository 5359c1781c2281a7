using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds the subject of a verb by walking left from it: over "which it said", over what stands between commas ("X, a unit of Y, bought"),
/// past names that a preposition or another verb governs.
/// </summary>
internal static class SubjectFinder
{
    private const int Farthest = 45;

    /// <summary>The subjects, several when joined ("X and Y"); empty when the sentence names none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="verb">The first term of the verb group, or of the noun phrase whose governing subject is wanted.</param>
    public static IReadOnlyList<Party> Find(TermLine line, int verb)
    {
        IReadOnlyList<Party> free = Walk(line, verb, out IReadOnlyList<Party>? fallback);
        if (free.Count > 0) return Sayer(line, free) ?? free;
        return fallback ?? AfterFrontedClause(line, verb);
    }

    /// <summary>As <see cref="Find"/>, but never one whom a preposition governs or who only possesses the subject.</summary>
    public static IReadOnlyList<Party> FindFree(TermLine line, int verb) => Walk(line, verb, out _);

    private static IReadOnlyList<Party> Walk(TermLine line, int verb, out IReadOnlyList<Party>? fallback)
    {
        fallback = null;
        if (Hirer(line, verb) is > 0 and var hired) verb = hired;
        if (line.IsIn(verb - 1, ClauseWords.Relatives) && !line.Is(verb - 1, "that"))
        {
            int before = line.Is(verb - 2, ",") ? verb - 3 : verb - 2;
            if (line.IsParty(before)) return WithJoined(line, before);
        }

        // "Widget (acquired by Acme)".
        if (line.Is(verb - 1, "(") && line.IsParty(verb - 2)) return WithJoined(line, verb - 2);
        for (int at = verb - 1; at >= 0 && verb - at < Farthest; at--)
        {
            if (fallback is null && line.IsIn(at, SubjectWords.GenericSubjects) && !line.Is(at - 1, "the")) return [];
            if (fallback is null && (line.Is(at, "which") || line.Is(at, "who")) && line.Is(at - 1, ",")
                && line.IsParty(at - 2)) return WithJoined(line, at - 2);
            if (line.Is(at, ")")) at = Asides.OpeningBracket(line, at);
            else if (Asides.IsEnd(line, at) && Asides.StartOf(line, at) is var before and >= 0) at = before + 1;
            else if (Asides.IsEnd(line, at) && fallback is null && Asides.IsOfNobody(line, at)) return [];
            else if (line.IsIn(at, ClauseWords.Speech) && fallback is not null) break;
            else if (line.IsKind(at, TermKind.Company) && line.IsIn(at + 1, SubjectWords.Members))
            {
                // "Salesforce execs raise": they do, not the company.
                return [];
            }
            else if (line.IsParty(at) && line.Is(at + 1, "to") && line.IsIn(at - 1, SubjectWords.Hiring))
            {
                // "hired Corwin Bank to explore options that may include a sale": not the bank's.
                continue;
            }
            else if (line.IsParty(at) && line.Is(at + 1, "for") && line.IsKind(at + 2, TermKind.Money))
            {
                // "buying Widget for $6 billion or just this week buying": what was bought is no subject.
                continue;
            }
            else if (line.IsParty(at) && !line.Possesses(at))
            {
                if (Governor(line, at) is not { } governor || IsOwnSubject(line, at, verb)) return WithJoined(line, at);
                if (IsGroup(line, governor.At)) return WithJoined(line, at);
                if (IsBoard(line, governor.At) && WithJoined(line, at) is { Count: > 1 } both) return both;
                // "investors including Acme and Widget": both.
                bool members = line.IsIn(governor.At, PhraseWords.Groupings);
                if (governor.IsPreposition) fallback ??= members ? WithJoined(line, at) : [NounPhraseReader.PartyAt(line, at)];
                at = governor.At;
            }
            else if (line.IsParty(at))
            {
                if (IsUndertaking(line, at, verb)) return [NounPhraseReader.PartyAt(line, at)];
                fallback ??= [NounPhraseReader.PartyAt(line, at)];
            }
            else if (HolderReader.EndingAt(line, at) is { } holder)
            {
                if (!line.IsIn(holder.First - 1, ClauseWords.Prepositions)
                    || (holder.End == verb && line.Is(verb, "to") && line.Is(holder.First - 1, "for"))) return [holder];
                at = holder.First;
            }
        }

        return [];
    }

    /// <summary>
    /// "an agreement for Acme to acquire", "an application by Acme to acquire", "a letter from Eastern offering to acquire": the name right
    /// before the verb.
    /// </summary>
    private static bool IsOwnSubject(TermLine line, int at, int verb)
    {
        if (at + 2 == verb && line.IsIn(at + 1, SubjectWords.Intents)) return true;
        // "to block Acme from acquiring".
        if (at + 2 == verb && line.Is(at + 1, "from") && line.IsIn(at - 1, SubjectWords.Hindering)) return true;
        if (at + 1 != verb) return false;
        if (line.IsIn(at - 1, SubjectWords.ClausePrepositions)) return true;
        if (!line.Is(verb, "to") || line.EntityAt(at) is { IsOfficial: true }) return false;
        return line.Is(at - 1, "for") || ((line.Is(at - 1, "by") || line.Is(at - 1, "from") || line.Is(at - 1, "of"))
            && line.IsIn(at - 2, SubjectWords.Undertakings));
    }

    /// <summary>"a consortium made up of Acme and Widget": its members act.</summary>
    private static bool IsGroup(TermLine line, int of)
    {
        int grouping = line.Is(of - 1, "up") ? of - 2 : of - 1;
        return line.Is(of, "of") && line.IsIn(grouping, PhraseWords.Groupings) && line.IsIn(grouping - 1, PartyWords.Groups);
    }

    /// <summary>"The boards of Acme and Widget agreed": the companies do.</summary>
    private static bool IsBoard(TermLine line, int of) =>
        line.Is(of, "of") && (line.IsIn(of - 1, PriceWords.Holders) || line.IsIn(of - 1, SubjectWords.Boards));

    /// <summary>"Acme's plan to acquire": whose undertaking it is, is who acts.</summary>
    private static bool IsUndertaking(TermLine line, int owner, int verb)
    {
        int from = line.IsPossessive(owner + 1) ? owner + 2 : owner + 1;
        return line.MentionAt(owner)?.Kind == MentionKind.Name && line.Is(verb, "to") && verb - from is > 0 and <= 3
            && line.IsIn(verb - 1, SubjectWords.Undertakings);
    }

    /// <summary>
    /// "Acme retained Corwin Bank to help it sell", "hired Corwin Bank to explore": the verb of the one who is helped; 0 where none is.
    /// </summary>
    private static int Hirer(TermLine line, int verb)
    {
        if (line.Is(verb, "to") && line.IsName(verb - 1) && line.IsIn(verb - 2, SubjectWords.Hiring)) return verb - 2;
        int help = line.Is(verb - 1, "it") || line.Possesses(verb - 1) || line.IsName(verb - 1) ? verb - 2 : verb - 1;
        if (!line.IsIn(help, SubjectWords.Helping) || !line.Is(help - 1, "to")) return 0;
        for (int i = help - 2; i > 0 && help - i < 10; i--)
            if (line.IsIn(i, SubjectWords.Hiring)) return i;
        return 0;
    }

    /// <summary>"Nordvik, the offshoot of Nordvik Mutual, said it was buying": "it" is whoever says so.</summary>
    private static IReadOnlyList<Party>? Sayer(TermLine line, IReadOnlyList<Party> subjects)
    {
        if (subjects.Count != 1 || line.MentionAt(subjects[0].First)?.Kind != MentionKind.Pronoun) return null;
        int said = line.Is(subjects[0].First - 1, "that") ? subjects[0].First - 2 : subjects[0].First - 1;
        if (line.Is(said + 1, "that") is false && !line.IsIn(said, ClauseWords.Speech)) said = Told(line, said);
        if (!line.IsIn(said, ClauseWords.Speech) && !line.IsIn(said, SubjectWords.Reporting)) return null;
        return Find(line, said) is { Count: > 0 } sayer ? sayer : null;
    }

    /// <summary>"told the Securities and Exchange Commission it": the verb before the one who is told.</summary>
    private static int Told(TermLine line, int at)
    {
        for (int i = at; i > 0 && at - i < 4; i--)
            if (line.Is(i, "told") || (line.Is(i + 1, "to") && line.IsIn(i, SubjectWords.Reporting))) return i;
        return at;
    }

    private static bool IsGerund(TermLine line, int at) => at < line.Count && line[at].Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"In addition to buying SunDepot, Voltaro has": the subject of the main clause is meant for the one before it too.</summary>
    private static IReadOnlyList<Party> AfterFrontedClause(TermLine line, int verb)
    {
        if (!IsGerund(line, verb) && !IsGerund(line, verb + 1)) return [];
        for (int i = verb + 1; i < line.Count - 1; i++)
            if (line.Is(i, ",") && line.IsParty(i + 1) && !line.Possesses(i + 1)
                && (line.IsIn(i + 2, ClauseWords.Auxiliaries)
                    || line.IsIn(i + 2, ClauseWords.Speech))) return [NounPhraseReader.PartyAt(line, i + 1)];
        return [];
    }

    /// <summary>
    /// "Armed with $10 million in funding, Widget plans", "Following its acquisition by Acme, Widget has": the subject that follows what
    /// stands in front.
    /// </summary>
    public static IReadOnlyList<Party> AfterFront(TermLine line, int at)
    {
        if (!line.IsIn(0, SubjectWords.FrontWords)) return [];
        for (int i = at; i < line.Count - 2; i++)
            if (line.Is(i, ",")) return line.IsKind(i + 1, TermKind.Company) && !line.Possesses(i + 1)
                && NamePlaces.IsVerbLike(line, i + 2) ? [NounPhraseReader.PartyAt(line, i + 1)] : [];
        return [];
    }

    /// <summary>
    /// The preposition or verb that governs the name, with only describing words between them; null when the name is free.
    /// </summary>
    private static (int At, bool IsPreposition)? Governor(TermLine line, int name)
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
            bool list = !line.Is(i, ",") || line.Is(name + 1, ",") || line.Is(name + 1, "and");
            return list && line.IsParty(joined) && !line.Possesses(joined) ? Governor(line, joined) : null;
        }

        if (line.IsIn(i, SubjectWords.Particles) && DealVerbs.IsAny(line[i - 1].Word)) return (i - 1, false);
        bool verb = line[i].Lower.Length > 0 && DealVerbs.Find(line[i].Word) is { } found
            && (found.Form != VerbForm.Base || line.Is(i - 1, "to"));
        return verb || line.IsIn(i, SubjectWords.Besting) ? (i, false) : null;
    }

    private static bool IsPronoun(TermLine line, int at) => line.MentionAt(at)?.Kind == MentionKind.Pronoun;

    private static bool Describes(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Place) || line.IsPossessive(at)) return true;
        if (line.Is(at, "-")) return true;
        return line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries)
            && !line.IsIn(at, ClauseWords.Conjunctions) && !line.IsIn(at, ClauseWords.Speech) && !line.IsIn(at, ClauseWords.Relatives)
            && (!DealVerbs.IsAny(line[at].Word) || line.Is(at - 1, "-") || line.IsAdverb(at - 1)) && !line.IsIn(at, SubjectWords.Besting);
    }

    /// <summary>"Acme and its local unit, Widget Works, bought": the owner acts beside its unit or chairman; null where none does.</summary>
    private static Party? OwnerBeside(TermLine line, int comma)
    {
        if (!line.IsIn(comma - 1, PartyWords.Parts) && !line.IsIn(comma - 1, LeaderWords.Officers)) return null;
        int own = comma - 2;
        while (own > comma - 6 && (line.IsPlainWord(own) || line.IsKind(own, TermKind.Place) || line.Is(own, "-"))
            && !line.IsIn(own, ClauseWords.Possessives)) own--;
        return line.Is(own - 1, "and") && line.Possesses(own) && line.IsParty(own - 2) && !line.Possesses(own - 2)
            ? NounPhraseReader.PartyAt(line, own - 2) : null;
    }

    /// <summary>"Meta, Google and Amazon": the names joined to the left of the one at hand.</summary>
    private static IReadOnlyList<Party> WithJoined(TermLine line, int at)
    {
        List<Party> parties = [NounPhraseReader.PartyAt(line, at)];
        int i = at;
        // "Saguaro Airways and commuter carrier Desert Express": what describes a name stands between.
        while (line.IsName(at) && !line.IsKind(at, TermKind.Place) && line.IsPlainWord(i - 1) && at - i < 4 && Describes(line, i - 1)
            && !line.IsIn(i - 1, ClauseWords.Determiners)) i--;
        if (line.Is(i - 1, ",") && OwnerBeside(line, i - 1) is { } owner) parties.Insert(0, owner);
        bool and = line.Is(i - 1, "and") && !IsPronoun(line, at);
        while (and && i >= 2 && line.IsParty(i - 2) && !line.Possesses(i - 2))
        {
            i -= 2;
            parties.Insert(0, NounPhraseReader.PartyAt(line, i));
            if (!line.Is(i - 1, ",")) break;
        }

        return parties;
    }
}
