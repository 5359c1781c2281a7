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
