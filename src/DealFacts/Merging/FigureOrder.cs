namespace DealFacts;

/// <summary>The order of a book's figures: by company, metric, period, basis, deal, unit.</summary>
internal static class FigureOrder
{
    /// <summary>Orders figures; no two of a book tie.</summary>
    public static readonly Comparer<Figure> Comparer = Comparer<Figure>.Create(Compare);

    private static int Compare(Figure left, Figure right)
    {
        int order = string.CompareOrdinal(left.Company, right.Company);
        if (order == 0) order = ((int)left.Metric).CompareTo((int)right.Metric);
        if (order == 0) order = ComparePeriods(left.Period, right.Period);
        if (order == 0) order = ((int)left.Basis).CompareTo((int)right.Basis);
        if (order == 0) order = string.CompareOrdinal(left.Deal, right.Deal);
        return order != 0 ? order : string.CompareOrdinal(AmountSense.UnitOf(left.Amount), AmountSense.UnitOf(right.Amount));
    }

    /// <summary>None first, then by days; those that are not resolved come after, by their words.</summary>
    private static int ComparePeriods(Period? left, Period? right)
    {
        if (left is null || right is null) return (left is not null).CompareTo(right is not null);
        int order = right.IsResolved.CompareTo(left.IsResolved);
        if (order == 0) order = Nullable.Compare(left.Start, right.Start);
        if (order == 0) order = Nullable.Compare(left.End, right.End);
        return order != 0 ? order : string.CompareOrdinal(FigureKey.OfPeriod(left), FigureKey.OfPeriod(right));
    }
}
