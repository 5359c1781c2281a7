using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>A sum that a sentence calls the price of the deal at hand: "The purchase price will be about 9.6 mln dlrs".</summary>
/// <param name="Price">The sum.</param>
/// <param name="Line">The sentence.</param>
/// <param name="At">The sum's term.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record PriceFind(Quantity Price, TermLine Line, int At, string Rule)
{
    /// <summary>Whether it is told as what somebody received, so that only a seller's deal has it as its price.</summary>
    public bool IsReceived { get; init; }
}
