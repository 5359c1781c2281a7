namespace DealFacts;

/// <summary>Amounts of one figure that cannot all be true: "$870 million" and "$900 million" in revenue for 2023.</summary>
internal static class ValueDisagreements
{
    /// <summary>Those of figures.</summary>
    public static IEnumerable<Disagreement> OfFigures(IReadOnlyList<Figure> figures, ArticleDates dates)
    {
        for (int i = 0; i < figures.Count; i++)
            if (figures[i] is { Agreement: Agreement.Inconsistent } figure)
                yield return Of(figure.Company, figure.Metric, figure.Deal,
                    AtOdds(ComparedClaims.OfFigure(figure, dates), ClaimAgreement.Of));
    }

    /// <summary>Those of deals whose value no figure holds.</summary>
    public static IEnumerable<Disagreement> OfDeals(IReadOnlyList<Deal> deals, IReadOnlyList<Figure> figures, ArticleDates dates)
    {
        HashSet<string>? told = null;
        for (int i = 0; i < deals.Count; i++)
        {
            if (deals[i] is not { Agreement: Agreement.Inconsistent } deal) continue;
            told ??= [.. figures.Where(IsOfDeal).Select(figure => figure.Deal!)];
            if (told.Contains(deal.Name)) continue;
            string company = DealRoles.SubjectsOf(deal).FirstOrDefault() ?? "";
            var compared = ComparedClaims.OfDeal(deal.Claims.Where(claim => claim.Amount is Money), dates);
            yield return Of(company, null, deal.Name, AtOdds(compared, ClaimAgreement.BetweenArticles));
        }
    }

    private static ValueList<Claim> AtOdds(IEnumerable<List<Claim>> compared, Func<List<Claim>, Agreement> judge) =>
        ClaimOrder.Sorted(compared.Where(claims => judge(claims) == Agreement.Inconsistent).SelectMany(claims => claims));

    private static bool IsOfDeal(Figure figure) =>
        figure is { Agreement: Agreement.Inconsistent, Deal: not null, Metric: Metric.DealValue or Metric.AmountRaised };

    private static Disagreement Of(string company, Metric? metric, string? deal, IReadOnlyList<Claim> claims)
    {
        List<DisagreementSide> sides = claims
            .Where(claim => claim.Amount is { } amount && AmountOrder.Firmness(amount) == 0)
            .GroupBy(claim => AmountSense.Of(claim.Amount!))
            .OrderBy(side => side.Key.Unit, StringComparer.Ordinal)
            .ThenBy(side => side.Key.Value ?? side.Key.Min)
            .ThenBy(side => side.Key.Qualifier)
            .ThenBy(side => side.Key.Max)
            .Select(side => new DisagreementSide(PreferredAmount.Of(side)!.ToString(), ValueList<Claim>.Of(side)))
            .ToList();
        return new Disagreement
        {
            Kind = DisagreementKind.Value,
            Company = company,
            Metric = metric,
            Deal = deal,
            IsRoundNumber = claims.All(claim => claim.Amount?.Value is not { } value || DigitPlace.IsRound(value)),
            Sides = sides,
        };
    }
}
