namespace DealFacts.Extraction.Text;

/// <summary>A half-open stretch of an article's text, in UTF-16 code units from 0.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many units it holds.</summary>
    public int Length => End - Start;

    /// <summary>The shortest range that holds both.</summary>
    public TextRange Union(TextRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Whether the other lies within.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether they share a unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
