namespace DealFacts.Extraction.Lexicon;

/// <summary>Roles of those who found and lead companies.</summary>
internal static class LeaderWords
{
    /// <summary>Leads the company.</summary>
    public static readonly WordTable ChiefExecutive = WordTable.Of("""
        boss
        ceo
        chief
        chief executive
        chief executive officer
        """);

    /// <summary>How somebody comes to a role and stays in it: "[became] chief executive".</summary>
    public static readonly WordTable Becomes = WordTable.Of("""
        became
        has been
        has served as
        has since become
        is
        is also
        remains
        remains as
        serves as
        stayed on as
        stays on as
        succeeded him as
        succeeded her as
        took over as
        took the helm as
        was appointed
        was appointed as
        was made
        was named
        will continue as
        will continue to serve as
        will remain
        will remain as
        will stay as
        will stay on as
        """);

    /// <summary>How a company gives a role: "[named] Anna Brown chief executive".</summary>
    public static readonly WordTable Appoints = WordTable.Of("""
        appointed
        brought in
        has appointed
        has hired
        has named
        hired
        made
        named
        promoted
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

    /// <summary>Before "of" and a leader: going or gone.</summary>
    public static readonly WordTable Leaving = WordTable.Of("""
        departure
        dismissal
        exit
        firing
        ouster
        ousting
        removal
        resignation
        retirement
        """);

    /// <summary>Who leads follows.</summary>
    public static readonly WordTable LedBy = WordTable.Of("""
        headed by
        led by
        run by
        """);
}
