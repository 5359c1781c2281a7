namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of percentages: "49 pct", "half of the company".</summary>
internal static class PercentWords
{
    /// <summary>After a number.</summary>
    public static readonly WordTable Signs = WordTable.Of("""
        %
        - per - cent
        - percent
        pc
        pct
        per cent
        percent
        percentage
        ％
        """);

    /// <summary>After a sign: a difference of percentages, not a share of a whole.</summary>
    public static readonly WordTable Points = WordTable.Of("""
        - point
        - points
        point
        points
        pts
        """);

    /// <summary>What a part of a company is a part of: "one-third of the company", "a half stake".</summary>
    public static readonly WordTable Wholes = WordTable.Of("""
        business
        capital
        company
        equity
        firm
        group
        interest
        ownership
        shareholding
        shares
        stake
        startup
        stock
        unit
        venture
        voting rights
        """);
}
