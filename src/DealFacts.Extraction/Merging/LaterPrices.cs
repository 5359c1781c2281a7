using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives a deal the price that a sentence states apart from it: "The purchase price will be about 9.6 mln dlrs".</summary>
internal static class LaterPrices
{
    /// <summary>Attaches each price to a deal that has none.</summary>
    public static void Attach(IReadOnlyList<PriceFind> prices, IReadOnlyList<DealGroup> groups)
    {
        foreach (PriceFind price in prices)
            if (groups.Take(DealIndex.MostCompared).FirstOrDefault(group => IsToldBefore(group, price)) is { Value: null } told) told.Price(price);
    }

    private static bool IsToldBefore(DealGroup group, PriceFind price) => (DealGrouper.IsPurchase(group.Kind)
        || group.Kind is DealKind.Investment)
        && group.Statements[0].Line.Sentence.Index <= price.Line.Sentence.Index
        && (!price.IsReceived || group.Parties.Any(p => p.Role == PartyRole.Seller));
}
