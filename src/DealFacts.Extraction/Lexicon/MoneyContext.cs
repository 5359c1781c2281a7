namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around a number that make it money though no currency stands there: "raised 8 million in a Series A".</summary>
internal static class MoneyContext
{
    /// <summary>Right before the number.</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        committed
        cost
        costing
        costs
        earn
        earned
        fetch
        fetched
        invest
        invested
        investing
        lend
        lent
        loan of
        owe
        owed
        paid
        pay
        paying
        pays
        plough
        ploughed
        ploughing
        plow
        plowed
        plowing
        pumped
        raise
        raised
        raises
        raising
        spend
        spending
        spends
        spent
        valuation of
        valued at
        valuing it at
        worth
        """);

    /// <summary>Before "of" or "at" and the number.</summary>
    public static readonly WordTable Nouns = WordTable.Of("""
        a total
        assets
        cash flow
        cash offer
        cash pile
        debt
        debts
        earnings
        income
        liabilities
        loss
        losses
        net worth
        price
        proceeds
        profit
        profits
        revenue
        revenues
        sales
        turnover
        """);

    /// <summary>What may follow such a number; a noun would make it a count of something.</summary>
    public static readonly WordTable Followers = WordTable.Of("""
        "
        )
        ,
        -
        .
        ;
        ago
        and
        annually
        as
        at
        before
        by
        each
        earlier
        for
        from
        in
        into
        last
        more
        of
        on
        or
        over
        round
        since
        this
        through
        to
        when
        while
        with
        ”
        """);

    /// <summary>After a number that somebody expected: "the 7.9 billion forecast".</summary>
    public static readonly WordTable Expectations = WordTable.Of("""
        analyst
        analysts
        average
        consensus
        estimate
        estimated
        expectation
        expected
        forecast
        mean
        predicted
        projected
        seen by
        target
        """);

    /// <summary>Verbs of change: "rose from $200 to $300" are two amounts, no range.</summary>
    public static readonly WordTable Changes = WordTable.Of("""
        added
        advanced
        climbed
        cut
        cuts
        cutting
        decline
        declined
        decreased
        doubled
        down
        dropped
        fallen
        falling
        fell
        gained
        grew
        grow
        growing
        grown
        hiked
        improved
        increase
        increased
        increases
        increasing
        jump
        jumped
        jumping
        lifted
        lifting
        lost
        lowered
        lowering
        lowers
        moved
        plummeted
        plunged
        quadrupled
        reduced
        reducing
        rise
        risen
        rises
        rising
        rocketed
        rose
        shrank
        slid
        slipped
        soared
        surged
        swelled
        tripled
        tumbled
        up
        upped
        went
        widened
        """);

    /// <summary>Verbs of change only where "from" follows: "raised its bid from $20 to $25", but "raised $20 to $25 million".</summary>
    public static readonly WordTable Raises = WordTable.Of("""
        raise
        raised
        raises
        raising
        """);

    /// <summary>What a sum of pounds may stand before: "a 5,000-pound fine"; before anything else they weigh.</summary>
    public static readonly WordTable Priced = WordTable.Of("""
        award
        bid
        bill
        bonus
        contract
        deal
        debt
        deposit
        donation
        fee
        fine
        grant
        investment
        loan
        loss
        offer
        order
        payment
        payout
        penalty
        price
        prize
        profit
        reward
        salary
        settlement
        """);

    /// <summary>Numbers that go with screens, not pence: "1080p".</summary>
    public static readonly WordTable ScreenSizes = WordTable.Of("""
        1080
        1440
        2160
        240
        360
        480
        720
        """);
}
