namespace DealFacts;

/// <summary>Claims as books hold them: in order of place, each once.</summary>
internal static class ClaimOrder
{
    /// <summary>By place, then by what is said, so that only equal claims tie.</summary>
    public static int Compare(Claim left, Claim right)
    {
        int order = CitationOrder.Compare(left.Citation, right.Citation);
        if (order == 0) order = CompareGiven(left.Amount, right.Amount, AmountOrder.Compare);
        if (order == 0) order = CompareGiven(left.Period, right.Period, Preference.Period);
        if (order == 0) order = Nullable.Compare(left.Stage, right.Stage);
        return order != 0 ? order : string.CompareOrdinal(left.AttributedTo, right.AttributedTo);
    }

    /// <summary>The list of the claims.</summary>
    public static ValueList<Claim> Sorted(IEnumerable<Claim> claims)
    {
        if (claims is ValueList<Claim> list && OrderedList.Ascends(list, Compare)) return list;
        List<Claim> all = claims.ToList();
        return OrderedList.Ascends(all, Compare)
            ? ValueList<Claim>.Of(all)
            : ValueList<Claim>.Of(all.Distinct().OrderBy(claim => claim, Comparer<Claim>.Create(Compare)));
    }

    /// <summary>Two lists of claims, claim by claim; the shorter first.</summary>
    public static int CompareLists(IReadOnlyList<Claim> left, IReadOnlyList<Claim> right)
    {
        for (int i = 0; i < left.Count && i < right.Count; i++)
            if (Compare(left[i], right[i]) is not 0 and int order) return order;
        return left.Count.CompareTo(right.Count);
    }

    private static int CompareGiven<T>(T? left, T? right, Comparison<T> order) where T : class
    {
        if (left is null || right is null) return (left is null).CompareTo(right is null);
        return order(left, right);
    }
}
