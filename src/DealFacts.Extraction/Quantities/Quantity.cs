namespace DealFacts.Extraction.Quantities;

/// <summary>An amount found in the text: "more than $10 billion", "28 euros a share", "70 employees", "49 percent".</summary>
/// <param name="First">Its first token, the qualifier's words included.</param>
/// <param name="End">The token after its last, "a share" and the like included.</param>
/// <param name="Amount">What it says; <see cref="Amount.Text"/> is the amount's own words, without qualifier and rate.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Quantity(int First, int End, Amount Amount, string Rule)
{
    /// <summary>What the amount is for one of: "share", "year", "month", "user"; empty for a total.</summary>
    public string Per { get; init; } = "";

    /// <summary>The amount that this one says again in another currency, as in "1.37 billion euros ($1.45 billion)"; else null.</summary>
    public Quantity? ConvertedFrom { get; init; }

    /// <summary>Whether the text names no currency and the amount took it from the amounts around it.</summary>
    public bool IsCurrencyInferred { get; init; }
}
