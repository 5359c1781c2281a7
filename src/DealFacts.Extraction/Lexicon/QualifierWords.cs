namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around an amount that say how firm it is: "more than $10 billion", "$10 billion-plus".</summary>
internal static class QualifierWords
{
    /// <summary>Verbs that take the "over" after them: "turned over $5 million" says no more than five.</summary>
    public static readonly WordTable WithOver = WordTable.Of("""
        fork
        forked
        forking
        forks
        hand
        handed
        handing
        hands
        take
        taken
        takes
        taking
        took
        turned
        turning
        turns
        """);

    /// <summary>May stand before the others: "just over", "a little more than".</summary>
    public static readonly WordTable Degrees = WordTable.Of("""
        a bit
        a little
        comfortably
        far
        just
        much
        only
        significantly
        slightly
        somewhat
        substantially
        very
        way
        well
        """);

    /// <summary>Before: near the number.</summary>
    public static readonly WordTable About = WordTable.Of("""
        a little short of
        a reported
        about
        almost
        an estimated
        an expected
        approaching
        approx
        approx .
        approximately
        around
        as roughly
        circa
        close to
        estimated at
        estimated to be
        in the neighborhood of
        in the neighbourhood of
        in the order of
        in the range of
        in the region of
        just short of
        near
        nearing
        nearly
        on the order of
        roughly
        some
        somewhere around
        virtually
        ~
        """);

    /// <summary>Before: open above.</summary>
    public static readonly WordTable MoreThan = WordTable.Of("""
        >
        above
        beyond
        cross
        crossed
        crosses
        crossing
        eclipse
        eclipsed
        eclipses
        eclipsing
        exceed
        exceeded
        exceeding
        exceeds
        greater than
        higher than
        in excess of
        larger than
        more than
        north of
        over
        passed
        passes
        passing
        past
        surpass
        surpassed
        surpasses
        surpassing
        top
        topped
        topping
        tops
        upward of
        upwards of
        """);

    /// <summary>Before "the" and an amount that is a mark: "[crossed] the $5 million mark".</summary>
    public static readonly WordTable Crossing = WordTable.Of("""
        crossed
        crosses
        crossing
        eclipsed
        passed
        passes
        passing
        surpassed
        surpassing
        topped
        topping
        """);

    /// <summary>After an amount that somebody foretold: "topped the $5 million [average] of estimates".</summary>
    public static readonly WordTable Foretold = WordTable.Of("""
        average
        consensus
        estimate
        estimated
        expected
        forecast
        mean
        median
        predicted
        projected
        that
        """);

    /// <summary>Before: open above, the number included.</summary>
    public static readonly WordTable AtLeast = WordTable.Of("""
        a minimum of
        as low as
        as little as
        at least
        minimum
        no fewer than
        no less than
        no lower than
        not less than
        not lower than
        start at
        start from
        starting at
        starting from
        starts at
        starts from
        """);

    /// <summary>Before: open below.</summary>
    public static readonly WordTable LessThan = WordTable.Of("""
        <
        below
        fewer than
        just shy of
        less than
        lower than
        shy of
        smaller than
        sub -
        under
        """);

    /// <summary>Before: closed above at the number.</summary>
    public static readonly WordTable UpTo = WordTable.Of("""
        a maximum
        a maximum of
        as high as
        as large as
        as many as
        as much as
        at most
        maximum of
        no greater than
        no higher than
        no larger than
        no more than
        not exceeding
        not higher than
        not more than
        not to exceed
        to a maximum of
        up to
        """);

    /// <summary>After: open above. "+" and "-plus" must touch.</summary>
    public static readonly WordTable TouchingPlus = WordTable.Of("""
        +
        - plus
        plus
        """);

    /// <summary>After: open above, the number included.</summary>
    public static readonly WordTable OrMore = WordTable.Of("""
        and above
        and up
        at a minimum
        at least
        minimum
        or above
        or better
        or higher
        or more
        """);

    /// <summary>After: near the number.</summary>
    public static readonly WordTable OrSo = WordTable.Of("""
        give or take
        or so
        or thereabouts
        """);

    /// <summary>After: closed above.</summary>
    public static readonly WordTable OrLess = WordTable.Of("""
        at most
        maximum
        or less
        or lower
        """);

    /// <summary>Before "up to", with no bound meant: "[bringing] its funding up to $5 million".</summary>
    public static readonly WordTable Bringing = WordTable.Of("""
        bringing
        brings
        brought
        lifted
        lifting
        lifts
        pushed
        pushes
        pushing
        takes
        taking
        """);
}
