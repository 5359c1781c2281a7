namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that some papers write with a hyphen and others without; both are read as the one without.</summary>
internal static class Compounds
{
    /// <summary>The spelling with a hyphen, lower-case, and the one without.</summary>
    public static readonly WordMap Joined = WordMap.Of("""
        buy-out = buyout
        buy-outs = buyouts
        start-up = startup
        start-ups = startups
        take-over = takeover
        take-overs = takeovers
        """);

    /// <summary>The most letters that stand before the hyphen of one.</summary>
    public const int LongestHalf = 5;
}
