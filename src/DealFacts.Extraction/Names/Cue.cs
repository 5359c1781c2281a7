using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Where a cue stands, seen from a name.</summary>
internal enum CuePlace
{
    /// <summary>The name's last word, its legal suffix aside: "Insight [Partners]".</summary>
    Tail,

    /// <summary>Any word of a name of several: "Arden [Department] of Roads".</summary>
    Within,

    /// <summary>Its first word: "[Bank] of America".</summary>
    Head,

    /// <summary>Directly after it: "Voltaro [agreed]".</summary>
    After,

    /// <summary>After its possessive: "Cloudvane's [revenue]".</summary>
    Owned,

    /// <summary>Within the words after its comma: "RiskHarbor, a Salt Lake City [startup]".</summary>
    Apposition,

    /// <summary>It is another's, whose name is none of the words: "Zunalo's Zuno".</summary>
    OwnedBy,

    /// <summary>Directly before it: "[startup] Harbor AI".</summary>
    Before,
}

/// <summary>A sign of what a name stands for, as data: words at a place beside the name, and what they weigh.</summary>
/// <param name="Id">What tests and <c>explain</c> name it by.</param>
/// <param name="Place">Where the words stand.</param>
/// <param name="Words">The words.</param>
/// <param name="Kind">What they speak for.</param>
/// <param name="Weight">How loudly.</param>
internal sealed record Cue(string Id, CuePlace Place, WordTable Words, EntityKind Kind, int Weight)
{
    /// <summary>
    /// Whether the words describe what is named, so that the name may also stand as their apposition: "the [startup], Harbor AI,".
    /// </summary>
    public bool Describes { get; init; }

    /// <summary>Whether it is said of firms alone, so that a first name before it says nothing: "shares of Tommy Fairlie".</summary>
    public bool Proves { get; init; }

    /// <summary>Phrases with the name in angle brackets where the cue must be seen.</summary>
    public string[] Fires { get; init; } = [];

    /// <summary>Phrases where it must not be.</summary>
    public string[] Silent { get; init; } = [];
}
