namespace DealFacts;

/// <summary>By which marks two records are one deal; sharing one is enough.</summary>
/// <remarks>
/// A joined deal has all the marks of its records and no other, so the order of joining does not matter. One article that tells
/// of two deals of the same kind, target and buyer ("bought 5 percent in May and 7 percent in June") has them joined: that is accepted.
/// </remarks>
internal static class DealKeys
{
    private const string Between = "\u001F";

    private static readonly string[] s_noMark = [""];

    /// <summary>The marks of a deal whose parties are named as in the merged book.</summary>
    public static IReadOnlyList<DealKey> Of(Deal deal)
    {
        string subject = Subject(deal);
        IReadOnlyList<string> marks = subject.Length == 0 ? Places(deal) : deal.Kind switch
        {
            DealKind.Partnership or DealKind.JointVenture or DealKind.Merger or DealKind.InitialPublicOffering => s_noMark,
            DealKind.FundingRound or DealKind.DebtFinancing => OfRound(deal),
            DealKind.Acquisition or DealKind.Divestiture => OfSale(deal),
            _ => OfBuyers(deal),
        };
        // "Acme to sell its pump unit" is a divestiture until a buyer is named, then "Smith buys Acme's pump unit".
        DealKind kind = deal.Kind == DealKind.Divestiture ? DealKind.Acquisition : deal.Kind;
        DealKey[] keys = new DealKey[marks.Count];
        for (int i = 0; i < keys.Length; i++) keys[i] = new DealKey(kind, subject, marks[i]);
        return keys;
    }

    private static string Subject(Deal deal)
    {
        ValueList<string> names = DealRoles.AreEqual(deal.Kind) ? DealRoles.AllOf(deal) : DealRoles.SubjectsOf(deal);
        return names.Count == 1 ? names[0] : string.Join(Between, names);
    }

    /// <summary>Nothing is known but where it stands: it is no other deal than the one told there.</summary>
    private static string[] Places(Deal deal) =>
        [.. deal.Claims.Select(claim => "at " + claim.Citation.Path + Between + claim.Citation.Start)];

    /// <summary>A company has one Series F, and raises the same exact sum once, whoever takes part.</summary>
    private static IReadOnlyList<string> OfRound(Deal deal)
    {
        if (RoundLabel.Key(deal.Round) is { Length: > 0 } label) return ["round " + label];
        List<string> sums = deal.Claims
            .Where(claim => claim.Amount is Money { Qualifier: Qualifier.Exact, Value: not null })
            .Select(claim => "sum " + AmountSense.UnitOf(claim.Amount!) + Between + PlainNumber.Of(claim.Amount!.Value!.Value))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return sums.Count > 0 ? sums : OfBuyers(deal);
    }

    /// <summary>Whoever sells a company sells it once, to whomever.</summary>
    private static IReadOnlyList<string> OfSale(Deal deal)
    {
        List<string> sellers = [.. deal.PartiesAs(PartyRole.Seller).Select(seller => "seller " + seller)];
        if (sellers.Count == 0) return OfBuyers(deal);
        return DealRoles.BuyersOf(deal).Count == 0 ? sellers : [.. OfBuyers(deal), .. sellers];
    }

    private static IReadOnlyList<string> OfBuyers(Deal deal)
    {
        IReadOnlyList<string> buyers = DealRoles.BuyersOf(deal);
        if (buyers.Count == 0) return s_noMark;
        string[] marks = new string[buyers.Count];
        for (int i = 0; i < marks.Length; i++) marks[i] = "buyer " + buyers[i];
        return marks;
    }
}
