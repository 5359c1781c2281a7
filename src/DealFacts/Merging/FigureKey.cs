namespace DealFacts;

/// <summary>
/// By what two statements are of one figure of a company, but for the unit and for what one article says twice (<see cref="ClaimParting"/>).
/// The deal tells two prices for one target apart.
/// </summary>
internal readonly record struct FigureKey(Metric Metric, PeriodKey Period, Basis Basis, string? Deal) : IComparable<FigureKey>
{
    /// <summary>By metric, time, basis and deal, as the figures of a company stand in a book.</summary>
    public int CompareTo(FigureKey other)
    {
        int order = ((int)Metric).CompareTo((int)other.Metric);
        if (order == 0) order = Period.CompareTo(other.Period);
        if (order == 0) order = ((int)Basis).CompareTo((int)other.Basis);
        return order != 0 ? order : string.CompareOrdinal(Deal, other.Deal);
    }
}
