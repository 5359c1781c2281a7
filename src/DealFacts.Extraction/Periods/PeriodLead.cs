namespace DealFacts.Extraction.Periods;

/// <summary>What must stand before words that are a time only then.</summary>
internal enum PeriodLead
{
    /// <summary>Nothing: "last year".</summary>
    None,

    /// <summary>A preposition or a part: "in 2019", "early 2019".</summary>
    Any,

    /// <summary>A preposition: "over five years".</summary>
    Preposition,

    /// <summary>A part: "the end of the year".</summary>
    Part,
}
