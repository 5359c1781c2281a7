using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction;

/// <summary>All that the engine made of one article, stage by stage; what <c>dealfacts explain</c> shows.</summary>
public sealed record Reading
{
    /// <summary>The article.</summary>
    public Article Article { get; init; } = new();

    /// <summary>Its text, untouched.</summary>
    public string Text { get; init; } = "";

    /// <summary>The facts.</summary>
    public FactBook Book { get; init; } = FactBook.Empty;

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); } = ValueList<Finding>.Empty;
}
