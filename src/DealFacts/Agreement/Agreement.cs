namespace DealFacts;

/// <summary>How the statements of one fact stand to each other: XBRL's classes of duplicate facts.</summary>
public enum Agreement
{
    /// <summary>There is one statement only.</summary>
    Single,

    /// <summary>All say the same.</summary>
    Complete,

    /// <summary>They say it differently, and all can be true: "$13.8 billion", "approximately $14 billion".</summary>
    Consistent,

    /// <summary>They cannot all be true.</summary>
    Inconsistent,
}
