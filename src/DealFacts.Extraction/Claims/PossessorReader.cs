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
    private const int FarthestClient = 6;
    private const int FarthestMain = 12;

    /// <summary>Those whom a possessive pronoun means; none when nobody fits.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The pronoun's term.</param>
    /// <param name="subjects">The subjects of the clause.</param>
    public static IReadOnlyList<Party> Of(TermLine line, int at, IReadOnlyList<Party> subjects)
    {
        bool personal = !line.Is(at, "its");
        if (Told(line, at, subjects) is { } told) return [told];
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

    /// <summary>Whom the sentence's own words give away, whatever was named before it; null where they give nobody.</summary>
    public static Party? Told(TermLine line, int at, IReadOnlyList<Party> subjects) =>
        Advised(line, at) ?? (subjects.All(subject => subject.First > at) ? InFront(line, at) : null);

    /// <summary>"Acme advised Widget on its sale", "acted for Widget on its £5m purchase": the client's own deal.</summary>
    private static Party? Advised(TermLine line, int at)
    {
        if (!line.Is(at - 1, "on") && !line.Is(at - 1, "in")) return null;
        int client = at - 2;
        while (client > 0 && at - client < FarthestClient && !line.IsKind(client, TermKind.Company) && line.IsPlainWord(client)) client--;
        if (!line.IsKind(client, TermKind.Company)) return null;
        int verb = line.Is(client - 1, "for") || line.Is(client - 1, "to") ? client - 2 : client - 1;
        return line.IsIn(verb, SubjectWords.Advising) ? NounPhraseReader.PartyAt(line, client) : null;
    }

    /// <summary>"Three months after shelving its listing, Acme has hired": who is named first is the one that follows.</summary>
    private static Party? InFront(TermLine line, int at)
    {
        if (at > FarthestMain) return null;
        for (int i = 0; i < at; i++)
            if (line.IsParty(i) || line.Is(i, ",")) return null;
        int comma = at + 1;
        while (comma < line.Count && comma < at + FarthestMain && !line.IsPunctuation(comma) && !line.IsParty(comma)) comma++;
        return line.Is(comma, ",") && line.IsKind(comma + 1, TermKind.Company) && !line.Possesses(comma + 1)
            && line.MentionAt(comma + 1) is { Kind: MentionKind.Name }
            && NamePlaces.IsVerbLike(line, comma + 2) ? NounPhraseReader.PartyAt(line, comma + 1) : null;
    }

    private static bool IsFit(Entity? entity, bool personal) =>
        entity is not { IsOfficial: true } && (personal || entity is not { Kind: EntityKind.Person });
}
