namespace DealFacts;

/// <summary>
/// One figure, or one for each unit and fact, out of the records that mean it: the claims come together, whichever record they stood
/// in.
/// </summary>
internal static class FigureJoin
{
    /// <summary>The figures, by unit. What names none, "undisclosed", goes with the preferred unit.</summary>
    /// <param name="company">The name of the company in the merged book.</param>
    /// <param name="key">What the records have in common.</param>
    /// <param name="records">The records, each with a claim.</param>
    /// <param name="dates">When the articles were published.</param>
    public static IEnumerable<Figure> Of(string company, FigureKey key, IReadOnlyList<Figure> records, ArticleDates dates)
    {
        ValueList<Claim> claims = ClaimOrder.Sorted(records.Count == 1 ? records[0].Claims : records.SelectMany(record => record.Claims));
        Period? period = key.Period.IsNone ? null : Preference.BestPeriod(records, record => record.Period);
        if (claims.Count == 1) return [Kept(records, One(company, key, period, claims, dates))];
        string home = AmountSense.UnitOf(Preferred(claims.Where(claim => !AmountSense.IsUnitless(claim.Amount))));
        return claims
            .GroupBy(claim => AmountSense.IsUnitless(claim.Amount) ? home : AmountSense.UnitOf(claim.Amount!), StringComparer.Ordinal)
            .SelectMany(unit => ClaimParting.Part(key, ValueList<Claim>.Of(unit)))
            .Select(fact => One(company, key, period, fact, dates))
            .OrderBy(figure => AmountSense.UnitOf(figure.Amount), StringComparer.Ordinal);
    }

    // A record that is right as it is stays the same object, so that nobody has to compare the two.
    private static Figure Kept(IReadOnlyList<Figure> records, Figure figure) => records.Count == 1 && figure.Equals(records[0])
        ? records[0] : figure;

    private static Figure One(string company, FigureKey key, Period? period, ValueList<Claim> claims, ArticleDates dates)
    {
        Figure figure = new()
        {
            Company = company,
            Metric = key.Metric,
            Amount = Preferred(claims),
            Period = period,
            Basis = key.Basis,
            Deal = key.Deal,
            Claims = claims,
            Agreement = period is { IsResolved: false } ? ClaimAgreement.OfEachArticle(claims) : ClaimAgreement.Of(claims),
        };
        return figure.Agreement == Agreement.Inconsistent ? Moved(figure, dates) : figure;
    }

    /// <summary>Where the amounts are of different times they can all be true, and the last stands.</summary>
    private static Figure Moved(Figure figure, ArticleDates dates)
    {
        if (ComparedClaims.OfFigure(figure, dates).Any(claims => ClaimAgreement.Of(claims) == Agreement.Inconsistent)) return figure;
        List<Claim> firm = [.. figure.Claims.Where(claim => claim.Amount is { } amount && AmountOrder.Firmness(amount) == 0)];
        return figure with { Agreement = Agreement.Consistent, Amount = Preferred(dates.Latest(firm)) };
    }

    private static Amount Preferred(IEnumerable<Claim> claims) =>
        PreferredAmount.Of(claims) ?? new Money { Qualifier = Qualifier.Undisclosed };
}
