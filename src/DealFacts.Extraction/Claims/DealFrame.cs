using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>What a frame's word must have beside it to tell of a deal.</summary>
internal enum FrameObject
{
    /// <summary>A name, a business or shares: "acquired Weft Systems".</summary>
    Target,

    /// <summary>Money, or a round: "raised $45M", "closed its Series A".</summary>
    Capital,

    /// <summary>Shares of somebody: "raised its stake in Widget Inc".</summary>
    Shares,

    /// <summary>A name, and after it "into" and another: "merged Widget into Gadget".</summary>
    MergedInto,

    /// <summary>A name or business, and after it "up for sale".</summary>
    ForSale,

    /// <summary>A name or business, and after it "private": "took Widget Works private".</summary>
    MadePrivate,

    /// <summary>Shares or nothing, and after it a market: "listed in Hong Kong", "list its shares on the Nasdaq".</summary>
    Market,

    /// <summary>Money, and after it what it is for: "paid $5 million for Widget Works".</summary>
    PaidFor,

    /// <summary>A name, and after it "about a takeover".</summary>
    Approached,

    /// <summary>Money and a name, in either order: "lent Widget Works $5 million".</summary>
    Lent,

    /// <summary>A name, and after it whom both were after: "outbid Gadget Inc for Widget Works".</summary>
    Rival,

    /// <summary>A thing, and after it to or from whom: "licensed the drug to Widget Works".</summary>
    Licensed,

    /// <summary>A name, and after it "rights" or "a license": "granted Widget Works rights to the drug".</summary>
    Rights,

    /// <summary>Goods by number or worth, and after them of whom: "ordered 40 pumps from Widget Works".</summary>
    Ordered,

    /// <summary>Names of those who put money in: "backers include Widget Ventures".</summary>
    Backers,

    /// <summary>Nothing: "went public".</summary>
    None,
}

/// <summary>
/// How a verb or noun tells of a deal: who stands where. "X acquired Y from Z" is the verb acquire with its subject as acquirer, its object
/// as target, and whom "from" brings as seller.
/// </summary>
internal sealed record DealFrame(string Id, DealKind Kind)
{
    /// <summary>Verbs by base form, for phrasal ones with their particle: "take over".</summary>
    public string[] Verbs { get; init; } = [];

    /// <summary>Nouns, singular and plural: "acquisition".</summary>
    public string[] Nouns { get; init; } = [];

    /// <summary>What must stand beside it.</summary>
    public FrameObject Object { get; init; }

    /// <summary>Words that with a form of "be" tell it: "up for sale".</summary>
    public string[] States { get; init; } = [];

    /// <summary>The role of the verb's subject, of the noun's possessor ("X's acquisition").</summary>
    public PartyRole Subject { get; init; }

    /// <summary>The role of the verb's object, of whom the noun's "of" brings.</summary>
    public PartyRole? ObjectRole { get; init; }

    /// <summary>The roles of those whom prepositions bring.</summary>
    public (string Preposition, PartyRole Role)[] Complements { get; init; } = [];

    /// <summary>The stage, when the word by itself says one: "bid" is a proposal.</summary>
    public DealStage? Stage { get; init; }

    /// <summary>Whether the noun is who does the deal, not the deal: "bidder".</summary>
    public bool IsAgent { get; init; }

    /// <summary>Whether the word tells of a deal only where its object is named: "a deal for Widget".</summary>
    public bool NeedsTarget { get; init; }

    /// <summary>
    /// Whether the word tells of a state more than of a deal, so that it counts only in an article that tells no deal: "holds".
    /// </summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether the word tells of a deal only where its price is told: "went to Acme for $5 million".</summary>
    public bool NeedsPrice { get; init; }

    /// <summary>Whether the word tells of a deal only where its sentence has told of one such: "bought Widget and added Gadget".</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether the verb needs its subject, and a company by name as its object.</summary>
    public bool NeedsName { get; init; }

    /// <summary>Whether the word tells of a deal only with the share told: "a 6% position in".</summary>
    public bool NeedsStake { get; init; }

    /// <summary>Words of which one must follow, or null: "received 5,000 shares of Widget in response to its offer".</summary>
    public WordTable? Later { get; init; }

    /// <summary>Whether one of the prepositions must follow the noun: "a swoop on".</summary>
    public bool NeedsComplement { get; init; }

    /// <summary>Whether the word speaks of any deal told before: "the transaction".</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Sentences in which the frame must find its deal.</summary>
    public string[] Fires { get; init; } = [];

    /// <summary>Sentences in which it must find none.</summary>
    public string[] Silent { get; init; } = [];

    /// <summary>The role of whom a preposition brings, or null.</summary>
    public PartyRole? RoleAfter(string preposition)
    {
        foreach ((string word, PartyRole role) in Complements)
            if (word == preposition) return role;
        return null;
    }
}
