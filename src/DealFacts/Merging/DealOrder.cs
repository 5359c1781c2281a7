namespace DealFacts;

/// <summary>The order of a book's deals: those that most articles tell first.</summary>
internal static class DealOrder
{
    /// <summary>The deals, which have their plain names: by articles, prominence, claims, name, then by what is left.</summary>
    public static List<Deal> Sorted(IReadOnlyCollection<Deal> deals) => deals.Count < 2 ? deals.ToList() : deals
        .Select(deal => (Deal: deal, Articles: deal.Claims.Select(claim => claim.Citation.Path).Distinct(StringComparer.Ordinal).Count()))
        .OrderByDescending(item => item.Articles)
        .ThenByDescending(item => item.Deal.Prominence)
        .ThenByDescending(item => item.Deal.Claims.Count)
        .ThenBy(item => item.Deal.Name, StringComparer.Ordinal)
        .ThenBy(item => item.Deal, Comparer<Deal>.Create(CompareRest))
        .Select(item => item.Deal)
        .ToList();

    private static int CompareRest(Deal left, Deal right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        if (order == 0) order = string.CompareOrdinal(left.Round, right.Round);
        if (order == 0) order = string.CompareOrdinal(string.Join("\n", left.Parties), string.Join("\n", right.Parties));
        return order != 0 ? order : ClaimOrder.CompareLists(left.Claims, right.Claims);
    }
}
