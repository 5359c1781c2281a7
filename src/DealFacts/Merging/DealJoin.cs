namespace DealFacts;

/// <summary>One deal out of the records that mean it. It has no name yet.</summary>
internal static class DealJoin
{
    /// <summary>The deal; the parties of the records are named as in the merged book.</summary>
    public static Deal Of(IReadOnlyList<Deal> records)
    {
        ValueList<Claim> claims = ClaimOrder.Sorted(records.Count == 1 ? records[0].Claims : records.SelectMany(record => record.Claims));
        List<Claim> priced = claims.Where(claim => claim.Amount is Money).ToList();
        (DealStage stage, string? stageText) = DealStageOrder.Firmest(records);
        return new Deal
        {
            Kind = records[0].Kind,
            Stage = stage,
            StageText = stageText,
            Parties = Parties(records),
            Value = PreferredAmount.Of(priced) as Money ?? Best(records, record => record.Value),
            Valuation = Best(records, record => record.Valuation),
            Round = Preference.LongestText(records, record => record.Round),
            Period = Preference.BestPeriod(records, record => record.Period),
            Prominence = records.Max(record => record.Prominence),
            Claims = claims,
            Agreement = ClaimAgreement.Of(priced),
        };
    }

    /// <summary>By role, then name. Who leads a round is not named again as taking part in it.</summary>
    private static ValueList<DealParty> Parties(IReadOnlyList<Deal> records)
    {
        List<DealParty> parties = [];
        foreach (Deal record in records)
            foreach (DealParty party in record.Parties)
                if (party.Company.Length > 0) parties.Add(party);
        ValueList<DealParty> all = OrderedList.Of(parties, Compare);
        HashSet<string> leaders = new(StringComparer.Ordinal);
        foreach (DealParty party in all)
            if (party.Role == PartyRole.LeadInvestor) leaders.Add(party.Company);
        return leaders.Count == 0 ? all
            : ValueList<DealParty>.Of(all.Where(party => party.Role != PartyRole.Investor || !leaders.Contains(party.Company)));
    }

    private static int Compare(DealParty left, DealParty right) =>
        left.Role != right.Role ? (int)left.Role - (int)right.Role : string.CompareOrdinal(left.Company, right.Company);

    private static Money? Best(IReadOnlyList<Deal> records, Func<Deal, Money?> said) =>
        Preference.Best<Deal, Amount>(records, said, AmountOrder.Compare) as Money;
}
