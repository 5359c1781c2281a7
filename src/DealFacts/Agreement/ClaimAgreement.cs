namespace DealFacts;

/// <summary>Whether the amounts of several claims can all be true.</summary>
internal static class ClaimAgreement
{
    /// <summary>The agreement of claims about one fact; different units are judged apart and the worst is given.</summary>
    public static Agreement Of(IEnumerable<Claim> claims)
    {
        if (claims is IReadOnlyCollection<Claim> { Count: < 2 }) return Agreement.Single;
        Agreement worst = Agreement.Single;
        foreach (var unit in claims.Where(Counts).GroupBy(claim => AmountSense.UnitOf(claim.Amount!), StringComparer.Ordinal))
        {
            Agreement agreement = OfOneUnit(unit);
            if (agreement > worst) worst = agreement;
        }
        return worst;
    }

    /// <summary>
    /// The agreement where each article stands alone: "this year" in two articles may be two years,
    /// so only what one article says is compared.
    /// </summary>
    public static Agreement OfEachArticle(IEnumerable<Claim> claims) =>
        claims is IReadOnlyCollection<Claim> { Count: < 2 } ? Agreement.Single
            : claims.GroupBy(claim => claim.Citation.Path, StringComparer.Ordinal).Select(Of).DefaultIfEmpty(Agreement.Single).Max();

    /// <summary>The agreement of the prices of a deal, each compared with those of its time.</summary>
    public static Agreement BetweenArticles(IReadOnlyCollection<Claim> priced, ArticleDates dates)
    {
        Agreement all = Of(priced);
        if (all != Agreement.Inconsistent) return all;
        return ComparedClaims.OfDeal(priced, dates).Any(claims => BetweenArticles(claims) == Agreement.Inconsistent) ? all
            : Agreement.Consistent;
    }

    /// <summary>
    /// The agreement of the prices of a deal that were told at one time: an article that states several, a first bid and the last, does not
    /// contradict itself, so two articles are at odds only where they have no price in common.
    /// </summary>
    public static Agreement BetweenArticles(IReadOnlyCollection<Claim> claims)
    {
        Agreement all = Of(claims);
        if (all != Agreement.Inconsistent) return all;
        // Articles that say the same are compared once, however many there are.
        HashSet<AmountInterval>[] articles = [.. claims.Where(Counts)
            .GroupBy(claim => claim.Citation.Path, StringComparer.Ordinal)
            .Select(article => new HashSet<AmountInterval>(article.Select(claim => AmountInterval.Of(claim.Amount!)!.Value)))
            .Distinct(HashSet<AmountInterval>.CreateSetComparer())];
        for (int i = 0; i < articles.Length; i++)
            for (int j = 0; j < i; j++)
                if (!articles[i].Any(one => articles[j].Any(other => one.Overlaps(other)))) return Agreement.Inconsistent;
        return Agreement.Consistent;
    }

    private static bool Counts(Claim claim) => claim.Amount is { } amount && AmountInterval.Of(amount) is not null;

    private static Agreement OfOneUnit(IEnumerable<Claim> claims)
    {
        HashSet<(string Path, string Quote, AmountSense Sense)> statements = [];
        HashSet<AmountSense> senses = [];
        AmountInterval? common = AmountInterval.Everything;
        foreach (Claim claim in claims)
        {
            AmountSense sense = AmountSense.Of(claim.Amount!);
            statements.Add((claim.Citation.Path, claim.Citation.Quote, sense));
            if (senses.Add(sense)) common = common?.Intersect(AmountInterval.Of(claim.Amount!)!.Value);
        }
        if (statements.Count < 2) return Agreement.Single;
        if (common is null) return Agreement.Inconsistent;
        return senses.Count == 1 ? Agreement.Complete : Agreement.Consistent;
    }
}
