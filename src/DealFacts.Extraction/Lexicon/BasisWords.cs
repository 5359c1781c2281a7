namespace DealFacts.Extraction.Lexicon;

/// <summary>Words by which an amount is told as done, foretold or meant.</summary>
internal static class BasisWords
{
    /// <summary>What whoever stands behind an amount did: "beating the $5 million it [posted] a year ago".</summary>
    public static readonly WordTable Booked = WordTable.Of("""
        booked
        earned
        had
        lost
        made
        posted
        recorded
        reported
        """);

    /// <summary>Before an amount, say that it is still to come: "[expects] sales of $5 million", "a [price range] of".</summary>
    public static readonly WordTable Forecasts = WordTable.Of("""
        aim
        aimed
        aiming
        aims
        ambition
        ambitions
        anticipated
        anticipates
        anticipating
        aspiration
        aspires
        budgeted
        budgeting for
        can get to
        can hit
        can reach
        close to raising
        close to securing
        closer to
        closing in on
        considering
        considers
        could
        due to reach
        earmark
        earmarked
        earmarks
        earnings view
        en route to
        eps view
        estimate
        estimated to
        estimates
        expect
        expectation
        expectations
        expected
        expecting
        expects
        exploring
        eyeing
        eyes
        forecast
        forecasted
        forecasting
        forecasts
        foresee
        foreseeing
        foreseen
        foresees
        goal
        guidance
        guided
        guides
        guiding
        gunning for
        headed for
        heading for
        hope
        hopes
        hoping
        in line for
        in talks
        intend
        intended
        intending
        intends
        likely to
        looking for
        marketed range
        might
        mulling
        near to raising
        on course for
        on course to
        on pace for
        on pace to
        on track for
        on track to
        outlook
        path to
        path toward
        pencil in
        penciled in
        penciling in
        pencilled in
        pencils in
        pledge to
        pledged to
        pledges to
        poised to
        potential
        predicted
        predicting
        predicts
        price band
        price range
        profit view
        projected
        projecting
        projection
        projections
        projects
        revenue view
        road to
        sales view
        see
        seek
        seeking
        seeks
        seen at
        seen reaching
        sees
        set to
        shooting for
        sights on
        slated to
        step closer to
        step to
        step toward
        step towards
        steps toward
        steps towards
        target
        targeted
        targeting
        targets
        vowed to
        vows to
        want
        wanting
        wants
        warned of
        warning of
        warns of
        way to
        weighing
        """);

    /// <summary>Right after an amount: "against the $5 million [expected]".</summary>
    public static readonly WordTable Awaited = WordTable.Of("""
        anticipated
        expected
        predicted
        """);

    /// <summary>Before the verb of an amount, make it one to come: "[will] spend $5 million".</summary>
    public static readonly WordTable Intents = WordTable.Of("""
        it'll
        may
        plan
        planned
        planning
        plans
        should
        they'll
        we'll
        we’ll
        will
        would
        """);

    /// <summary>Behind an amount, call it a forecast: "its $5 million sales [target]".</summary>
    public static readonly WordTable Afterwards = WordTable.Of("""
        consensus
        estimate
        estimates
        forecast
        goal
        guidance
        potential
        projected
        projection
        range
        target
        """);
}
