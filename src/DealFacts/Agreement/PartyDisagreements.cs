namespace DealFacts;

/// <summary>One company bought for one price by two: different articles name different buyers of a deal that is clearly the same.</summary>
/// <remarks>
/// It is taken for the same where the acquisitions are done, of the same target, for the same exact number that is not round.
/// </remarks>
internal static class PartyDisagreements
{
    /// <summary>The disagreements about who bought.</summary>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Deal> deals) => deals
        .Where(deal => deal is { Kind: DealKind.Acquisition, Stage: DealStage.Completed,
            Value: { Qualifier: Qualifier.Exact, Value: not null } })
        .Where(deal => !DigitPlace.IsRound(deal.Value!.Value!.Value) && deal.PartiesAs(PartyRole.Acquirer).Any())
        .GroupBy(deal => (Targets: string.Join("\n", deal.PartiesAs(PartyRole.Target)), Sense: AmountSense.Of(deal.Value!)))
        .Where(same => same.Key.Targets.Length > 0 && same.Count() > 1 && AreToldApart(same))
        .Select(same => Of(same.ToList()));

    /// <summary>An article that names both knows that they are two.</summary>
    private static bool AreToldApart(IEnumerable<Deal> deals)
    {
        List<string> articles = deals
            .SelectMany(deal => deal.Claims.Select(claim => claim.Citation.Path).Distinct(StringComparer.Ordinal))
            .ToList();
        return articles.Distinct(StringComparer.Ordinal).Count() == articles.Count;
    }

    private static Disagreement Of(List<Deal> deals) => new()
    {
        Kind = DisagreementKind.Party,
        Company = deals[0].PartiesAs(PartyRole.Target).First(),
        Deal = deals.Select(deal => deal.Name).OrderBy(name => name, StringComparer.Ordinal).First(),
        Sides = ValueList<DisagreementSide>.Of(deals
            .Select(deal => new DisagreementSide(string.Join(", ", deal.PartiesAs(PartyRole.Acquirer)), ValueList<Claim>.Of(deal.Claims)))
            .OrderBy(side => side.Says, StringComparer.Ordinal)),
    };
}
