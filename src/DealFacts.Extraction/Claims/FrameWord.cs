using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>Where a frame's word stands in a sentence.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="First">The first term of the word.</param>
/// <param name="End">The term after it, a particle included.</param>
/// <param name="Form">The verb's possible forms; none for a noun.</param>
internal sealed record FrameWord(DealFrame Frame, int First, int End, VerbForm Form)
{
    /// <summary>Whether it is a noun.</summary>
    public bool IsNoun => Form == VerbForm.None;

    /// <summary>Whether the verb comes with its particle: "taken private".</summary>
    public bool IsPhrasal => End - First > 1;
}
