using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Whose a thing is and how much of it, as far as its phrase was read: "Ironbark Inc's 15 pct of".</summary>
internal sealed class PhraseOwnership
{
    /// <summary>Whose it is: "Ironbark Inc".</summary>
    public Party? Owner { get; set; }

    /// <summary>The share: "15 pct".</summary>
    public Quantity? Stake { get; set; }

    /// <summary>An amount of money: "$22 billion" in "a $22 billion takeover".</summary>
    public Quantity? Money { get; set; }

    /// <summary>Whether it is a share of what the phrase names, not the whole.</summary>
    public bool IsShare { get; set; }
}
