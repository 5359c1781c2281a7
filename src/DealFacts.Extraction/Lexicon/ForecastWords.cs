namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of those who foretell figures, and of what figures will be.</summary>
internal static class ForecastWords
{
    /// <summary>Who foretell the figures of a company: "[analysts] had expected".</summary>
    public static readonly WordTable Awaiting = WordTable.Of("""
        analysts
        analysts polled
        analysts surveyed
        consensus
        economists
        forecasters
        the average analyst
        the average estimate
        the city
        the consensus
        the market
        the mean estimate
        the median estimate
        the street
        wall street
        """);

    /// <summary>What they do: "analysts [had been looking for]".</summary>
    public static readonly WordTable Foretelling = WordTable.Of("""
        anticipated
        estimated
        estimates
        expect
        expected
        expecting
        expects
        forecast
        forecasting
        forecasts
        hopes
        looked for
        looking for
        penciled in
        pencilled in
        predict
        predicted
        predicting
        predicts
        projected
        sees
        wants
        was
        """);

    /// <summary>What a forecast is called.</summary>
    public static readonly WordTable Forecasts = WordTable.Of("""
        consensus
        estimate
        estimates
        expectations
        forecast
        forecasted
        forecasts
        goal
        guidance
        outlook
        projection
        range
        target
        targets
        """);

    /// <summary>What a result does to a forecast: "[topped] estimates".</summary>
    public static readonly WordTable Outdoing = WordTable.Of("""
        above
        beat
        beating
        beats
        below
        exceeded
        exceeding
        matched
        met
        missed
        misses
        missing
        surpassed
        surpassing
        topped
        topping
        tops
        trailed
        """);

    /// <summary>What a figure may do in time: "that should [reach] $5 million".</summary>
    public static readonly WordTable Growing = WordTable.Of("""
        climb
        double
        drop
        expand
        fall
        grow
        hit
        increase
        jump
        quadruple
        reach
        rise
        shrink
        soar
        swell
        top
        treble
        triple
        """);

    /// <summary>Right before what a figure will be: "expects to [reach] $5 million".</summary>
    public static readonly WordTable Reaching = WordTable.Of("""
        do
        have
        hit
        make
        reach
        reaching
        see
        """);

    /// <summary>Before that, tell that it is to come.</summary>
    public static readonly WordTable Prospective = WordTable.Of("""
        aims
        can
        could
        hoping
        might
        plans
        should
        targeting
        will
        would
        """);

    /// <summary>Right before what a company foretells of itself: "The company [expects] $5 million".</summary>
    public static readonly WordTable Expecting = WordTable.Of("""
        anticipates
        expects
        forecasts
        predicts
        projects
        sees
        """);
}
