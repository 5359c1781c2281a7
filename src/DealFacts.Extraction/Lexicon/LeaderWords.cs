namespace DealFacts.Extraction.Lexicon;

/// <summary>Roles of those who found and lead companies.</summary>
internal static class LeaderWords
{
    /// <summary>Leads the company.</summary>
    public static readonly WordTable ChiefExecutive = WordTable.Of("""
        ceo
        chief executive
        chief executive officer
        """);

    /// <summary>Founded the company.</summary>
    public static readonly WordTable Founder = WordTable.Of("""
        co - founder
        co - founders
        cofounder
        cofounders
        founder
        founders
        """);

    /// <summary>Before a role: no longer, or not yet.</summary>
    public static readonly WordTable Former = WordTable.Of("""
        acting
        deputy
        designate
        ex
        former
        group
        incoming
        interim
        late
        longtime
        next
        ousted
        outgoing
        then
        vice
        """);

    /// <summary>Who leads follows.</summary>
    public static readonly WordTable LedBy = WordTable.Of("""
        headed by
        led by
        run by
        """);
}
