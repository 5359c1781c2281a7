namespace DealFacts.Extraction.Quantities;

/// <summary>A number of a text before it is known of what: "13.8 billion", "eight", "two and a half million".</summary>
/// <param name="Value">In units: 13800000000.</param>
/// <param name="Decimals">The place of the last digit said, as <see cref="Amount.Decimals"/>.</param>
/// <param name="Power">The magnitude said with it, as a power of ten; 0 for none.</param>
/// <param name="Magnitude">The magnitude's lower-case word; empty for none.</param>
public sealed record Numeral(decimal Value, int Decimals, int Power, string Magnitude)
{
    /// <summary>Whether it could be the number of a year: "1987", "2024".</summary>
    public bool IsLikeYear { get; init; }

    /// <summary>The number without its magnitude.</summary>
    public decimal Mantissa => Value / Powers.Of(Power);

    /// <summary>This number with the magnitude of another, as the 505 of "505-520 million".</summary>
    public Numeral With(Numeral other) => this with
    {
        Value = Powers.Times(Value, other.Power),
        Decimals = Decimals - other.Power,
        Power = other.Power,
        Magnitude = other.Magnitude,
    };
}
