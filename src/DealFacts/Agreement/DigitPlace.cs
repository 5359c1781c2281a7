namespace DealFacts;

/// <summary>
/// Places of digits as XBRL's <c>decimals</c> (-8 for the last digit of "$13.8 billion"), in arithmetic that never overflows.
/// </summary>
internal static class DigitPlace
{
    private const int MostDigits = 28;

    /// <summary>Half a unit of that place: 0.05 billion for -8. Beyond what a decimal can hold, the largest or smallest it can.</summary>
    public static decimal HalfUnit(int decimals)
    {
        decimal half = 0.5m;
        for (int place = Math.Max(decimals, -MostDigits); place < 0; place++) half *= 10;
        for (int place = Math.Min(decimals, MostDigits); place > 0; place--) half /= 10;
        return half;
    }

    /// <summary>The place of the last digit that is not zero: -9 for 14 billion. 0 for zero.</summary>
    public static int OfLastSignificant(decimal value)
    {
        if (value == 0) return 0;
        int decimals = 0;
        for (; value != decimal.Truncate(value); decimals++) value *= 10;
        for (; value % 10 == 0; decimals--) value /= 10;
        return decimals;
    }

    /// <summary>Whether one digit only is not zero, as in "$2 billion".</summary>
    public static bool IsRound(decimal value)
    {
        if (value == 0) return false;
        value = Math.Abs(value);
        for (; value != decimal.Truncate(value);) value *= 10;
        for (; value % 10 == 0;) value /= 10;
        return value < 10;
    }

    /// <summary>The sum, or the largest number there is.</summary>
    public static decimal Add(decimal value, decimal positive) =>
        value > decimal.MaxValue - positive ? decimal.MaxValue : value + positive;

    /// <summary>The difference, or the smallest number there is.</summary>
    public static decimal Subtract(decimal value, decimal positive) =>
        value < decimal.MinValue + positive ? decimal.MinValue : value - positive;
}
