namespace DealFacts;

/// <summary>One deal out of the records that mean it, under a name that another may have too.</summary>
internal static class DealJoin
{
    /// <summary>The deal; the parties of the records are named as in the merged book.</summary>
    public static Deal Of(IReadOnlyList<Deal> records, ArticleDates dates)
    {
        ValueList<Claim> claims = ClaimOrder.Sorted(records.Count == 1 ? records[0].Claims : records.SelectMany(record => record.Claims));
        List<Claim> priced = Priced(claims);
        // The words of a stage are those of one record, and which record says where a timeline stands the claims alone do not tell.
        (DealStage stage, string? stageText) = DealTimeline.StageOf(claims, dates) is { } now ? (now, null)
            : DealStageOrder.Firmest(records);
        Deal deal = new()
        {
            Name = records[0].Name,
            Kind = KindOf(records),
            Stage = stage,
            StageText = stageText,
            Parties = Parties(records),
            Value = PreferredAmount.Of(ComparedClaims.Standing(priced, dates)) as Money ?? Best(records, record => record.Value),
            Valuation = Best(records, record => record.Valuation),
            Round = Preference.LongestText(records, record => record.Round),
            Period = Preference.BestPeriod(records, record => record.Period),
            Prominence = records.Count == 1 ? records[0].Prominence : records.Max(record => record.Prominence),
            Claims = claims,
            Agreement = ClaimAgreement.BetweenArticles(priced, dates),
        };
        deal = Named(deal, DealNaming.Plain(deal));
        return records.Count == 1 && deal.Equals(records[0]) ? records[0] : deal;
    }

    /// <summary>Once someone says who buys, a divestiture is an acquisition.</summary>
    private static DealKind KindOf(IReadOnlyList<Deal> records)
    {
        for (int i = 1; i < records.Count; i++)
            if (records[i].Kind != records[0].Kind) return DealKind.Acquisition;
        return records[0].Kind;
    }

    private static Deal Named(Deal deal, string name) => deal.Name == name ? deal : deal with { Name = name };

    private static List<Claim> Priced(ValueList<Claim> claims)
    {
        List<Claim> priced = [];
        for (int i = 0; i < claims.Count; i++)
            if (claims[i].Amount is Money) priced.Add(claims[i]);
        return priced;
    }

    /// <summary>By role, then name. Who leads a round is not named again as taking part in it.</summary>
    private static ValueList<DealParty> Parties(IReadOnlyList<Deal> records)
    {
        List<DealParty> parties = [];
        for (int i = 0; i < records.Count; i++)
            for (int j = 0; j < records[i].Parties.Count; j++)
                if (records[i].Parties[j].Company.Length > 0) parties.Add(records[i].Parties[j]);
        ValueList<DealParty> all = OrderedList.Of(parties, Compare);
        HashSet<string>? leaders = null;
        for (int i = 0; i < all.Count; i++)
            if (all[i].Role == PartyRole.LeadInvestor) (leaders ??= new(StringComparer.Ordinal)).Add(all[i].Company);
        return leaders is null ? all
            : ValueList<DealParty>.Of(all.Where(party => party.Role != PartyRole.Investor || !leaders.Contains(party.Company)));
    }

    private static int Compare(DealParty left, DealParty right) =>
        left.Role != right.Role ? (int)left.Role - (int)right.Role : string.CompareOrdinal(left.Company, right.Company);

    private static Money? Best(IReadOnlyList<Deal> records, Func<Deal, Money?> said) =>
        Preference.Best<Deal, Amount>(records, said, AmountOrder.Compare) as Money;
}
