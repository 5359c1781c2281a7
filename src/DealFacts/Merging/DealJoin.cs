namespace DealFacts;

/// <summary>One deal out of the records that mean it. It has no name yet.</summary>
internal static class DealJoin
{
    /// <summary>The deal; the parties of the records are named as in the merged book.</summary>
    public static Deal Of(IReadOnlyList<Deal> records)
    {
        ValueList<Claim> claims = ClaimOrder.Sorted(records.SelectMany(record => record.Claims));
        List<Claim> priced = claims.Where(claim => claim.Amount is Money).ToList();
        (DealStage stage, string? stageText) = DealStageOrder.Firmest(records);
        return new Deal
        {
            Kind = records[0].Kind,
            Stage = stage,
            StageText = stageText,
            Parties = Parties(records.SelectMany(record => record.Parties)),
            Value = PreferredAmount.Of(priced) as Money ?? Best(records.Select(record => record.Value)),
            Valuation = Best(records.Select(record => record.Valuation)),
            Round = Preference.LongestText(records.Select(record => record.Round)),
            Period = Preference.BestPeriod(records.Select(record => record.Period)),
            Prominence = records.Max(record => record.Prominence),
            Claims = claims,
            Agreement = ClaimAgreement.Of(priced),
        };
    }

    /// <summary>By role, then name. Who leads a round is not named again as taking part in it.</summary>
    private static ValueList<DealParty> Parties(IEnumerable<DealParty> parties)
    {
        HashSet<DealParty> all = [.. parties.Where(party => party.Company.Length > 0)];
        return ValueList<DealParty>.Of(all
            .Where(party => party.Role != PartyRole.Investor || !all.Contains(party with { Role = PartyRole.LeadInvestor }))
            .OrderBy(party => party.Role)
            .ThenBy(party => party.Company, StringComparer.Ordinal));
    }

    private static Money? Best(IEnumerable<Money?> amounts) => Preference.Best(amounts, AmountOrder.Compare);
}
