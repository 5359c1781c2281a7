using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives a deal the price that a sentence states apart from it: "The purchase price will be about 9.6 mln dlrs".</summary>
internal static class LaterPrices
{
    /// <summary>Attaches each price to a deal that has none.</summary>
    public static void Attach(IReadOnlyList<PriceFind> prices, IReadOnlyList<DealGroup> groups)
    {
        // The deals come in order of place: if the first does not stand before, none does.
        foreach (PriceFind price in prices)
            if (groups.Count > 0 && IsToldBefore(groups[0], price) && groups[0].Value is null) groups[0].Price(price);
    }

    private static bool IsToldBefore(DealGroup group, PriceFind price) => group.Statements[0].Line.Sentence.Index <= price.Line.Sentence.Index
        && (!price.IsReceived || group.Parties.Any(p => p.Role == PartyRole.Seller));
}
