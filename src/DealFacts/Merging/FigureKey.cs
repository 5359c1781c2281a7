namespace DealFacts;

/// <summary>
/// By what two statements are of one figure of a company, but for the unit and for what one article says twice (<see cref="ClaimParting"/>).
/// The deal tells two prices for one target apart.
/// </summary>
internal readonly record struct FigureKey(Metric Metric, PeriodKey Period, Basis Basis, string? Deal) : IComparable<FigureKey>
{
    /// <summary>
    /// The key of a record with the merged name of its deal. The day on which a deal's price is told, "on Tuesday", is not what the price
    /// is of; the year in which one of several was paid is.
    /// </summary>
    public static FigureKey Of(Figure record, string? deal)
    {
        bool isTold = deal is not null && record is { Metric: Metric.DealValue or Metric.AmountRaised, Period.Precision: Precision.Day };
        return new FigureKey(record.Metric, isTold ? default : PeriodKey.Of(record.Period), record.Basis, deal);
    }

    /// <summary>By metric, time, basis and deal, as the figures of a company stand in a book.</summary>
    public int CompareTo(FigureKey other)
    {
        int order = ((int)Metric).CompareTo((int)other.Metric);
        if (order == 0) order = Period.CompareTo(other.Period);
        if (order == 0) order = ((int)Basis).CompareTo((int)other.Basis);
        return order != 0 ? order : string.CompareOrdinal(Deal, other.Deal);
    }
}
