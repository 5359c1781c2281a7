namespace DealFacts.Extraction.Lexicon;

/// <summary>Words by which an article calls what is sold.</summary>
internal static class TargetWords
{
    /// <summary>Any part of a company: "the unit makes brass valves".</summary>
    public static readonly WordTable AnyUnit = WordTable.Of("""
        affiliate
        arm
        business
        businesses
        division
        operation
        operations
        subsidiary
        unit
        units
        """);
}
