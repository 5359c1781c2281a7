namespace DealFacts;

/// <summary>Amounts of one figure that cannot all be true: "$870 million" and "$900 million" in revenue for 2023.</summary>
internal static class ValueDisagreements
{
    /// <summary>Those of figures, and those of deals whose value no figure holds.</summary>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Figure> figures, IReadOnlyList<Deal> deals)
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (Figure figure in figures.Where(figure => figure.Agreement == Agreement.Inconsistent))
        {
            if (figure is { Deal: not null, Metric: Metric.DealValue or Metric.AmountRaised }) told.Add(figure.Deal);
            yield return Of(figure.Company, figure.Metric, figure.Deal, figure.Claims);
        }
        foreach (Deal deal in deals.Where(deal => deal.Agreement == Agreement.Inconsistent && !told.Contains(deal.Name)))
        {
            string company = DealRoles.SubjectsOf(deal).FirstOrDefault() ?? "";
            yield return Of(company, null, deal.Name, deal.Claims.Where(claim => claim.Amount is Money));
        }
    }

    private static Disagreement Of(string company, Metric? metric, string? deal, IEnumerable<Claim> claims)
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
