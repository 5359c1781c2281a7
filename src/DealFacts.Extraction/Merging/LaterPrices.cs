using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives a deal the price that a sentence states apart from it: "The purchase price will be about 9.6 mln dlrs".</summary>
internal static class LaterPrices
{
    /// <summary>Attaches each price to a deal that has none.</summary>
    public static void Attach(IReadOnlyList<PriceFind> prices, IReadOnlyList<DealGroup> groups, IReadOnlyList<DealStatement> statements)
    {
        Dictionary<Quantity, DealStatement> paidIn = [];
        Dictionary<TermLine, List<DealStatement>> inLine = [];
        foreach (DealStatement statement in statements)
        {
            if (statement.Value is { } value) paidIn[value] = statement;
            if (!inLine.TryGetValue(statement.Line, out List<DealStatement>? line)) inLine.Add(statement.Line, line = []);
            line.Add(statement);
        }

        foreach (PriceFind price in prices)
        {
            DealStatement? of = paidIn.TryGetValue(price.Price, out DealStatement? statement) ? statement : null;
            inLine.TryGetValue(price.Line, out List<DealStatement>? here);
            // "owns 14%, a stake now worth $5 million": nobody pays it.
            if (groups.Take(DealIndex.MostCompared).FirstOrDefault(group => IsToldBefore(group, price)) is { Value: null } told
                && told.Statements[0].Frame.Id != "deal/hold"
                && !IsOfAnother(told, of) && !TellsAnother(told, here ?? [])) told.Price(price);
        }
    }

    /// <summary>
    /// "Lowell was bought by Barrow in a $5 million deal" after "Acme is to buy Widget": the sentence tells the deal of others.
    /// </summary>
    private static bool TellsAnother(DealGroup group, IReadOnlyList<DealStatement> here)
    {
        bool another = false;
        foreach (DealStatement statement in here)
        {
            if (!DealGrouper.IsPurchase(statement.Kind)) continue;
            if (statement.IsReference || group.Target is null) return false;
            if (statement.Parties.Any(p => group.Parties.Any(q => DealGroup.Same(p.Party, q.Party)))) return false;
            another |= statement.In(PartyRole.Target).Any(t => t.Entity is not null);
        }

        return another;
    }

    private static bool IsToldBefore(DealGroup group, PriceFind price) => (DealGrouper.IsPurchase(group.Kind)
        || group.Kind is DealKind.Investment)
        && group.Statements[0].Line.Sentence.Index <= price.Line.Sentence.Index
        && (!price.IsReceived || group.Parties.Any(p => p.Role == PartyRole.Seller));

    /// <summary>
    /// "the largest since its $5 million purchase of Widget": of another target, or with another buyer, it is no other deal's price.
    /// </summary>
    private static bool IsOfAnother(DealGroup group, DealStatement? of)
    {
        if (of is not null && DealGrouper.IsEarlierPurchase(group, of)) return true;
        if (of is not { IsReference: false } || !of.In(PartyRole.Target).Any(party => party.Entity is not null)) return false;
        bool done = of.Stage.Stage == DealStage.Completed && group.Statements[0].Stage.Stage != DealStage.Completed;
        // A headline may call by another name what the story tells.
        if ((done || !group.Statements[0].Line.Sentence.IsHeading) && group.Target is { Entity: not null } target
            && !of.In(PartyRole.Target).Any(other => other.Entity is null || DealGroup.Same(target, other))) return true;
        List<Party> buyers = of.In(DealGroup.BuyerRoles).ToList();
        return buyers.Count > 0 && group.Buyers.Any() && !group.Buyers.Any(buyer => buyers.Any(other => DealGroup.Same(buyer, other)));
    }
}
