using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads of whom goods are ordered: "ordered 40 pumps from Widget Works", "placed an order for pumps with Widget Works".</summary>
internal static class OrderReader
{
    private const int Farthest = 14;

    /// <summary>The term after the supplier; -1 where no number or worth of goods is ordered of a company.</summary>
    public static int Read(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (draft.Parties.All(p => p.Party.Entity is not { Kind: EntityKind.Organization })) return -1;
        bool counted = false;
        for (int i = at; i < at + Farthest && i < line.Count; i++)
        {
            if (line.Is(i, "to") || line.Is(i, ";")) return -1;
            counted |= line.MoneyAt(i) is not null || line.IsKind(i, TermKind.Count) || IsNumber(line, i);
            if (!line.Is(i, "from")) continue;
            if (!counted || CompanyBehind(line, i + 1) is not { } supplier) return -1;
            for (int k = at; k < i; k++) draft.TakeValue(line.MoneyAt(k));
            draft.Add(PartyRole.Supplier, supplier);
            return supplier.End;
        }

        return -1;
    }

    /// <summary>"40", "four", "a dozen".</summary>
    private static bool IsNumber(TermLine line, int at) =>
        line.IsKind(at, TermKind.Number) || line.IsIn(at, NumberWords.Dozens) || NumberTerms.Is(line, at);

    /// <summary>The company behind a preposition, or null.</summary>
    public static Party? CompanyBehind(TermLine line, int at) =>
        NounPhraseReader.ReadParties(line, at) is { HasNames: true } named
            && named.Heads[0].Entity is { Kind: EntityKind.Organization } ? named.Heads[0] : null;
}
