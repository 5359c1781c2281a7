namespace DealFacts;

/// <summary>The figures of several books as one list: claims of one figure come together, whichever record they stood in.</summary>
internal static class FigureJoiner
{
    /// <summary>The figures in a book's order; one without a claim is left out.</summary>
    public static List<Figure> Join(IReadOnlyList<FactBook> books, CompanyDirectory companies, DealLedger deals, CancellationToken cancel)
    {
        Dictionary<FigureKey, List<Figure>> groups = [];
        for (int book = 0; book < books.Count; book++)
        {
            foreach (Figure figure in books[book].Figures)
            {
                cancel.ThrowIfCancellationRequested();
                if (figure.Claims.Count == 0) continue;
                string company = companies.NameOf(figure.Company);
                FigureKey key = new(company, figure.Metric, figure.Basis, FigureKey.OfPeriod(figure.Period),
                    deals.NameOf(book, figure.Deal));
                if (!groups.TryGetValue(key, out List<Figure>? group)) groups.Add(key, group = []);
                group.Add(figure);
            }
        }

        List<Figure> figures = new(groups.Count);
        foreach (KeyValuePair<FigureKey, List<Figure>> group in groups)
        {
            cancel.ThrowIfCancellationRequested();
            figures.AddRange(Split(group.Key, group.Value));
        }

        return figures.Count < 2 ? figures : figures.OrderBy(figure => figure, FigureOrder.Comparer).ToList();
    }

    /// <summary>A figure for each unit. What names none, "undisclosed", goes with the preferred unit.</summary>
    private static IEnumerable<Figure> Split(FigureKey key, List<Figure> records)
    {
        ValueList<Claim> claims = ClaimOrder.Sorted(records.Count == 1 ? records[0].Claims : records.SelectMany(record => record.Claims));
        Period? period = key.Period.Length == 0 ? null : Preference.BestPeriod(records, record => record.Period);
        if (claims.Count == 1) return [Of(key, period, claims)];
        string home = AmountSense.UnitOf(Preferred(claims.Where(claim => !AmountSense.IsUnitless(claim.Amount)), claims));
        return claims
            .GroupBy(claim => AmountSense.IsUnitless(claim.Amount) ? home : AmountSense.UnitOf(claim.Amount!), StringComparer.Ordinal)
            .Select(unit => Of(key, period, ValueList<Claim>.Of(unit)));
    }

    private static Figure Of(FigureKey key, Period? period, ValueList<Claim> claims) => new()
    {
        Company = key.Company,
        Metric = key.Metric,
        Amount = Preferred(claims, claims),
        Period = period,
        Basis = key.Basis,
        Deal = key.Deal,
        Claims = claims,
        Agreement = period is { IsResolved: false } ? ClaimAgreement.OfEachArticle(claims) : ClaimAgreement.Of(claims),
    };

    private static Amount Preferred(IEnumerable<Claim> claims, IEnumerable<Claim> otherwise) =>
        PreferredAmount.Of(claims) ?? PreferredAmount.Of(otherwise) ?? new Money { Qualifier = Qualifier.Undisclosed };
}
