using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>What stands after a verb or preposition of a deal: "a 15 pct stake in Ironbark Inc's Fairmont Gears Co".</summary>
/// <param name="First">Its first term.</param>
/// <param name="End">The term after its last.</param>
internal sealed record NounPhrase(int First, int End)
{
    /// <summary>Whom or what it names, several when listed: "Fairmont Gears Co".</summary>
    public IReadOnlyList<Party> Heads { get; init; } = [];

    /// <summary>Whose it is: "Ironbark Inc".</summary>
    public Party? Owner { get; init; }

    /// <summary>Whether its words name a site, "the Silver Fox gold property", so that it is more than a nameless part.</summary>
    public bool NamesSite { get; init; }

    /// <summary>Whether it is a share of what it names, not the whole.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it is the control of what it names: "control of its steel mill".</summary>
    public bool IsControl { get; init; }

    /// <summary>The share: "15 pct".</summary>
    public Quantity? Stake { get; init; }

    /// <summary>An amount of money within it: "$22 billion" in "a $22 billion takeover".</summary>
    public Quantity? Money { get; init; }

    /// <summary>Its last plain word, lower case: "business", "round"; empty when it ends in a name.</summary>
    public string HeadWord { get; init; } = "";

    /// <summary>Whether it speaks of some and not of one: "small engineering firms", "riskier companies".</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether a place follows it: "a branch in Ashford".</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether a number tells how many: "12 restaurants".</summary>
    public bool IsCounted { get; init; }

    /// <summary>How many words describe it, its count aside; 0 where that is not told.</summary>
    public int Words { get; init; }

    /// <summary>Whether it names anybody.</summary>
    public bool HasNames => Heads.Any(head => head.Entity is not null);

    /// <summary>Whether it opens with "the", so that it may speak of somebody named: "the shoe retailer".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>
    /// Whether its last word is what a company of some trade is called: "a shoe retailer", "two tool distributors"; not "a laser printer",
    /// "retailers".
    /// </summary>
    private bool IsCompany => (BusinessWords.Trades.Contains(HeadWord) || BusinessWords.MakersOf.Contains(HeadWord))
        && !DealNouns.Machines.Contains(HeadWord) && !IsDefinite
        && (IsCounted || !HeadWord.EndsWith("s", StringComparison.Ordinal));

    /// <summary>Whether it can be what is bought: a name, shares, or a business.</summary>
    public bool CanBeTarget
    {
        get
        {
            if (Heads.Count == 0) return false;
            if (HasNames) return true;
            bool told = Owner is not null || (Words > 0 ? Words : Heads[0].End - Heads[0].First) > 1
                || (IsCounted && DealNouns.OwnParts.Contains(HeadWord)) || ((IsCounted || IsPlaced) && DealNouns.Sites.Contains(HeadWord));
            return told && !IsVague && (DealNouns.Units.Contains(HeadWord) || IsCompany);
        }
    }
}
