namespace DealFacts;

/// <summary>By which marks two records are one deal; sharing one is enough.</summary>
/// <remarks>
/// A joined deal has all the marks of its records and no other, so the order of joining does not matter. One article that tells
/// of two deals of the same kind, target and buyer ("bought 5 percent in May and 7 percent in June") has them joined: that is accepted.
/// </remarks>
internal static class DealKeys
{
    private const string Between = "\u001F";

    /// <summary>The marks of a deal whose parties are named as in the merged book.</summary>
    public static IEnumerable<(DealKind Kind, string Subject, string Mark)> Of(Deal deal)
    {
        string subject = Subject(deal);
        IEnumerable<string> marks = subject.Length == 0 ? Places(deal) : deal.Kind switch
        {
            DealKind.Partnership or DealKind.JointVenture or DealKind.Merger or DealKind.InitialPublicOffering => [""],
            DealKind.FundingRound or DealKind.DebtFinancing => OfRound(deal),
            _ => OfBuyers(deal),
        };
        return marks.Select(mark => (deal.Kind, subject, mark));
    }

    private static string Subject(Deal deal)
    {
        bool all = DealRoles.AreEqual(deal.Kind);
        return string.Join(Between, all ? SortedTexts.Of(deal.Parties.Select(party => party.Company)) : DealRoles.SubjectsOf(deal));
    }

    /// <summary>Nothing is known but where it stands: it is no other deal than the one told there.</summary>
    private static IEnumerable<string> Places(Deal deal) =>
        deal.Claims.Select(claim => "at " + claim.Citation.Path + Between + claim.Citation.Start);

    /// <summary>A company has one Series F, and raises the same exact sum once, whoever takes part.</summary>
    private static IEnumerable<string> OfRound(Deal deal)
    {
        if (RoundLabel.Key(deal.Round) is { Length: > 0 } label) return ["round " + label];
        List<string> sums = deal.Claims
            .Where(claim => claim.Amount is Money { Qualifier: Qualifier.Exact, Value: not null })
            .Select(claim => "sum " + AmountSense.UnitOf(claim.Amount!) + Between + PlainNumber.Of(claim.Amount!.Value!.Value))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return sums.Count > 0 ? sums : OfBuyers(deal);
    }

    private static IEnumerable<string> OfBuyers(Deal deal) =>
        DealRoles.BuyersOf(deal).Select(name => "buyer " + name).DefaultIfEmpty("");
}
