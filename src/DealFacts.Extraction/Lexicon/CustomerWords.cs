namespace DealFacts.Extraction.Lexicon;

/// <summary>Words before a list of customers.</summary>
internal static class CustomerWords
{
    /// <summary>What follows is a list of customers.</summary>
    public static readonly WordTable Lists = WordTable.Of("""
        client list includes
        clients include
        clients included
        clients including
        clients like
        clients range from
        clients ranging from
        clients such as
        customer list includes
        customers include
        customers included
        customers including
        customers like
        customers ranging from
        customers such as
        """);

    /// <summary>After "customers of Lowell": the list follows.</summary>
    public static readonly WordTable Are = WordTable.Of("""
        are
        include
        included
        """);

    /// <summary>Verbs whose object is customers: "helps companies like".</summary>
    public static readonly WordTable Helps = WordTable.Of("""
        help
        helping
        helps
        serve
        serves
        serving
        """);

    /// <summary>What customers are: "firms like".</summary>
    public static readonly WordTable Sorts = WordTable.Of("""
        agencies
        brands
        businesses
        clients
        companies
        corporations
        customers
        enterprises
        firms
        giants
        governments
        institutions
        manufacturers
        names
        organisations
        organizations
        powerhouses
        retailers
        startups
        users
        """);

    /// <summary>A list of examples follows.</summary>
    public static readonly WordTable Like = WordTable.Of("""
        including
        like
        such as
        """);
}
