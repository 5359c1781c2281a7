namespace DealFacts.Extraction.Names;

/// <summary>What a word or phrase that refers to somebody is.</summary>
internal enum ReferenceKind
{
    /// <summary>"it", "its".</summary>
    It,

    /// <summary>"he", "her".</summary>
    Person,

    /// <summary>"they", "both companies": several, or nobody knows who.</summary>
    Several,

    /// <summary>"the company", "the Swiss startup".</summary>
    Generic,

    /// <summary>"the carrier", "the electric-car maker".</summary>
    Trade,

    /// <summary>"the unit", "its parent".</summary>
    Part,

    /// <summary>"the agency".</summary>
    Body,

    /// <summary>"The Zuno [maker]".</summary>
    Maker,

    /// <summary>"the latter", "the former".</summary>
    OfTwo,
}

/// <summary>A place that refers to somebody: a half-open run of tokens.</summary>
/// <param name="Kind">How.</param>
/// <param name="First">The first token, its article included.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Noun">For a description, its noun in lower case; else empty.</param>
internal sealed record Reference(ReferenceKind Kind, int First, int End, string Noun)
{
    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => Noun.Length == 0;
}
