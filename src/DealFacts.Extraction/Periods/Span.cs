namespace DealFacts.Extraction.Periods;

/// <summary>Days from one to another, both included, and the calendar unit that they are.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Precision">The unit.</param>
internal sealed record Span(CalendarDate Start, CalendarDate End, Precision Precision)
{
    /// <summary>A day, or null when there is none such, as February 30.</summary>
    public static Span? Day(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        CalendarDate date = new(year, month, day);
        return new Span(date, date, Precision.Day);
    }

    /// <summary>A day moved by a number of days.</summary>
    public static Span Day(CalendarDate from, int days)
    {
        CalendarDate date = Moved(from, days);
        return new Span(date, date, Precision.Day);
    }

    /// <summary>Months in a row, from the first, which may lie outside 1 to 12.</summary>
    public static Span Months(int year, int month, int count, Precision precision)
    {
        int first = year * 12 + month - 1, last = first + count - 1;
        CalendarDate start = new(first / 12, first % 12 + 1, 1);
        CalendarDate end = new(last / 12, last % 12 + 1, DateTime.DaysInMonth(last / 12, last % 12 + 1));
        return new Span(start, end, precision);
    }

    /// <summary>A calendar year.</summary>
    public static Span Year(int year) => Months(year, 1, 12, Precision.Year);

    /// <summary>A quarter of a year, from 1.</summary>
    public static Span Quarter(int year, int quarter) => Months(year, quarter * 3 - 2, 3, Precision.Quarter);

    /// <summary>A half of a year, 1 or 2.</summary>
    public static Span Half(int year, int half) => Months(year, half * 6 - 5, 6, Precision.HalfYear);

    /// <summary>So many months that end with a day: "the year ended Oct. 31, 1986".</summary>
    public static Span Ending(CalendarDate end, int months, Precision precision)
    {
        DateTime after = new DateTime(end.Year, end.Month, end.Day).AddDays(1);
        DateTime start = after.AddMonths(-months);
        return new Span(new CalendarDate(start.Year, start.Month, start.Day), end, precision);
    }

    /// <summary>So many months that start with a day: "in the coming year".</summary>
    public static Span Starting(CalendarDate start, int months, Precision precision)
    {
        DateTime end = new DateTime(start.Year, start.Month, start.Day).AddMonths(months).AddDays(-1);
        return new Span(start, new CalendarDate(end.Year, end.Month, end.Day), precision);
    }

    /// <summary>The week, Monday to Sunday, that holds a day moved by a number of weeks.</summary>
    public static Span Week(CalendarDate day, int weeks)
    {
        CalendarDate monday = Moved(day, 1 - WeekdayOf(day) + 7 * weeks);
        return new Span(monday, Moved(monday, 6), Precision.Unknown);
    }

    /// <summary>The day of the week; Monday is 1, Sunday 7.</summary>
    public static int WeekdayOf(CalendarDate day) => ((int)new DateTime(day.Year, day.Month, day.Day).DayOfWeek + 6) % 7 + 1;

    /// <summary>The period of these days under its words.</summary>
    public Period As(string text) => new() { Text = text, Start = Start, End = End, Precision = Precision };

    private static CalendarDate Moved(CalendarDate day, int days)
    {
        DateTime moved = new DateTime(day.Year, day.Month, day.Day).AddDays(days);
        return new CalendarDate(moved.Year, moved.Month, moved.Day);
    }
}
