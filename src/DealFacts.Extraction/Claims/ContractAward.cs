using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads who gives a contract to whom: "Acme awarded Widget a contract", "awarded a contract to Widget".</summary>
internal static class ContractAward
{
    private const int Farthest = 4;

    /// <summary>Takes both sides; false where the contract is not told to be given by anybody.</summary>
    public static bool Take(DealDraft draft, int start)
    {
        int verb = VerbBefore(draft.Line, start);
        if (verb < 0 || SupplierOf(draft, start) is not { } supplier
            || SubjectFinder.Find(draft.Line, verb) is not { Count: > 0 } givers) return false;
        draft.Replace(PartyRole.Customer, givers[0]);
        draft.Replace(PartyRole.Supplier, supplier);
        return true;
    }

    /// <summary>The active "awarded" close before a term, or -1.</summary>
    private static int VerbBefore(TermLine line, int at)
    {
        for (int i = at - 1; i > 0 && at - i < Farthest; i--)
            if (line.IsIn(i, GoverningVerbs.Awarding)) return line.IsIn(i - 1, ClauseWords.Be) ? -1 : i;
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
}
