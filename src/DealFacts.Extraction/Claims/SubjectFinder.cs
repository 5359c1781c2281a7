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
    private const int FarthestHired = 7;
    private const int Farthest = 45;
    private const int FarthestTeller = 10;

    /// <summary>The subjects, several when joined ("X and Y"); empty when the sentence names none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="verb">The first term of the verb group, or of the noun phrase whose governing subject is wanted.</param>
    public static IReadOnlyList<Party> Find(TermLine line, int verb)
    {
        return Teller(line, verb) is > 0 and var told && FindNamed(line, told) is { Count: > 0 } tellers ? tellers : FindNamed(line, verb);
    }

    private static IReadOnlyList<Party> FindNamed(TermLine line, int verb)
    {
        if (FrontedClauses.SubjectInside(line, verb) is { Count: > 0 } ahead) return ahead;
        IReadOnlyList<Party> free = Walk(line, verb, out IReadOnlyList<Party>? fallback);
        if (free.Count > 0) return Sayer(line, free) ?? free;
        return fallback ?? FrontedClauses.SubjectAfter(line, verb);
    }

    /// <summary>
    /// "A group led by Jane Roe said in a commission filing that it raised": where nobody is known to be "it", the verb of the one who
    /// tells; 0 where none does.
    /// </summary>
    private static int Teller(TermLine line, int verb)
    {
        int said = verb - 2;
        if (!line.Is(verb - 1, "it") && !line.Is(verb - 1, "they")) return 0;
        if (line.Is(said, "that")) said--;
        for (int i = said; i > 0 && said - i < FarthestTeller && !line.IsPunctuation(i); i--)
            if (line.IsIn(i, ClauseWords.Speech) || (line.IsIn(i, SubjectWords.Reporting) && line.Is(i + 1, "to"))) return i;
        return 0;
    }

    /// <summary>As <see cref="Find"/>, but never one whom a preposition governs or who only possesses the subject.</summary>
    public static IReadOnlyList<Party> FindFree(TermLine line, int verb) => Walk(line, verb, out _);

    private static IReadOnlyList<Party> Walk(TermLine line, int verb, out IReadOnlyList<Party>? fallback)
    {
        fallback = null;
        // "Widget grew, and Acme's IPO raised".
        if (OfferingOwner.Of(line, verb - 1) is { } offered) return [offered];
        if (Hirer(line, verb) is > 0 and var hired) verb = hired;
        if (line.IsIn(verb - 1, ClauseWords.Relatives) && !line.Is(verb - 1, "that"))
        {
            int before = line.Is(verb - 2, ",") ? verb - 3 : verb - 2;
            // "Acme (ACME), which went public".
            if (line.Is(before, ")")) before = Asides.OpeningBracket(line, before) - 1;
            // "Acme of Sweden, which raised".
            before = NamePlaces.BeforeHome(line, before);
            if (line.IsParty(before)) return SubjectNames.WithJoined(line, before);
            if (OfferingOwner.Of(line, before) is { } issuer) return [issuer];
        }

        // "Acme hired from Widget, a competitor that had raised".
        if (line.Is(verb - 1, "that") && DescribedName(line, verb - 1) is > 0 and var described)
            return [NounPhraseReader.PartyAt(line, described)];
        // "Widget (acquired by Acme)".
        if (line.Is(verb - 1, "(") && line.IsParty(verb - 2)) return SubjectNames.WithJoined(line, verb - 2);
        if (UnnamedSubjects.EndBefore(line, verb) || UnnamedSubjects.AreCrew(line, verb)) return [];
        if (SubjectNames.BeforeMembers(line, verb) is > 0 and var led) return SubjectNames.WithJoined(line, led);
        bool beside = line.Is(verb - 1, ",") && (line[verb].Lower.EndsWith("ing", StringComparison.Ordinal));
        for (int at = verb - 1; at >= 0 && verb - at < Farthest; at--)
        {
            // "has been approached by a group interested in buying".
            bool generic = line.IsIn(at, SubjectWords.GenericSubjects) || (line.Is(at, "group") && line.Is(at - 1, "a"));
            if (fallback is null && generic && SubjectNames.BeforeOthers(line, at) is { Count: > 0 } listed) return listed;
            if (fallback is null && UnnamedSubjects.IsCrewAt(line, at)) return [];
            if (fallback is null && generic && !line.Is(at - 1, "the") && HolderReader.EndingAt(line, at) is null) return [];
            if (fallback is null && (line.Is(at, "which") || line.Is(at, "who")) && line.Is(at - 1, ",")
                && NamePlaces.BeforeHome(line, at - 2) is var named && line.IsParty(named)) return SubjectNames.WithJoined(line, named);
            // "investors in Widget, a startup that last year received backing".
            if (fallback is null && line.Is(at, "that") && DescribedName(line, at) is > 0 and var told)
                return [NounPhraseReader.PartyAt(line, told)];
            // "Widget -- which has slumped since its IPO".
            if (fallback is null && line.Is(at, "which") && IsDash(line, at - 1)
                && line.IsParty(IsDash(line, at - 2) ? at - 3 : at - 2)) return SubjectNames.WithJoined(line, IsDash(line, at - 2) ? at - 3 : at - 2);
            if (line.Is(at, ")")) at = Asides.OpeningBracket(line, at);
            else if (Asides.IsEnd(line, at) && Asides.StartOf(line, at) is var before and >= 0) at = before + 1;
            else if (Asides.IsEnd(line, at) && fallback is null && Asides.IsOfNobody(line, at)) return [];
            else if (line.IsIn(at, ClauseWords.Speech) && fallback is not null) break;
            else if (line.IsKind(at, TermKind.Company) && line.IsIn(at + 1, SubjectWords.Members))
            {
                // "Salesforce execs raise": they do, not the company.
                return [];
            }
            else if (line.IsParty(at) && line.Is(at + 1, "to") && Hirer(line, at + 1) > 0)
            {
                // "hired Corwin Bank to explore options that may include a sale": not the bank's.
                continue;
            }
            else if (line.IsParty(at) && ((line.Is(at + 1, "to") && IsChooser(line, at))
                || (line.Is(at + 1, "for") && line.IsKind(at + 2, TermKind.Money))))
            {
                // "was chosen by Widget to buy": Widget only chooses; "buying Widget for $6 billion or just this week buying": it was bought.
                continue;
            }
            else if (beside && line.IsKind(at, TermKind.Company) && !line.Possesses(at) && SubjectNames.IsObject(line, at))
            {
                // "Acme rescued Widget, buying it for $5 million": Acme does.
                continue;
            }
            else if (line.IsParty(at) && !line.Possesses(at))
            {
                if (SubjectNames.Governor(line, at) is not { } governor
                    || IsOwnSubject(line, at, governor.At + 1, verb)) return SubjectNames.WithJoined(line, at);
                if (IsGroup(line, governor.At)) return SubjectNames.WithJoined(line, at);
                if (ManagedFunds.Before(line, governor.At + 1) <= governor.At) return SubjectNames.WithJoined(line, at);
                // "Customers of Acme can now buy": they do.
                if (fallback is null && line.Is(governor.At, "of") && line.IsIn(governor.At - 1, SubjectWords.Public)) return [];
                if (UnnamedSubjects.EndAt(line, governor.At, at, verb)) return [];
                if (IsBoard(line, governor.At) && SubjectNames.WithJoined(line, at) is { Count: > 1 } both) return both;
                // "investors including Acme and Widget": both.
                bool members = line.IsIn(governor.At, PhraseWords.Groupings)
                    || (line.Is(governor.At, "by") && line.IsIn(governor.At - 1, PhraseWords.Groupings));
                // "plowing $5 million into Acme, taking a stake in": Acme takes none.
                if (governor.IsPreposition && !line.Is(governor.At, "into")) fallback ??= members
                    ? SubjectNames.WithJoined(line, at) : [NounPhraseReader.PartyAt(line, at)];
                at = governor.At;
            }
            else if (line.IsParty(at))
            {
                if (IsUndertaking(line, at, verb)) return SubjectNames.WithJoined(line, at);
                if (IsOfGerund(line, at, verb) || (fallback is null && IsOfBoard(line, at))) return [NounPhraseReader.PartyAt(line, at)];
                fallback ??= [NounPhraseReader.PartyAt(line, at)];
            }
            else if (line.IsKind(at, TermKind.Place) && line.IsPossessive(at + 1) && line.Is(verb, "to") && verb - at is 3 or 4
                && line.IsIn(verb - 1, SubjectWords.Undertakings))
            {
                // "blocked deals over China's ambitions to acquire": a country's.
                return [];
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

    private static bool IsDash(TermLine line, int at) =>
        line.Is(at, "--") || line.Is(at, "-") || line.Is(at, "—") || line.Is(at, "–");

    /// <summary>The name before "[, a rival startup] that"; 0 where no such description stands.</summary>
    private static int DescribedName(TermLine line, int that)
    {
        if (!line.IsIn(that - 1, CompanyWords.Sorts) && !line.IsIn(that - 1, ReferenceWords.Parts)) return 0;
        int i = that - 2;
        while (i > that - FarthestTeller && (line.IsPlainWord(i) || line.Is(i, "-") || line.IsKind(i, TermKind.Place))
            && !line.Is(i, "a") && !line.Is(i, "an") && !line.Is(i, "another")) i--;
        int comma = line.Is(i - 1, "also") || line.Is(i - 1, "itself") ? i - 2 : i - 1;
        bool opens = (line.Is(i, "a") || line.Is(i, "an") || line.Is(i, "another")) && line.Is(comma, ",");
        return opens && line.IsKind(comma - 1, TermKind.Company) && !line.Possesses(comma - 1) ? comma - 1 : 0;
    }

    /// <summary>
    /// "an agreement for Acme to acquire", "an application by Acme to acquire", "a letter from Eastern offering to acquire": the name right
    /// before the verb.
    /// </summary>
    private static bool IsOwnSubject(TermLine line, int at, int first, int verb)
    {
        if (at + 2 == verb && line.IsIn(at + 1, SubjectWords.Intents)) return true;
        // "to block Acme from acquiring".
        if (at + 2 == verb && line.Is(at + 1, "from") && line.IsIn(at - 1, SubjectWords.Hindering)) return true;
        // "rose after Acme offered to buy", "on reports that Acme plans to", "rose after Acme made an offer".
        bool opens = line.Is(verb, "to") || line.IsIn(verb, ClauseWords.Determiners) || line.MoneyAt(verb) is not null;
        if (verb - at is 2 or 3 && opens && line.IsIn(at - 1, SubjectWords.ClausePrepositions)
            && NamePlaces.IsVerbLike(line, at + 1)) return true;
        // "a letter from Acme, a Boston firm, to acquire".
        bool beside = at + 1 == verb || (line.Is(verb - 1, ",") && Asides.StartOf(line, verb - 1) == at + 1);
        if (!beside) return false;
        // "Widget, the provider of services it bought".
        if (line.MentionAt(at) is { Kind: MentionKind.Pronoun } && line.IsPlainWord(at - 1)
            && !line.IsIn(at - 1, ClauseWords.Prepositions)) return true;
        // "the biggest listing since grill maker Acme raised".
        if (line.IsIn(first - 1, SubjectWords.ClausePrepositions) && NamePlaces.IsVerbLike(line, verb)
            && (DealVerbs.Find(line[verb].Word)?.Form & VerbForm.Gerund) == 0) return true;
        // "with Acme becoming a unit of Widget".
        if (line.Is(at - 1, "with") && line[verb].Lower.EndsWith("ing", StringComparison.Ordinal)) return true;
        if (line.IsIn(at - 1, SubjectWords.ClausePrepositions)) return true;
        if (!line.Is(verb, "to") || line.EntityAt(at) is { IsOfficial: true }) return false;
        // "an agreement for London-based Acme and Lowell to acquire": the preposition stands before the first of them.
        int before = first - 1;
        return line.Is(before, "for") || ((line.Is(before, "by") || line.Is(before, "from") || line.Is(before, "of"))
            && (line.IsIn(before - 1, SubjectWords.Undertakings)
                || (line.Is(before, "by") && (line.IsIn(before - 1, SubjectWords.Hiring) || IsMade(line, before - 1)))));
    }

    /// <summary>"an offer [made] today by Acme to merge with".</summary>
    private static bool IsMade(TermLine line, int at)
    {
        while (line.IsKind(at, TermKind.Period) || line.IsAdverb(at)) at--;
        return line.IsIn(at, SubjectWords.Making);
    }

    /// <summary>"a consortium made up of Acme and Widget": its members act.</summary>
    private static bool IsGroup(TermLine line, int of)
    {
        int grouping = line.Is(of - 1, "up") ? of - 2 : of - 1;
        return line.Is(of, "of") && line.IsIn(grouping, PhraseWords.Groupings) && line.IsIn(grouping - 1, PartyWords.Groups);
    }

    /// <summary>"chosen by the", "is allowed by": what stands behind lets somebody else act.</summary>
    private static bool IsChooser(TermLine line, int at)
    {
        int by = line.Is(at - 1, "the") ? at - 2 : at - 1;
        return line.Is(by, "by") && line.IsIn(by - 1, SubjectWords.Choosing);
    }

    /// <summary>"because Acme's directors approved": the company does.</summary>
    private static bool IsOfBoard(TermLine line, int owner) =>
        line.MentionAt(owner)?.Kind == MentionKind.Name && line.IsPossessive(owner + 1) && line.IsIn(owner + 2, SubjectWords.Boards)
            && NamePlaces.IsVerbLike(line, owner + 3);

    /// <summary>"The boards of Acme and Widget agreed": the companies do.</summary>
    private static bool IsBoard(TermLine line, int of) =>
        line.Is(of, "of") && (line.IsIn(of - 1, PriceWords.Holders) || line.IsIn(of - 1, SubjectWords.Boards));

    /// <summary>"its bid for Widget lapsed after receiving": whose bid it was.</summary>
    private static bool IsOfGerund(TermLine line, int owner, int verb) =>
        line[verb].Lower.EndsWith("ing", StringComparison.Ordinal) && line.IsIn(verb - 1, SubjectWords.ClausePrepositions)
            && (DealFrames.AllAt(line, owner + 1).Count > 0 || line.IsIn(owner + 1, SubjectWords.Undertakings));

    /// <summary>"Acme's plan to acquire", "Acme and Widget's plan to merge": whose undertaking it is, is who acts.</summary>
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
        if (line.Is(verb, "to") && line.IsName(verb - 1))
        {
            // "tapped law firm Corwin to begin", "hired Corwin and Lowell to lead".
            int taken = verb - 2;
            while (verb - taken < FarthestHired && (line.IsName(taken) || line.Is(taken, "and") || line.IsIn(taken, CompanyWords.Sorts)
                || line.IsIn(taken + 1, CompanyWords.Sorts))) taken--;
            if (line.IsIn(taken, SubjectWords.Hiring)) return taken;
        }

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
        if (Find(line, said) is not { Count: > 0 } sayer) return null;
        // "Jane Roe, chairman of Acme, said it will acquire": nobody says "it" of herself.
        bool it = line.Document.Tokens[line[subjects[0].First].First].Lower == "it" && sayer[0].Entity is { Kind: EntityKind.Person };
        for (int i = sayer[0].End; it && i < said; i++)
            if (line.IsKind(i, TermKind.Company) && line.EntityAt(i) == subjects[0].Entity) return null;
        return sayer;
    }

    /// <summary>"told the Securities and Exchange Commission it": the verb before the one who is told.</summary>
    private static int Told(TermLine line, int at)
    {
        for (int i = at; i > 0 && at - i < 4; i--)
            if (line.Is(i, "told") || (line.Is(i + 1, "to") && line.IsIn(i, SubjectWords.Reporting))) return i;
        return at;
    }
}
