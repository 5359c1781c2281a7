using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells whether what a preposition brings belongs to a deal's word: "the sale of Widget to Acme", but not "according to Acme".
/// </summary>
internal static class ComplementFit
{
    private const int FarthestMeans = 8;

    /// <summary>
    /// "according to" and the "in" of "brought in" bring nobody,
    /// "for" not past "is the biggest"; "of" and "for" only whom they stand close to.
    /// </summary>
    public static bool Belongs(DealDraft draft, int at, string preposition)
    {
        if (draft.Line.IsIn(at - 1, DealWords.ParticleVerbs) && preposition == "in") return false;
        if (IsInRelative(draft, at)) return false;
        // "The purchase will bring to 11 the number of banks Acme owns": not what is purchased.
        bool purchase = draft.Word.IsNoun && draft.Frame is { Subject: PartyRole.Acquirer, ObjectRole: PartyRole.Target };
        if (preposition == "to" && purchase
            && draft.Line.AnyIn(draft.Word.End, at, ClauseWords.Auxiliaries)) return false;
        // "data from Acme shows": what it says, not what it gives.
        if (preposition == "from" && draft.Line.IsIn(at - 1, DealWords.Reports)) return false;
        // "fund the purchase with a $5 million loan from Acme Bank": who lends, not who sells.
        if (preposition == "from" && draft.Frame.Kind != DealKind.DebtFinancing && draft.Frame.RoleAfter(preposition) == PartyRole.Seller
            && IsLent(draft.Line, at - 1)) return false;
        if (preposition == "for" && draft.Word.IsNoun && IsCounted(draft)) return false;
        if (preposition == "for" && draft.Word.IsNoun
            && Enumerable.Range(draft.Word.End, at - draft.Word.End).Any(i => draft.Line.IsIn(i, ClauseWords.Be))) return false;
        if (preposition == "to" && (draft.Line.Is(at - 1, "according") || draft.Line.Is(at - 1, "due")
            || draft.Line.Is(at - 1, "thanks"))) return false;
        int near = draft.Frame.Kind == DealKind.InitialPublicOffering ? 1 : draft.Frame.RoleAfter(preposition) == PartyRole.Issuer ? 6
            : int.MaxValue;
        if (draft.Word.IsNoun && at - draft.Word.End > near) return false;
        return preposition != "of" || !draft.Word.IsNoun || at <= draft.Word.End + 2 || at <= draft.End + 1;
    }

    /// <summary>
    /// "to buy Widget, which rejected a bid from Acme", "a merger that would create a bank with": who stands there belongs to what the
    /// clause tells.
    /// </summary>
    private static bool IsInRelative(DealDraft draft, int at)
    {
        bool merger = draft.Frame.Kind == DealKind.Merger && draft.Line.Is(draft.Word.End, "that");
        if (merger && draft.Line.IsIn(draft.Word.End + 1, ClauseWords.Auxiliaries)) return true;
        for (int i = at - 1; i > draft.Word.End && !draft.Line.Is(i, ","); i--)
            if (draft.Line.IsIn(i, ClauseWords.Relatives) && draft.Line.Is(i - 1, ",")) return true;
        return false;
    }

    /// <summary>"a bridge loan", "$5 million in debt financing", "the backing".</summary>
    private static bool IsLent(TermLine line, int noun)
    {
        if (!line.IsIn(noun, DealWords.Means)) return false;
        for (int i = noun - 1; i >= 0 && noun - i < FarthestMeans; i--)
            if (line.Is(i, "with") || line.Is(i, "by") || line.Is(i, "through") || line.Is(i, "using") || line.Is(i, "via")) return true;
        return false;
    }

    /// <summary>"the fifth acquisition in as many years for Acme": Acme's own.</summary>
    private static bool IsCounted(DealDraft draft)
    {
        for (int i = draft.PhraseFrom; i < draft.Word.First; i++)
            if (draft.Line.IsIn(i, DealWords.Ordinals)) return true;
        return false;
    }
}
