using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>One sentence's word on a figure: whose, of what, how much, when.</summary>
/// <param name="Quantity">How much.</param>
/// <param name="Metric">Of what.</param>
/// <param name="Line">The sentence.</param>
/// <param name="At">The amount's term.</param>
/// <param name="Rule">The cue that told.</param>
internal sealed record FigureStatement(Quantity Quantity, Metric Metric, TermLine Line, int At, string Rule)
{
    /// <summary>Whose; null where nobody was found.</summary>
    public Entity? Owner { get; init; }

    /// <summary>Whether the amount belongs to no company, so that none is to be looked for elsewhere.</summary>
    public bool IsNobodys { get; init; }

    /// <summary>Whether the sentence leaves no doubt about the owner.</summary>
    public bool IsOwnerSure { get; init; }

    /// <summary>Whether its place in a list gave it its owner: "raised $5 million and $7 million, respectively".</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it is a loss, so that its number lies below zero.</summary>
    public bool IsLoss { get; init; }

    /// <summary>How much, a loss below zero.</summary>
    public Amount Amount => IsLoss ? LossReader.Negative(Quantity.Amount) : Quantity.Amount;

    /// <summary>When, or null.</summary>
    public PeriodMention? Period { get; init; }

    /// <summary>Whether another amount is measured by it: "up from $5 million".</summary>
    public bool IsBase { get; init; }

    /// <summary>Whether it has happened.</summary>
    public Basis Basis { get; init; }

    /// <summary>The deal's statement that the amount belongs to, or null.</summary>
    public DealStatement? Deal { get; init; }

    /// <summary>The term of the cue, or -1.</summary>
    public int CueAt { get; init; } = -1;

    /// <summary>The term after the last of the words that told; -1 where the amount told by itself.</summary>
    public int CueEnd { get; init; } = -1;
}
