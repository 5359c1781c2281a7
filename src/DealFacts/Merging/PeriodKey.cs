namespace DealFacts;

/// <summary>By what two times are one: their days, or the words of one that is not resolved. "2023" and "last year" are one when the days are.</summary>
internal readonly record struct PeriodKey : IComparable<PeriodKey>
{
    private static readonly char[] s_gaps = [' ', '\t', '\r', '\n', '\u00A0'];

    private PeriodKey(CalendarDate? start, CalendarDate? end, string words) => (Start, End, Words) = (start, end, words);

    /// <summary>Whether there is no time.</summary>
    public bool IsNone => Words is null;

    private CalendarDate? Start { get; }

    private CalendarDate? End { get; }

    private string? Words { get; }

    /// <summary>The key of a time; one without days and words is none.</summary>
    public static PeriodKey Of(Period? period)
    {
        if (period is null) return default;
        if (period.IsResolved) return new PeriodKey(period.Start, period.End, "");
        string words = string.Join(" ", period.Text.Split(s_gaps, StringSplitOptions.RemoveEmptyEntries));
        bool isNone = words.Length == 0 && period.Start is null && period.End is null;
        return isNone ? default : new PeriodKey(period.Start, period.End, words.ToUpperInvariant());
    }

    /// <summary>None first, then by days; those that are not resolved come after, by the day they have and their words.</summary>
    public int CompareTo(PeriodKey other)
    {
        int order = other.IsNone.CompareTo(IsNone);
        if (order == 0) order = (Start is null || End is null).CompareTo(other.Start is null || other.End is null);
        if (order == 0) order = Nullable.Compare(Start, other.Start);
        if (order == 0) order = Nullable.Compare(End, other.End);
        return order != 0 ? order : string.CompareOrdinal(Words, other.Words);
    }
}
