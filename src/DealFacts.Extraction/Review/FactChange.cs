namespace DealFacts.Extraction.Review;

/// <summary>What became of a fact since it was reviewed.</summary>
public enum FactChangeKind
{
    /// <summary>An article says it, and no line has it.</summary>
    Added,

    /// <summary>It says otherwise than its line.</summary>
    Changed,

    /// <summary>A line has it, and no article says it.</summary>
    Gone,
}

/// <summary>A difference between the facts and their review.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Fact">The fact as it is now; as it was where it is gone.</param>
/// <param name="Before">What its line says; empty where it has none.</param>
/// <param name="Line">The line, from 1; 0 where it has none.</param>
/// <param name="Start">The offset of the line's first character, from 0.</param>
/// <param name="Length">The line's length, without its end.</param>
public sealed record FactChange(FactChangeKind Kind, ReviewedFact Fact, string Before, int Line, int Start, int Length);
