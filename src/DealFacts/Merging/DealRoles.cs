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

    private static readonly PartyRole[] s_leaders = [PartyRole.LeadInvestor];

    private static readonly PartyRole[] s_suppliers = [PartyRole.Supplier];

    /// <summary>All who take part, ordinal order.</summary>
    public static ValueList<string> AllOf(Deal deal) => SortedTexts.Of(deal.Parties.Select(party => party.Company));

    /// <summary>The companies a deal is about, ordinal order: its targets and issuers, or else who supplies.</summary>
    public static ValueList<string> SubjectsOf(Deal deal)
    {
        ValueList<string> subjects = NamesIn(deal, Subjects);
        return subjects.Count > 0 ? subjects : NamesIn(deal, s_suppliers);
    }

    /// <summary>The companies that pay, ordinal order, the leader first.</summary>
    public static IReadOnlyList<string> BuyersOf(Deal deal)
    {
        ValueList<string> buyers = NamesIn(deal, Buyers), leaders = NamesIn(deal, s_leaders);
        return leaders.Count == 0 ? buyers : leaders.Union(buyers, StringComparer.Ordinal).ToList();
    }

    private static ValueList<string> NamesIn(Deal deal, PartyRole[] roles)
    {
        List<string> names = [];
        for (int i = 0; i < deal.Parties.Count; i++)
            if (Array.IndexOf(roles, deal.Parties[i].Role) >= 0) names.Add(deal.Parties[i].Company);
        return SortedTexts.Of(names);
    }

    /// <summary>Whether the parties are equals: no one buys, and the deal is known by all who take part.</summary>
    public static bool AreEqual(DealKind kind) => kind is DealKind.Partnership or DealKind.JointVenture or DealKind.Merger;
}
