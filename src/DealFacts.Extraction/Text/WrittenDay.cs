using System.Globalization;
using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// A day written with its year: "May 9, 2024", "9th of May 2024", "2024-05-09", "29/05/2024"; "09/05/2024", which is one day in London and
/// another in New York, is none.
/// </summary>
internal static class WrittenDay
{
    private const int EarliestYear = 1800, LatestYear = 2200;

    /// <summary>Cuts a text into words, numbers and signs, without white space.</summary>
    public static List<string> Pieces(string text, int start, int end)
    {
        List<string> pieces = [];
        for (int at = start; at < end;)
        {
            int from = at++;
            if (char.IsWhiteSpace(text[from])) continue;
            if (IsDigit(text[from])) while (at < end && IsDigit(text[at])) at++;
            else if (char.IsLetter(text[from])) while (at < end && char.IsLetter(text[at])) at++;
            pieces.Add(text.Substring(from, at - from));
        }

        return pieces;
    }

    /// <summary>The day that starts at a piece and the piece after it; null where none does.</summary>
    public static (CalendarDate Day, int End)? At(List<string> pieces, int at) =>
        MonthFirst(pieces, at) ?? DayFirst(pieces, at) ?? InNumbers(pieces, at);

    private static (CalendarDate, int)? MonthFirst(List<string> pieces, int at)
    {
        if (MonthAt(pieces, at) is not { } month) return null;
        int day = Past(pieces, at + 1, ".");
        int next = Past(pieces, PastEnding(pieces, day + 1), ",");
        return Made(NumberAt(pieces, next, 4), month, NumberAt(pieces, day, 2), next + 1);
    }

    private static (CalendarDate, int)? DayFirst(List<string> pieces, int at)
    {
        int month = Past(pieces, PastEnding(pieces, at + 1), "of");
        if (MonthAt(pieces, month) is not { } number) return null;
        int year = Past(pieces, Past(pieces, month + 1, "."), ",");
        return Made(NumberAt(pieces, year, 4), number, NumberAt(pieces, at, 2), year + 1);
    }

    private static (CalendarDate, int)? InNumbers(List<string> pieces, int at)
    {
        if (at + 4 >= pieces.Count || pieces[at + 1] != pieces[at + 3] || pieces[at + 1] is not ("-" or "/")) return null;
        if (pieces[at].Length == 4) return Made(NumberAt(pieces, at, 4), NumberAt(pieces, at + 2, 2), NumberAt(pieces, at + 4, 2), at + 5);
        int one = NumberAt(pieces, at, 2), other = NumberAt(pieces, at + 2, 2);
        if (one <= 12 && other <= 12 && one != other) return null;
        return Made(NumberAt(pieces, at + 4, 4), Math.Min(one, other), Math.Max(one, other), at + 5);
    }

    private static (CalendarDate, int)? Made(int year, int month, int day, int end) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new CalendarDate(year, month, day), end) : null;

    /// <summary>A month's number; only a capital makes "may" and "march" months.</summary>
    private static int? MonthAt(List<string> pieces, int at) =>
        at < pieces.Count && char.IsUpper(pieces[at][0]) && CalendarWords.Months[pieces[at].ToLowerInvariant()] is { } month
            ? int.Parse(month, CultureInfo.InvariantCulture) : null;

    private static int PastEnding(List<string> pieces, int at) =>
        at < pieces.Count && CalendarWords.DayEndings.Contains(pieces[at].ToLowerInvariant()) ? at + 1 : at;

    private static int Past(List<string> pieces, int at, string sign) => at < pieces.Count && pieces[at] == sign ? at + 1 : at;

    /// <summary>A number of so many digits, or of fewer where it is no year; 0 for none.</summary>
    private static int NumberAt(List<string> pieces, int at, int digits)
    {
        if (at >= pieces.Count || !IsDigit(pieces[at][0]) || pieces[at].Length > digits || (digits == 4 && pieces[at].Length < 4)) return 0;
        return int.Parse(pieces[at], CultureInfo.InvariantCulture);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
