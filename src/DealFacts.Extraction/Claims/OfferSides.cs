using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells whose an offer is that somebody accepts or rejects.</summary>
internal static class OfferSides
{
    private const int FarthestTender = 8;

    private static bool Hinders(TermLine line, int verb) =>
        line.IsIn(verb, SubjectWords.Hindering) || line.IsIn(verb, GoverningVerbs.Opposing);

    /// <summary>"Widget holders tendered 4 mln shares under its offer".</summary>
    private static bool IsTenderedTo(TermLine line, int pronoun)
    {
        if (!line.IsIn(pronoun - 1, ClauseWords.Prepositions)) return false;
        for (int i = pronoun - 2; i > 0 && pronoun - i < FarthestTender && !line.IsPunctuation(i); i--)
            if (line.IsIn(i, TakeoverWords.Tendering)) return true;
        return false;
    }

    /// <summary>"Widget sued Acme to block its offer": of the other company that the sentence names before.</summary>
    private static Party? Against(TermLine line, Party subject, int pronoun)
    {
        for (int i = pronoun - 1; i > subject.First; i--)
            if (line.IsKind(i, TermKind.Company) && line.EntityAt(i) is { IsOfficial: false } other && other != subject.Entity)
                return NounPhraseReader.PartyAt(line, i);
        return null;
    }

    /// <summary>
    /// "Acme said Widget has accepted its offer": nobody accepts or rejects an offer of its own, so it is the one's who says so, or the
    /// other's whom the pronoun means.
    /// </summary>
    public static Party? Offerer(DealDraft draft, IReadOnlyList<Party> subjects, int pronoun)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Stage != DealStage.Proposed || subjects.Count != 1 || line.MentionAt(pronoun)?.Kind != MentionKind.Pronoun
            || !(line.IsIn(pronoun - 1, GoverningVerbs.Receiving) || Hinders(line, pronoun - 1)
                || IsTenderedTo(line, pronoun))) return null;
        if (Hinders(line, pronoun - 1)) return Against(line, subjects[0], pronoun);
        // "Acme urged Widget shareholders to accept its offer": who urges them has made it.
        if (Urging.IsUrged(line, subjects[0]) && SubjectFinder.Find(line, subjects[0].First - 1) is { Count: 1 } urgers
            && urgers[0].Entity != subjects[0].Entity) return urgers[0];
        if (line.IsIn(subjects[0].End, ClauseWords.Speech)) return null;
        int said = line.Is(subjects[0].First - 1, "that") ? subjects[0].First - 2 : subjects[0].First - 1;
        if (line.IsIn(said, ClauseWords.Speech) && SubjectFinder.Find(line, said) is { Count: 1 } sayers) return sayers[0];
        return line.EntityAt(pronoun) is { } other && other != subjects[0].Entity ? NounPhraseReader.PartyAt(line, pronoun) : null;
    }
}
