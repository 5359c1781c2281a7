namespace DealFacts;

/// <summary>The order of a book's deals: those that most articles tell first.</summary>
internal static class DealOrder
{
    /// <summary>Deals that have their plain names: by articles, prominence, claims, name, then by what is left.</summary>
    public static int Compare(DealGroup left, DealGroup right)
    {
        int order = right.Articles.CompareTo(left.Articles);
        return order != 0 ? order : Compare(left.Joined, right.Joined);
    }

    private static int Compare(Deal left, Deal right)
    {
        int order = right.Prominence.CompareTo(left.Prominence);
        if (order == 0) order = right.Claims.Count.CompareTo(left.Claims.Count);
        if (order == 0) order = string.CompareOrdinal(left.Name, right.Name);
        if (order == 0) order = ((int)left.Kind).CompareTo((int)right.Kind);
        if (order == 0) order = string.CompareOrdinal(left.Round, right.Round);
        if (order == 0) order = string.CompareOrdinal(string.Join("\n", left.Parties), string.Join("\n", right.Parties));
        return order != 0 ? order : ClaimOrder.CompareLists(left.Claims, right.Claims);
    }
}
