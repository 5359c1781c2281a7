namespace DealFacts;

/// <summary>
/// Which of two values a merge keeps where there is room for one. Every order here is total and looks at the values alone, so the
/// best of many is the same whatever order they come in. Negative: the left one is kept.
/// </summary>
internal static class Preference
{
    /// <summary>The best by an order; null where there is none.</summary>
    public static T? Best<T>(IEnumerable<T?> items, Comparison<T> order) where T : class
    {
        T? best = null;
        foreach (T? item in items)
            if (item is not null && (best is null || order(item, best) < 0)) best = item;
        return best;
    }

    /// <summary>The best of what records say, by an order; null where none says anything.</summary>
    public static T? Best<TRecord, T>(IReadOnlyList<TRecord> records, Func<TRecord, T?> said, Comparison<T> order) where T : class
    {
        T? best = null;
        for (int i = 0; i < records.Count; i++)
            if (said(records[i]) is { } item && (best is null || order(item, best) < 0)) best = item;
        return best;
    }

    /// <summary>The longest text, of those the ordinally first: "Mark Zuckerberg" before "Zuckerberg"; null and empty last.</summary>
    public static int Text(string? left, string? right)
    {
        int order = (right ?? "").Length.CompareTo((left ?? "").Length);
        if (order == 0) order = string.CompareOrdinal(left, right);
        return order;
    }

    /// <summary>The best text; null when all are null or empty.</summary>
    public static string? LongestText(IEnumerable<string?> texts) => Best(texts, Text) is { Length: > 0 } best ? best : null;

    /// <summary>The best text of records; null when all are null or empty.</summary>
    public static string? LongestText<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, string?> said) =>
        Best(records, said, Text) is { Length: > 0 } best ? best : null;

    /// <summary>Resolved before unresolved, then the finer ("in May 2016" before "in 2016"), the earlier, the longer words.</summary>
    public static int Period(Period left, Period right)
    {
        int order = right.IsResolved.CompareTo(left.IsResolved);
        if (order == 0) order = Coarseness(left.Precision).CompareTo(Coarseness(right.Precision));
        if (order == 0) order = Nullable.Compare(left.Start, right.Start);
        if (order == 0) order = Nullable.Compare(left.End, right.End);
        return order != 0 ? order : Text(left.Text, right.Text);
    }

    /// <summary>The best period; null when all are null.</summary>
    public static Period? BestPeriod<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, Period?> said) => Best(records, said, Period);

    /// <summary>The first kind that says more than "company"; a company where none does.</summary>
    public static CompanyKind Kind(IEnumerable<CompanyKind> kinds) =>
        kinds.Where(kind => kind != CompanyKind.Company).DefaultIfEmpty(CompanyKind.Company).Min();

    /// <summary>The earliest day; null when all are null.</summary>
    public static CalendarDate? Earliest(IEnumerable<CalendarDate?> days)
    {
        CalendarDate? best = null;
        foreach (CalendarDate? day in days)
            if (day is not null && (best is null || day < best)) best = day;
        return best;
    }

    private static int Coarseness(Precision precision) => precision == Precision.Unknown ? int.MaxValue : (int)precision;
}
