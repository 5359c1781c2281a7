using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells the company from those who run it: "Widget's management bought the company".</summary>
internal static class ManagementBuyout
{
    /// <summary>The company, where its own people are a verb's subject and buy it; else null.</summary>
    /// <param name="draft">The deal.</param>
    /// <param name="subjects">Whom the verb's subject names.</param>
    /// <param name="at">The object's first term.</param>
    public static Party? CompanyOf(DealDraft draft, IReadOnlyList<Party> subjects, int at)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Subject != PartyRole.Acquirer || subjects is not { Count: 1 } || !IsWhole(line, at)) return null;
        Party company = subjects[0];
        if (company.Entity is not { Kind: EntityKind.Organization } entity) return null;
        int after = line.IsPossessive(company.End) ? company.End + 1 : company.End;
        bool own = line.Possesses(company.First) && line.AnyIn(after, after + 2, PartyWords.Managers);
        bool of = line.Is(company.First - 1, "of") && line.IsIn(company.First - 2, PartyWords.Managers);
        return (own || of) && line.EntityAt(at) is var meant && (meant is null || meant == entity) ? company : null;
    }

    private static bool IsWhole(TermLine line, int at) =>
        (line.Is(at, "the") && line.Is(at + 1, "company")) || line.Is(at, "it")
            || line.MentionAt(at) is { Kind: MentionKind.Description or MentionKind.Pronoun } && !line.Possesses(at);
}
