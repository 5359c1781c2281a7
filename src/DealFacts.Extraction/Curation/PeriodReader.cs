using System.Globalization;

namespace DealFacts.Extraction.Curation;

/// <summary>
/// Reads a period as the product writes it: "2024", "Q3 2024", "H1 2024", "2024-03", "2024-03-01", "2024-03-01/2024-05-31".
/// </summary>
internal static class PeriodReader
{
    /// <summary>The period under these words, or null when they are none.</summary>
    public static Period? Read(string text)
    {
        string[] ends = text.Split('/');
        if (ends.Length == 2)
            return CalendarDate.Parse(ends[0]) is { } first && CalendarDate.Parse(ends[1]) is { } last
                && first <= last ? Days(text, first, last, Precision.Unknown) : null;
        if (CalendarDate.Parse(text) is { } day) return Days(text, day, day, Precision.Day);
        string[] words = text.Split(' ');
        int year = Number(words[words.Length - 1].Split('-')[0], 1, 9999);
        if (year == 0) return null;
        if (words.Length == 1) return OfMonthOrYear(text, year);
        if (words.Length != 2 || words[0].Length != 2) return null;
        int part = Number(words[0].Substring(1), 1, 4);
        return (words[0][0], part) switch
        {
            ('Q', > 0) => Months(text, year, part * 3 - 2, 3, Precision.Quarter),
            ('H', 1 or 2) => Months(text, year, part * 6 - 5, 6, Precision.HalfYear),
            _ => null,
        };
    }

    private static Period? OfMonthOrYear(string text, int year)
    {
        if (text.Length == 4) return Period.OfYear(year, text);
        int month = text.Length == 7 && text[4] == '-' ? Number(text.Substring(5), 1, 12) : 0;
        return month == 0 ? null : Months(text, year, month, 1, Precision.Month);
    }

    private static Period Months(string text, int year, int first, int count, Precision precision)
    {
        int last = first + count - 1;
        return Days(text, new CalendarDate(year, first, 1), new CalendarDate(year, last, DateTime.DaysInMonth(year, last)), precision);
    }

    private static Period Days(string text, CalendarDate start, CalendarDate end, Precision precision) =>
        new() { Text = text, Start = start, End = end, Precision = precision };

    private static int Number(string digits, int least, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            && number <= most ? number : 0;
}
