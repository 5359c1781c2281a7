using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Whom prepositions bring only after some verbs of sale: "unloaded Widget [on] Gadget", "was spun off [from] Acme", "was spun out [of] Acme".
/// </summary>
internal static class SoldFurther
{
    /// <summary>The role of whom the preposition at a term brings; null where it brings nobody who deals.</summary>
    public static PartyRole? RoleAfter(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (!line.IsKind(at + 1, TermKind.Company)) return null;
        if (line.Is(at, "on"))
            return at == draft.TargetEnd && line.IsIn(draft.Word.First, TakeoverWords.Unloading) ? PartyRole.Acquirer : null;
        bool from = line.Is(at, "from") || (line.Is(at, "of") && line.Is(at - 1, "out"));
        return from && at == draft.Word.End && line.IsIn(draft.Word.First, TakeoverWords.Spinning) && !draft.Has(PartyRole.Seller)
            ? PartyRole.Seller : null;
    }
}
