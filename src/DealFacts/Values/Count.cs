namespace DealFacts;

/// <summary>A number of people or things: "1 billion users", "70 employees".</summary>
public sealed record Count : Amount
{
    /// <summary>What is counted, lower case and plural: "users", "employees", "customers", "shares".</summary>
    public string Of { get; init; } = "";

    /// <inheritdoc/>
    public override string Unit => Of;
}
