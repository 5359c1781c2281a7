using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>What a cue's amount may be.</summary>
internal enum CueUnit
{
    /// <summary>Money for a total.</summary>
    Money,

    /// <summary>Money for one share, or so small that it can be nothing else.</summary>
    PerShare,

    /// <summary>Money of either sort.</summary>
    AnyMoney,
}

/// <summary>
/// Words beside an amount that tell what it measures: "revenue" in "870 million in revenue", "valued at" before a valuation.
/// </summary>
internal sealed class MetricCue(string id, Metric metric, string words)
{
    /// <summary>"metric/revenue".</summary>
    public string Id { get; } = id;

    /// <summary>What the amount measures.</summary>
    public Metric Metric { get; } = metric;

    /// <summary>The words, an entry each, comma-separated.</summary>
    public WordTable Words { get; } = WordTable.Of(words.Split([", "], StringSplitOptions.None));

    /// <summary>How strongly the words speak for an amount after them; 0 for not at all.</summary>
    public int Before { get; init; }

    /// <summary>How strongly the words speak for an amount before them; 0 for not at all.</summary>
    public int After { get; init; }

    /// <summary>What the amount may be.</summary>
    public CueUnit Unit { get; init; }

    /// <summary>Whether what the words name is nobody's: a market, an industry, a stimulus package.</summary>
    public bool IsOfNobody { get; init; }

    /// <summary>How much more strongly they speak for an amount of their own clause.</summary>
    public int InClause { get; init; }

    /// <summary>Whether the words are verbs that people do too: "he earned $5 million" is no company's.</summary>
    public bool IsDoing { get; init; }

    /// <summary>Whether the words say what something is worth, so that it matters what is valued: no shares, no contracts.</summary>
    public bool SaysWorth { get; init; }

    /// <summary>Phrases in which the first amount is given the metric.</summary>
    public string[] Fires { get; init; } = [];

    /// <summary>Phrases in which it is not.</summary>
    public string[] Silent { get; init; } = [];
}
