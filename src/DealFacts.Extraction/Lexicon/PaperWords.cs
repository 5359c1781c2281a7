namespace DealFacts.Extraction.Lexicon;

/// <summary>What is owned and sold but made by nobody.</summary>
internal static class PaperWords
{
    /// <summary>What is sold and earns no revenue: "sold $5 million of [bonds]".</summary>
    public static readonly WordTable Words = WordTable.Of("""
        bonds
        businesses
        debt
        equity
        funds
        holdings
        interest
        its
        land
        loans
        mortgages
        notes
        paper
        preferred
        properties
        property
        real
        securities
        stock
        the
        their
        treasuries
        units
        warrants
        """);
}
