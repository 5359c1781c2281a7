namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around a percentage that is a part of a company: who holds it, what it is a part of.</summary>
internal static class HoldingWords
{
    /// <summary>"the largest [shareholder] with 13 per cent", "a 3% [holder]".</summary>
    public static readonly WordTable Holders = WordTable.Of("""
        holder
        investor
        owner
        shareholder
        stakeholder
        stockholder
        """);

    /// <summary>Who owns a company, or what several own together: "its [shareholders] are Acme (52%) and Lowell".</summary>
    public static readonly WordTable Joint = WordTable.Of("""
        backers
        comprises
        consortium
        holders
        investors
        owners
        shareholders
        venture
        """);

    /// <summary>What a part of a company is a part of: "17% of the [equity]".</summary>
    public static readonly WordTable Equities = WordTable.Of("""
        capital
        equity
        shareholding
        shares
        stock
        vote
        votes
        """);

    /// <summary>To have come to a part: "[bought] 8% in 2020".</summary>
    public static readonly WordTable Gained = WordTable.Of("""
        acquire
        acquired
        acquiring
        bought
        buy
        buying
        purchased
        """);

    /// <summary>Before "up": "[picked] up 58% for".</summary>
    public static readonly WordTable Picked = WordTable.Of("""
        pick
        picked
        picking
        picks
        snapped
        """);

    /// <summary>"the 75% it did [not] already own".</summary>
    public static readonly WordTable NotYet = WordTable.Of("""
        already
        didn't
        doesn't
        not
        """);

    /// <summary>"owns about 18% [herself]".</summary>
    public static readonly WordTable Selves = WordTable.Of("""
        herself
        himself
        itself
        themselves
        """);

    /// <summary>Between a preposition or verb and its percentage: "with [some] 5%".</summary>
    public static readonly WordTable Roughly = WordTable.Of("""
        a
        about
        additional
        almost
        another
        around
        further
        initial
        its
        just
        nearly
        original
        over
        roughly
        some
        the
        under
        """);
}
