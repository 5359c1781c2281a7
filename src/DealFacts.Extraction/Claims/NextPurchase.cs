using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells whose a purchase is that stands behind another: "Acme's purchase of Widget in 2016 and last year's takeover of Gadget".
/// </summary>
internal static class NextPurchase
{
    private const int Farthest = 6;

    /// <summary>Adds those who bought what was told before, where the purchase goes on from it.</summary>
    public static void TakeBuyers(DealDraft draft, DealStatement? told)
    {
        if (told is null || !IsNextOf(draft, told)) return;
        foreach ((PartyRole role, Party party) in told.Parties)
            if (role == PartyRole.Acquirer) draft.Add(role, party);
    }

    private static bool IsNextOf(DealDraft draft, DealStatement told)
    {
        int first = draft.Line.IsPossessive(draft.PhraseFrom) ? draft.PhraseFrom - 1 : draft.PhraseFrom;
        return draft.Word.IsNoun && draft.Frame.Kind == DealKind.Acquisition && told.Kind == DealKind.Acquisition
            && !draft.Has(PartyRole.Acquirer) && draft.Line.IsKind(first, TermKind.Period) && draft.Line.IsPossessive(first + 1)
            && draft.Line.Is(first - 1, "and") && first - told.End < Farthest;
    }
}
