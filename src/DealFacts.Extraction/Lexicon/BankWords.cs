namespace DealFacts.Extraction.Lexicon;

/// <summary>Words in the names of banks, which advise on deals more often than they take part in them.</summary>
internal static class BankWords
{
    /// <summary>As written.</summary>
    public static readonly WordTable Names = WordTable.Of("""
        Bank
        Barclays
        Citigroup
        Evercore
        Goldman
        JPMorgan
        Jefferies
        Lazard
        Morgan
        Nomura
        Rothschild
        Sachs
        Securities
        Suisse
        UBS
        """);
}
