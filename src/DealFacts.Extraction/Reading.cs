using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction;

/// <summary>All that the engine made of one article, stage by stage; what <c>dealfacts explain</c> shows.</summary>
public sealed record Reading
{
    /// <summary>The article cut up: blocks, sentences, tokens.</summary>
    public TextDocument Document { get; init; } = TextDocument.Of(new Article(), "");

    /// <summary>Its amounts.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Its times.</summary>
    public IReadOnlyList<PeriodMention> Periods { get; init; } = [];

    /// <summary>Its names.</summary>
    public NameReading Names { get; init; } = new([], []);

    /// <summary>The facts.</summary>
    public FactBook Book { get; init; } = FactBook.Empty;

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
