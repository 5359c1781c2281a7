using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives a purchase the seller that a sentence names apart from it: "The vendor was a private Canadian trust".</summary>
internal static class LaterSellers
{
    /// <summary>Attaches each seller to a purchase that has none.</summary>
    public static void Attach(IReadOnlyList<SellerFind> sellers, IReadOnlyList<DealGroup> groups)
    {
        foreach (SellerFind find in sellers)
        {
            IEnumerable<DealGroup> known = groups.Take(DealIndex.MostCompared);
            if (find.IsBuyer) known.FirstOrDefault(group => LacksBuyer(group, find))?.AddBuyer(find.Seller);
            else known.FirstOrDefault(group => Suits(group, find))?.Sell(find.Seller);
        }
    }

    private static bool LacksBuyer(DealGroup group, SellerFind find) =>
        group.Kind is DealKind.Acquisition or DealKind.Divestiture && group.Target is not null && !group.Buyers.Any()
            && group.Parties.All(p => !DealGroup.Same(p.Party, find.Seller))
            && group.Statements[0].Line.Sentence.Index <= find.Line.Sentence.Index;

    private static bool Suits(DealGroup group, SellerFind find)
    {
        if (group.Kind is not (DealKind.Acquisition or DealKind.Divestiture or DealKind.Merger or DealKind.Investment)
            || group.Target is null) return false;
        if (group.Parties.Any(p => p.Role == PartyRole.Seller || DealGroup.Same(p.Party, find.Seller))) return false;
        // "Its owner Lowell will cut its stake" of another company than the deal's.
        if (find.OwnerOf is { } whose && group.Parties.All(p => p.Party.Entity is not null && p.Party.Entity != whose)) return false;
        return find.Owned is null ? group.Statements[0].Line.Sentence.Index <= find.Line.Sentence.Index
            : group.Parties.Any(p => p.Role == PartyRole.Target && p.Party.Entity == find.Owned);
    }
}
