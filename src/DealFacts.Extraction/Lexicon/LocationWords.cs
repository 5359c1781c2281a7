namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around the place where a company is.</summary>
internal static class LocationWords
{
    /// <summary>Before a place, and no part of it.</summary>
    public static readonly WordTable Around = WordTable.Of("""
        downtown
        nearby
        suburban
        """);

    /// <summary>Part of a place: "southern Louisiana".</summary>
    public static readonly WordTable Directions = WordTable.Of("""
        central
        coastal
        east
        eastern
        lower
        mid
        north
        northeast
        northeastern
        northern
        northwest
        northwestern
        south
        southeast
        southeastern
        southern
        southwest
        southwestern
        upper
        upstate
        west
        western
        """);

    /// <summary>Of which part the states are that nobody names: "eight midwestern states".</summary>
    public static readonly WordTable Regions = WordTable.Of("""
        atlantic
        gulf
        mid-atlantic
        midwest
        midwestern
        mountain
        pacific
        plains
        sunbelt
        """);

    /// <summary>After a name, what makes it a place whatever else speaks: "Arden-based".</summary>
    public static readonly WordTable Seated = WordTable.Of("""
        -area
        -based
        -born
        -headquartered
        """);

    /// <summary>After a place and a hyphen: "Columbus-based".</summary>
    public static readonly WordTable Based = WordTable.Of("""
        area
        based
        headquartered
        listed
        quoted
        """);

    /// <summary>Of those, the ones before which stands nothing but a place.</summary>
    public static readonly WordTable Seat = WordTable.Of("""
        based
        headquartered
        """);

    /// <summary>What a company has where it is: "its offices in Boston".</summary>
    public static readonly WordTable Seats = WordTable.Of("""
        branches
        facilities
        facility
        factories
        factory
        headquarters
        mill
        mills
        office
        offices
        operations
        plant
        plants
        stores
        """);

    /// <summary>Before "in" and a place.</summary>
    public static readonly WordTable Situated = WordTable.Of("""
        based
        based mainly
        based primarily
        centered
        centred
        headquartered
        its headquarters
        located
        situated
        with headquarters
        """);
}
