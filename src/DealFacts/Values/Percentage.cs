namespace DealFacts;

/// <summary>A share of a whole: "a 49 percent stake". <see cref="Amount.Value"/> is 49, not 0.49.</summary>
public sealed record Percentage : Amount
{
    /// <inheritdoc/>
    public override string Unit => "percent";
}
