using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Somebody whom a sentence calls the seller, or the owner, of what a deal is about: "Its owner, the Osgood family".</summary>
/// <param name="Seller">The seller.</param>
/// <param name="Line">The sentence.</param>
/// <param name="Owned">What the seller owns, or null where the sentence leaves it to the deal.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record SellerFind(Party Seller, TermLine Line, Entity? Owned, string Rule)
{
    /// <summary>Whom "its" of "its owner, the Osgood family" means, as far as that is known.</summary>
    public Entity? OwnerOf { get; init; }

    /// <summary>Whether the sentence calls the party the buyer instead: "The buyer was Lowell Inc".</summary>
    public bool IsBuyer { get; init; }
}
