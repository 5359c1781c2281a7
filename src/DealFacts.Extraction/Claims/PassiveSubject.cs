using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads what is bought where the passive's subject only owns it: "Acme's glass plant in Erie was bought by".</summary>
internal static class PassiveSubject
{
    private const int LongestSubject = 14;
    private const int FarthestSide = 8;

    /// <summary>The part of the subject that the verb is done to, or null where it is done to the whole.</summary>
    public static NounPhrase? PartOf(DealDraft draft, Party subject, int verb) => Whole(draft, subject) ?? Possessed(draft, subject, verb);

    /// <summary>"The 38 pct interest was sold by Lowell", "the shares were bought from Lowell": the share told before.</summary>
    public static bool IsToldShare(DealDraft draft, int verb)
    {
        TermLine line = draft.Line;
        if (!line.IsIn(verb - 1, DealNouns.Shares) || !HasSide(draft)) return false;
        int first = verb - 2;
        while (line.IsKind(first, TermKind.Percent) || line.IsKind(first, TermKind.Count)) first--;
        return line.Is(first, "the");
    }

    /// <summary>
    /// "Two plants in Ohio were sold to Acme by Lowell": what is bought has no name, and both sides or their prepositions follow; else null.
    /// </summary>
    public static NounPhrase? Described(DealDraft draft, IReadOnlyList<Party> subjects, int verb)
    {
        TermLine line = draft.Line;
        if (draft.Frame.ObjectRole != PartyRole.Target || !HasSide(draft)) return null;
        if (line.Is(verb, "being") && line.IsIn(verb - 1, DealNouns.Units)) return Reduced(line, verb);
        if (subjects.Any(s => s.Entity is { Kind: EntityKind.Organization })) return null;
        int first = verb;
        while (first > 0 && verb - first < LongestSubject && !line.IsIn(first - 1, ClauseWords.Speech) && !line.Is(first - 1, ",")
            && !line.IsIn(first - 1, ClauseWords.Relatives) && !line.IsIn(first - 1, ClauseWords.Conjunctions)) first--;
        NounPhrase? part = NounPhraseReader.Read(line, first);
        return part is { HasNames: false, Heads.Count: 1, Owner: null } && part.CanBeTarget
            && OnlyPlaces(line, part.End, verb) ? part : null;
    }

    /// <summary>"will bid for two oil terminals being sold by Lowell".</summary>
    private static NounPhrase? Reduced(TermLine line, int verb)
    {
        int first = verb - 1;
        while (first > 0 && verb - first < LongestSubject && line.IsPlainWord(first - 1) && !line.IsIn(first - 1, ClauseWords.Prepositions)
            && !line.IsIn(first - 1, ClauseWords.Determiners)) first--;
        NounPhrase? part = NounPhraseReader.Read(line, first);
        return part is { HasNames: false, Heads.Count: 1 } && part.End == verb && part.CanBeTarget ? part : null;
    }

    /// <summary>Whether a company follows "to" or "by".</summary>
    private static bool HasSide(DealDraft draft)
    {
        TermLine line = draft.Line;
        for (int i = draft.Word.End; i < draft.Word.End + FarthestSide && i < line.Count; i++)
            if ((line.Is(i, "to") || line.Is(i, "by") || line.Is(i, "from"))
                && NounPhraseReader.ReadParties(line, i + 1) is { HasNames: true }) return true;
        return false;
    }

    /// <summary>"The British operations of the computer firm Allotrope have been acquired": what is bought stands before "of".</summary>
    private static NounPhrase? Whole(DealDraft draft, Party subject)
    {
        TermLine line = draft.Line;
        int of = subject.First - 1;
        while (of > 0 && subject.First - of < 7 && !line.Is(of, "of")
            && (line.IsPlainWord(of) || line.IsKind(of, TermKind.Company) && !line.Possesses(of))) of--;
        if (draft.Frame.ObjectRole != PartyRole.Target || !line.Is(of, "of") || !line.IsIn(of - 1, DealNouns.Units)) return null;
        int first = of - 1;
        while (first > 0 && of - first < 6 && (line.IsPlainWord(first - 1) || line.IsKind(first - 1, TermKind.Place))
            && !line.IsIn(first - 1, ClauseWords.Prepositions) && !line.IsIn(first, ClauseWords.Determiners)) first--;
        if (BelongingsReader.Of(line, first) > 0) return null;
        NounPhrase? part = NounPhraseReader.Read(line, first);
        return part is { HasNames: false, Heads.Count: > 0 } && part.End == of ? part with { Owner = subject } : null;
    }

    /// <summary>"Acme's glass plant in Erie was bought by": the plant is, and Acme sold it.</summary>
    private static NounPhrase? Possessed(DealDraft draft, Party owner, int verb)
    {
        TermLine line = draft.Line;
        // "Acme's Widget division was bought by": the subject is the part.
        if (line.IsPossessive(owner.First - 1) && line.Possesses(owner.First - 2)) owner = NounPhraseReader.PartyAt(line, owner.First - 2);
        // "Acme's unit Widget Works was bought by".
        if (line.IsIn(owner.First - 1, DealNouns.Units) && line.IsPossessive(owner.First - 2)
            && line.Possesses(owner.First - 3)) owner = NounPhraseReader.PartyAt(line, owner.First - 3);
        // "its Widget Works pump unit will be sold".
        if (line.Possesses(owner.First - 1) && !line.IsPossessive(owner.First)) owner = NounPhraseReader.PartyAt(line, owner.First - 1);
        if (draft.Frame.ObjectRole != PartyRole.Target || !line.Possesses(owner.First)) return null;
        NounPhrase? part = NounPhraseReader.Read(line, owner.First);
        return part is { IsShare: false, Heads.Count: 1, Owner: not null } && part.End > owner.End
            && (OnlyPlaces(line, part.End, verb) || (line.Is(part.End, ",") && line.Is(verb - 1, ",")))
            && (part.HasNames || DealNouns.Units.Contains(part.HeadWord)) ? part : null;
    }

    /// <summary>"in Erie, Pa.," before "was bought".</summary>
    private static bool OnlyPlaces(TermLine line, int from, int end)
    {
        for (int i = from; i < end; i++)
            if (!line.IsKind(i, TermKind.Place) && !line.IsPunctuation(i) && !line.IsIn(i, ClauseWords.Prepositions)
                && !line.IsIn(i, LocationWords.Directions)) return false;
        return from <= end;
    }
}
