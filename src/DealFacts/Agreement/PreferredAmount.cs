namespace DealFacts;

/// <summary>The one amount that stands for many claims.</summary>
/// <remarks>
/// Only the firmest claims count (numbers before "billions" before "undisclosed"), and of these those in the unit that most articles use;
/// as many articles use two, the unit that is met first, for a conversion in brackets comes second. Of what is left the most
/// precise is preferred, then the one that most articles state, then <see cref="AmountOrder"/>.
/// </remarks>
internal static class PreferredAmount
{
    /// <summary>The preferred amount of claims in order of place; null when none has an amount.</summary>
    public static Amount? Of(IEnumerable<Claim> claims)
    {
        if (claims is IReadOnlyList<Claim> { Count: 1 } one) return one[0].Amount;
        List<Claim> stated = claims.Where(claim => claim.Amount is not null).ToList();
        if (stated.Count < 2) return stated.Count == 0 ? null : stated[0].Amount;
        int firmest = stated.Min(claim => AmountOrder.Firmness(claim.Amount!));
        List<Claim> firm = stated.Where(claim => AmountOrder.Firmness(claim.Amount!) == firmest).ToList();
        string unit = UnitOfMost(firm);
        List<Claim> candidates = firm.Where(claim => AmountSense.UnitOf(claim.Amount!) == unit).ToList();
        Dictionary<AmountSense, int> support = candidates
            .GroupBy(claim => AmountSense.Of(claim.Amount!))
            .ToDictionary(same => same.Key, Articles);
        return Preference.Best(candidates.Select(claim => claim.Amount!), (left, right) => Compare(left, right, support));
    }

    private static int Compare(Amount left, Amount right, Dictionary<AmountSense, int> support)
    {
        int order = AmountOrder.ComparePrecision(left, right);
        if (order == 0) order = support[AmountSense.Of(right)].CompareTo(support[AmountSense.Of(left)]);
        return order != 0 ? order : AmountOrder.CompareForm(left, right);
    }

    /// <summary>GroupBy keeps the order of place and OrderBy is stable, so the unit met first wins a tie.</summary>
    private static string UnitOfMost(List<Claim> claims) => claims
        .GroupBy(claim => AmountSense.UnitOf(claim.Amount!), StringComparer.Ordinal)
        .OrderByDescending(Articles)
        .ThenByDescending(same => same.Count())
        .First().Key;

    private static int Articles(IEnumerable<Claim> claims) => claims.Select(claim => claim.Citation.Path)
        .Distinct(StringComparer.Ordinal).Count();
}
