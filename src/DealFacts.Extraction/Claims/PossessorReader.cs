using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells whose deal "its acquisition of Widget" is: the subject's, unless that is a person or an authority; then the company named last
/// before.
/// </summary>
internal static class PossessorReader
{
    /// <summary>Those whom a possessive pronoun means; none when nobody fits.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The pronoun's term.</param>
    /// <param name="subjects">The subjects of the clause.</param>
    public static IReadOnlyList<Party> Of(TermLine line, int at, IReadOnlyList<Party> subjects)
    {
        bool personal = !line.Is(at, "its");
        // "circling Acme's Widget after a blow to its takeover by Gadget": Widget's.
        if (subjects.Count == 1 && line.Possesses(subjects[0].First) && line.IsPossessive(subjects[0].End)
            && line.IsKind(subjects[0].End + 1, TermKind.Company) && subjects[0].End + 1 < at)
            return [NounPhraseReader.PartyAt(line, subjects[0].End + 1)];
        if (subjects.Any(subject => IsFit(subject.Entity, personal) && !subject.IsGovernment)) return subjects;
        if (line.IsName(at) && IsFit(line.EntityAt(at), personal)) return [NounPhraseReader.PartyAt(line, at)];
        for (int i = at - 1; i >= 0; i--)
            if (line.IsKind(i, TermKind.Company) && IsFit(line.EntityAt(i), personal)) return [NounPhraseReader.PartyAt(line, i)];
        return line.IsName(at) ? [NounPhraseReader.PartyAt(line, at)] : [];
    }

    private static bool IsFit(Entity? entity, bool personal) =>
        entity is not { IsOfficial: true } && (personal || entity is not { Kind: EntityKind.Person });
}
