using System.Globalization;

namespace DealFacts.Generator.Emission;

/// <summary>A period as part of an identifier: 2023, H12024, Q32024, March2020, 20190201, 20240101To20240930, or its words: ThisYear.</summary>
internal static class PeriodName
{
    public static string Of(Period? period)
    {
        if (period is null) return "";
        if (period.Start is not { } start || period.End is not { } end) return IdentifierNamer.PascalCase(period.Text, "");
        if (start == end) return Day(start);
        bool isWholeMonths = start.Day == 1 && end.Day == DateTime.DaysInMonth(end.Year, end.Month) && start.Year == end.Year;
        int months = end.Month - start.Month + 1;
        return (isWholeMonths, months) switch
        {
            (true, 12) => Number(start.Year),
            (true, 6) when start.Month % 6 == 1 => $"H{Number((start.Month + 5) / 6)}{Number(start.Year)}",
            (true, 3) when start.Month % 3 == 1 => $"Q{Number((start.Month + 2) / 3)}{Number(start.Year)}",
            (true, 1) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(start.Month) + Number(start.Year),
            _ => $"{Day(start)}To{Day(end)}",
        };
    }

    private static string Day(CalendarDate day) => day.ToString().Replace("-", "");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
