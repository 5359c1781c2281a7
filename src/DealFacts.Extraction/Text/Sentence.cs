namespace DealFacts.Extraction.Text;

/// <summary>A sentence, or a heading read as one: a half-open run of tokens.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Block">The block it stands in.</param>
/// <param name="BlockIndex">That block's number, from 0.</param>
public sealed record Sentence(int Index, int First, int End, Block Block, int BlockIndex)
{
    /// <summary>Whether it was cut off here for its length; what follows reads as a sentence of its own.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether it is a headline or a heading, where every word may be capitalised.</summary>
    public bool IsHeading => Block.Kind is BlockKind.Title or BlockKind.Heading;
}
