using System.Globalization;

namespace DealFacts;

/// <summary>By what two statements are of one figure, but for the unit. The deal tells two prices for one target apart.</summary>
internal readonly record struct FigureKey(string Company, Metric Metric, Basis Basis, string Period, string? Deal)
{
    /// <summary>
    /// A period's days, "2023-01-01/2023-12-31", or the words of one that is not resolved; empty for none.
    /// "2023" and "last year" are one when the days are.
    /// </summary>
    public static string OfPeriod(Period? period)
    {
        if (period is null) return "";
        if (period.IsResolved) return string.Format(CultureInfo.InvariantCulture, "{0}/{1}", period.Start, period.End);
        string words = string.Join(" ", period.Text.Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0 && period.Start is null && period.End is null) return "";
        return string.Format(CultureInfo.InvariantCulture, "{0}/{1} {2}", period.Start, period.End, words.ToUpperInvariant());
    }
}
