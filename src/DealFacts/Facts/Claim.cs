namespace DealFacts;

/// <summary>One statement of a fact by one article: what it says there, in its own words.</summary>
public sealed record Claim
{
    /// <summary>The amount as stated here; null when the statement has none.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The period as stated here; null when the statement names none.</summary>
    public Period? Period { get; init; }

    /// <summary>The stage of the deal as stated here; null for figures.</summary>
    public DealStage? Stage { get; init; }

    /// <summary>The source that the article itself gives for the statement: "Bloomberg"; null when it speaks for itself.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; init; } = new();
}
