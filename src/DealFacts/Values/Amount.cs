namespace DealFacts;

/// <summary>
/// An amount as an article states it: a number or none, its unit, and how firmly it is said.
/// <see cref="Money"/>, <see cref="Count"/> and <see cref="Percentage"/> are the three there are.
/// </summary>
/// <remarks>Two amounts are equal when everything is, their words included; compare <see cref="Value"/> to compare numbers.</remarks>
public abstract record Amount
{
    private protected Amount()
    {
    }

    /// <summary>The number in whole units ("$870 million" is 870000000), or null for a range, a vague or an undisclosed amount.</summary>
    public decimal? Value { get; init; }

    /// <summary>How firmly the number is stated.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The lower end of a range, in whole units; null unless <see cref="Qualifier"/> is <see cref="Qualifier.Between"/>.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper end of a range, in whole units; null unless <see cref="Qualifier"/> is <see cref="Qualifier.Between"/>.</summary>
    public decimal? Max { get; init; }

    /// <summary>
    /// The place of the last digit said, as XBRL's <c>decimals</c>: -8 for "$13.8 billion", 2 for "$4.75".
    /// Null when the amount has no number.
    /// </summary>
    public int? Decimals { get; init; }

    /// <summary>The amount's own words, without the qualifier's: "$10 billion" in "more than $10 billion". Empty when made in code.</summary>
    public string Text { get; init; } = "";

    /// <summary>The unit: an ISO 4217 code for money, "percent" for percentages, the thing counted ("users") for counts.</summary>
    public abstract string Unit { get; }

    /// <summary>The number by which amounts are put in order: <see cref="Value"/>, or the lower end of a range; null where there is none.</summary>
    public decimal? Magnitude => Value ?? Min;

    /// <summary>The amount in words: "more than $10 billion".</summary>
    public sealed override string ToString() => AmountText.Of(this);
}
