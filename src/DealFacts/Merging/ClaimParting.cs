namespace DealFacts;

/// <summary>
/// Parts the claims of one key into facts. An article does not contradict itself: where one says "sold at $24 a share" and "closed at
/// $38.90", two facts have the same key, and a disagreement would be a false alarm.
/// </summary>
internal static class ClaimParting
{
    /// <summary>The claims of each fact, by their first place; all of them together where they can be of one.</summary>
    /// <param name="key">What the claims have in common.</param>
    /// <param name="claims">Claims of one unit, in order of place.</param>
    public static IReadOnlyList<ValueList<Claim>> Part(FigureKey key, ValueList<Claim> claims)
    {
        if (claims.Count < 2) return [claims];
        if (key.Metric == Metric.Valuation && claims.ToLookup(WithDebt) is { Count: 2 } values)
            return [.. values.OrderBy(value => value.Key).SelectMany(value => Part(key, ValueList<Claim>.Of(value)))];
        return IsManifold(key) || IsAnyAtOdds(claims) ? Clusters(claims) : [claims];
    }

    /// <summary>
    /// "an enterprise value of $10 billion" takes the debt in, "values the company at $8.7 billion" does not: both are true.
    /// </summary>
    private static bool WithDebt(Claim claim) => claim.Citation.Rule == "metric/enterprise-value";

    /// <summary>
    /// Whether the key names many facts: amounts of no known metric, prices that move by the day, stakes of holders that it does not
    /// name, and forecasts of a quarter or a year, it does not say which.
    /// </summary>
    private static bool IsManifold(FigureKey key) => key.Metric switch
    {
        Metric.Other or Metric.SharePrice => true,
        Metric.MarketCapitalization => key.Period.IsNone,
        Metric.Stake => key.Deal is null,
        _ => key is { Basis: Basis.Projected, Period.IsNone: true } && PeriodDisagreements.IsOverTime(key.Metric),
    };

    private static bool IsAnyAtOdds(ValueList<Claim> claims) =>
        ClaimAgreement.Of(claims) == Agreement.Inconsistent && ClaimAgreement.OfEachArticle(claims) == Agreement.Inconsistent;

    /// <summary>Claims whose numbers meet stand together; one without a number goes with the first.</summary>
    private static List<ValueList<Claim>> Clusters(ValueList<Claim> claims)
    {
        List<(AmountInterval Range, int Place)> numbers = new(claims.Count);
        List<int> silent = [];
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i].Amount is { } amount && NumberOf(amount) is { IsBounded: true } range) numbers.Add((range, i));
            else silent.Add(i);
        }

        if (numbers.Count < 2) return [claims];
        List<List<int>> clusters = [];
        AmountInterval reach = default;
        foreach ((AmountInterval range, int place) in numbers.OrderBy(number => number.Range.Lower))
        {
            bool opens = clusters.Count == 0 || !reach.Overlaps(range);
            if (opens) clusters.Add([]);
            if (opens || IsPast(range, reach)) reach = range;
            clusters[clusters.Count - 1].Add(place);
        }

        foreach (List<int> cluster in clusters) cluster.Sort();
        clusters.Sort((left, right) => left[0].CompareTo(right[0]));
        clusters[0].AddRange(silent);
        clusters[0].Sort();
        return clusters.ConvertAll(cluster => ValueList<Claim>.Of(cluster.Select(place => claims[place])));
    }

    /// <summary>"$9 to $9.5" goes as far as "$9.5", which "$9", rounded, does not.</summary>
    private static bool IsPast(AmountInterval range, AmountInterval reach) =>
        range.Upper > reach.Upper || (range.Upper == reach.Upper && range.IncludesUpper);

    /// <summary>The number said, however firmly: "more than $10 billion" stands with "$10 billion".</summary>
    private static AmountInterval? NumberOf(Amount amount) => amount.Qualifier switch
    {
        Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.LessThan or Qualifier.UpTo =>
            AmountInterval.Of(amount with { Qualifier = Qualifier.Exact }),
        _ => AmountInterval.Of(amount),
    };
}
