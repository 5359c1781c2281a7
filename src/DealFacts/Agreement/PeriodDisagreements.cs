namespace DealFacts;

/// <summary>One amount said of two times: revenue of $870 million is 2023's in one article and 2024's in another.</summary>
/// <remarks>
/// Only what is counted over a time is compared: revenue, profit, spending. A valuation, a headcount or a number of users may well
/// stay the same from one year to the next. For the same reason an article that says the amount of two of the times is
/// no witness, and a year is not compared with a quarter.
/// </remarks>
internal static class PeriodDisagreements
{
    /// <summary>The disagreements of the figures of one company.</summary>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Figure> figures)
    {
        if (figures.Count < 2) return [];
        var statements =
            from figure in figures
            where IsOverTime(figure.Metric) && figure.Period is { IsResolved: true }
            from claim in figure.Claims
            where claim.Amount?.Value is not null
            select (Figure: figure, Claim: claim);
        return statements
            .GroupBy(item => (
                item.Figure.Metric,
                item.Figure.Basis,
                item.Figure.Period!.Precision,
                Unit: AmountSense.UnitOf(item.Claim.Amount!),
                Value: item.Claim.Amount!.Value!.Value))
            .Select(same => Of(same.Key.Metric, same.Key.Value, same.ToList()))
            .Where(found => found is not null)
            .Select(found => found!);
    }

    /// <summary>Whether it is counted over a time, so that its amount is of a year or of a quarter.</summary>
    public static bool IsOverTime(Metric metric) =>
        metric is Metric.Revenue or Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda
            or Metric.EarningsPerShare or Metric.Spending;

    private static Disagreement? Of(Metric metric, decimal value, List<(Figure Figure, Claim Claim)> statements)
    {
        if (statements.Count < 2) return null;
        HashSet<string> undecided = new(statements
            .GroupBy(item => item.Claim.Citation.Path, StringComparer.Ordinal)
            .Where(article => article.Select(item => PeriodKey.Of(item.Figure.Period)).Distinct().Count() > 1)
            .Select(article => article.Key), StringComparer.Ordinal);
        var sides = statements
            .Where(item => !undecided.Contains(item.Claim.Citation.Path))
            .GroupBy(item => PeriodKey.Of(item.Figure.Period))
            .Select(side => (Period: side.First().Figure.Period!, Claims: ClaimOrder.Sorted(side.Select(item => item.Claim))))
            .OrderBy(side => side.Period.Start)
            .ThenBy(side => side.Period.End)
            .ToList();
        bool apart = sides.Count > 1 && sides.Min(side => side.Period.End) < sides.Max(side => side.Period.Start);
        return !apart ? null : new Disagreement
        {
            Kind = DisagreementKind.Period,
            Company = statements[0].Figure.Company,
            Metric = metric,
            IsRoundNumber = DigitPlace.IsRound(value),
            Sides = ValueList<DisagreementSide>.Of(sides.Select(side => new DisagreementSide(side.Period.ToString(), side.Claims))),
        };
    }
}
