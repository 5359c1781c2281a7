namespace DealFacts;

/// <summary>A day of the proleptic Gregorian calendar, without a time or a zone: ISO 8601's "2024-01-31".</summary>
/// <remarks><c>DateOnly</c> under a name of our own, because netstandard2.0 has none.</remarks>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the month's last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year));
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month));
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) throw new ArgumentOutOfRangeException(nameof(day));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>Whether the left day comes first.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day comes last.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day comes first or is the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day comes last or is the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads ISO 8601's "2024-01-31"; null when the text is anything else.</summary>
    public static CalendarDate? Parse(string? text)
    {
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-') return null;
        int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2);
        bool isDay = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? new CalendarDate(year, month, day) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => Ordinal.CompareTo(other.Ordinal);

    /// <summary>ISO 8601: "2024-01-31".</summary>
    public override string ToString() =>
        new([Digit(Year / 1000), Digit(Year / 100), Digit(Year / 10), Digit(Year), '-', Digit(Month / 10), Digit(Month), '-', Digit(Day / 10), Digit(Day)]);

    /// <summary>The days since the first of the calendar.</summary>
    internal int DayNumber => (int)(new DateTime(Year, Month, Day).Ticks / TimeSpan.TicksPerDay);

    private int Ordinal => (Year * 12 + Month) * 32 + Day;

    /// <summary>The number in these places; 0, which is no year, month or day, where one of them is no digit.</summary>
    private static int Number(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9') return 0;
            number = number * 10 + (text[i] - '0');
        }

        return number;
    }

    private static char Digit(int number) => (char)('0' + number % 10);
}
