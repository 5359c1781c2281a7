namespace DealFacts.Extraction.Quantities;

/// <summary>Two numbers that may share a magnitude: "505-520 million", "$1 and $1.2 billion".</summary>
internal static class NumeralRange
{
    /// <summary>Both ends in units; null when the second is not the larger.</summary>
    public static (Numeral Low, Numeral High)? Of(Numeral low, Numeral high)
    {
        Numeral shared = Share(low, high);
        return shared.Value < high.Value ? (shared, high) : null;
    }

    /// <summary>The first number with the second's magnitude, where it has none and would still be the smaller.</summary>
    public static Numeral Share(Numeral low, Numeral high) =>
        low.Power == 0 && high.Power > 0 && low.Value < high.Mantissa ? low.With(high) : low;
}
