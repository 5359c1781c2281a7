using System.Globalization;

namespace DealFacts;

/// <summary>A number in digits: one text for one number, whether it was read as "870" or "870.0".</summary>
internal static class PlainNumber
{
    /// <summary>"870000000", "4.75".</summary>
    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
