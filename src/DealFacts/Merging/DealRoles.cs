namespace DealFacts;

/// <summary>The roles by which deals are told apart and named.</summary>
internal static class DealRoles
{
    /// <summary>Those who pay, the leader first.</summary>
    public static readonly PartyRole[] Buyers =
    [
        PartyRole.LeadInvestor,
        PartyRole.Investor,
        PartyRole.Acquirer,
        PartyRole.Lender,
        PartyRole.Customer,
    ];

    /// <summary>Those the deal is about; where there is none, its suppliers.</summary>
    public static readonly PartyRole[] Subjects = [PartyRole.Target, PartyRole.Issuer];

    /// <summary>The companies a deal is about, ordinal order: its targets and issuers, or else who supplies.</summary>
    public static ValueList<string> SubjectsOf(Deal deal)
    {
        ValueList<string> subjects = SortedTexts.Of(deal.PartiesAs(Subjects));
        return subjects.Count > 0 ? subjects : SortedTexts.Of(deal.PartiesAs(PartyRole.Supplier));
    }

    /// <summary>The companies that pay, ordinal order, the leader first.</summary>
    public static IReadOnlyList<string> BuyersOf(Deal deal)
    {
        ValueList<string> leaders = SortedTexts.Of(deal.PartiesAs(PartyRole.LeadInvestor));
        return leaders.Union(SortedTexts.Of(deal.PartiesAs(Buyers)), StringComparer.Ordinal).ToList();
    }

    /// <summary>Whether the parties are equals: no one buys, and the deal is known by all who take part.</summary>
    public static bool AreEqual(DealKind kind) => kind is DealKind.Partnership or DealKind.JointVenture or DealKind.Merger;
}
