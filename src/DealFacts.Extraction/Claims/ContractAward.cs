using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads who gives a contract to whom: "Acme awarded Widget a contract", "awarded a contract to Widget", "placed an order with Widget".
/// </summary>
internal static class ContractAward
{
    private const int Farthest = 4;

    private const int FarthestSupplier = 12;

    /// <summary>Takes both sides; false where the contract is not told to be given by anybody.</summary>
    public static bool Take(DealDraft draft, int start)
    {
        int verb = VerbBefore(draft.Line, start, GoverningVerbs.Awarding);
        if (verb >= 0) return TakeGiven(draft, verb, SupplierOf(draft, start));
        verb = VerbBefore(draft.Line, start, GoverningVerbs.Placing);
        if (verb >= 0) return TakeGiven(draft, verb, PlacedWith(draft));
        verb = VerbBefore(draft.Line, start, GoverningVerbs.Winning);
        if (verb < 0 || !draft.Has(PartyRole.Customer)) return false;
        foreach (Party winner in SubjectFinder.Find(draft.Line, verb)) draft.Add(PartyRole.Supplier, winner);
        return draft.Has(PartyRole.Supplier);
    }

    private static bool TakeGiven(DealDraft draft, int verb, Party? supplier)
    {
        if (supplier is null || SubjectFinder.Find(draft.Line, verb) is not { Count: > 0 } givers) return false;
        draft.Replace(PartyRole.Customer, givers[0]);
        draft.Replace(PartyRole.Supplier, supplier);
        return true;
    }

    /// <summary>The active verb close before a term, or -1.</summary>
    private static int VerbBefore(TermLine line, int at, WordTable verbs)
    {
        for (int i = at - 1; i > 0 && at - i < Farthest; i--)
            if (line.IsIn(i, verbs)) return line.IsIn(i - 1, ClauseWords.Be) ? -1 : i;
        return -1;
    }

    /// <summary>"awarded Widget a contract", "a contract to Widget", "a contract worth $5 million to Widget".</summary>
    private static Party? SupplierOf(DealDraft draft, int start)
    {
        if (draft.Line.IsParty(start - 1)) return NounPhraseReader.PartyAt(draft.Line, start - 1);
        for (int i = draft.Word.End; i < draft.Word.End + 8 && i < draft.Line.Count; i++)
            if (draft.Line.Is(i, "to") && NounPhraseReader.Read(draft.Line, i + 1) is { HasNames: true } named) return named.Heads[0];
        return null;
    }

    /// <summary>"placed an order with Widget", "an order for 40 pumps with Widget", "an order worth $5 million with Widget".</summary>
    private static Party? PlacedWith(DealDraft draft)
    {
        for (int i = draft.Word.End; i < draft.Word.End + FarthestSupplier && i < draft.Line.Count && !draft.Line.Is(i, ";"); i++)
            if ((draft.Line.Is(i, "with") || draft.Line.Is(i, "at") || draft.Line.Is(i, "to"))
                && OrderReader.CompanyBehind(draft.Line, i + 1) is { } supplier) return supplier;
        return null;
    }
}
