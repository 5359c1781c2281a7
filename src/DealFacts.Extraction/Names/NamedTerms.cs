using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Names;

/// <summary>Questions that rules ask of a term that may be a name.</summary>
internal static class NamedTerms
{
    /// <summary>Whether the term names somebody who can take part in a deal.</summary>
    public static bool IsParty(this TermLine line, int at) => line.IsKind(at, TermKind.Company) || line.IsKind(at, TermKind.Person);

    /// <summary>Whether the term is a name that could be bought: a company, a person's firm, a product, a publication.</summary>
    public static bool IsName(this TermLine line, int at) => line.IsParty(at) || line.IsKind(at, TermKind.Name);

    /// <summary>The name at a term, or null.</summary>
    public static NameMention? MentionAt(this TermLine line, int at) => at >= 0 && at < line.Count ? line[at].Chunk as NameMention : null;

    /// <summary>Whom the term names, or null.</summary>
    public static Entity? EntityAt(this TermLine line, int at) => line.MentionAt(at)?.Entity;
}
