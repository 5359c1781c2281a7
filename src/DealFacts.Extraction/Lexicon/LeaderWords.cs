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

    /// <summary>Roles that one person may have beside those two.</summary>
    public static readonly WordTable Other = WordTable.Of("""
        chair
        chairman
        chairwoman
        chief technology officer
        cto
        director
        managing director
        owner
        president
        """);

    /// <summary>In the titles of those who speak for a company: "chief financial officer".</summary>
    public static readonly WordTable Officers = WordTable.Of("""
        ceo
        cfo
        chief
        coo
        cto
        president
        spokesman
        spokesperson
        spokeswoman
        """);

    /// <summary>Before a role or the name of a company: no longer, not yet, or not quite.</summary>
    public static readonly WordTable NotNow = WordTable.Of("""
        acting
        deputy
        designate
        ex
        former
        incoming
        interim
        late
        next
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
