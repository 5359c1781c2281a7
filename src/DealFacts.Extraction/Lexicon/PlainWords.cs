namespace DealFacts.Extraction.Lexicon;

/// <summary>
/// What tells whether a word of the language that has a capital is somebody: "Lantern laid off 300 people", but not "Demand grew".
/// </summary>
internal static class PlainWords
{
    /// <summary>Nouns that stand as a subject without an article: "Demand grew", "Management expects".</summary>
    public static readonly WordTable Masses = WordTable.Of("""
        access
        activism
        agriculture
        anger
        another
        appetite
        approval
        attendance
        attention
        authority
        automation
        backlog
        business
        capacity
        capital
        cash
        cement
        chaos
        charity
        churn
        circulation
        clearance
        closure
        coal
        competition
        completion
        confidence
        congress
        consolidation
        construction
        consumption
        control
        copper
        corn
        cotton
        counsel
        court
        credit
        crude
        data
        debt
        demand
        either
        electricity
        employment
        energy
        engagement
        enrollment
        equipment
        equity
        everyone
        evidence
        experience
        fear
        fire
        food
        freight
        funding
        gas
        gold
        government
        greed
        growth
        hardware
        headcount
        health
        history
        hope
        income
        industry
        inflation
        information
        infrastructure
        innovation
        insurance
        integration
        interest
        inventory
        investment
        it
        labor
        labour
        law
        leadership
        legislation
        life
        liquidity
        litigation
        love
        machinery
        management
        margin
        media
        membership
        momentum
        money
        most
        much
        nature
        neither
        news
        nobody
        none
        oil
        opposition
        optimism
        output
        ownership
        panic
        paper
        parliament
        participation
        peace
        permission
        personnel
        pessimism
        police
        popularity
        power
        press
        pressure
        pride
        production
        profit
        progress
        rain
        reaction
        regulation
        rent
        research
        revenue
        rivalry
        secrecy
        sentiment
        settlement
        silver
        snow
        society
        software
        somebody
        someone
        something
        speculation
        staff
        steel
        stock
        success
        sugar
        supply
        support
        takings
        talk
        technology
        they
        timber
        time
        timing
        today
        tomorrow
        tourism
        trade
        traffic
        tuition
        turnover
        uncertainty
        unemployment
        valuation
        viewership
        volatility
        volume
        war
        water
        weather
        what
        whatever
        wheat
        which
        who
        whoever
        word
        work
        workforce
        yesterday
        """);

    /// <summary>Written with a capital though nobody is called so: "from Hold to Buy", "votes by Proxy", "on Earth".</summary>
    public static readonly WordTable CapitalTerms = WordTable.Of("""
        angel
        auto
        biotech
        bitcoin
        blockchain
        bond
        buy
        chip
        climate
        cloud
        common
        crypto
        earth
        energy
        federal
        free
        hold
        house
        internet
        judge
        justice
        left
        mars
        mining
        moon
        neutral
        north
        note
        ordinary
        outperform
        overweight
        pharma
        preference
        preferred
        property
        proxy
        reduce
        retail
        right
        round
        seed
        sell
        senate
        series
        solar
        south
        special
        stage
        state
        tech
        telecom
        tender
        transport
        travel
        treasury
        underperform
        underweight
        utility
        web
        west
        """);

    /// <summary>What no thing does: told of a plain word without an article, "Lantern laid off 300 people", they make it somebody.</summary>
    public static readonly WordTable FirmDeeds = WordTable.Of("""
        agreed to pay
        also invested
        also participated
        also went public
        announced a
        beat forecasts
        burned through
        can be reached
        carries a
        crossed the
        debuted on
        declined to comment
        did not immediately respond
        did not respond
        does not disclose
        doubled its
        doubled sales
        employed
        employs
        expects revenue
        expects sales
        expects to report
        faces a
        filed for
        forecast revenue
        forecast sales
        forecasts revenue
        forecasts sales
        generated revenue
        generates annual
        generates revenue
        grew revenue
        grew sales
        had earnings
        had net income
        had revenue
        had revenues
        had sales
        has a market
        has a valuation
        has annual
        has filed
        has laid off
        has revenue
        has said
        has sales
        hit a
        holds a
        increased its
        is acquiring
        is backed by
        is based in
        is buying
        is exploring a sale
        is headquartered
        is looking for a buyer
        is merging
        is on track
        is owned by
        is seeking a buyer
        is up for sale
        is valued at
        is worth
        laid off
        lays off
        led a
        led the round
        listed in
        listed on
        made a loss
        made a profit
        made an offer
        merged with
        narrowed its
        operates in
        owns a
        participated in the
        partnered with
        plans to
        posted a
        posted earnings
        posted net
        posted profit
        posted revenue
        posted sales
        pulled out of
        racked up
        reached a valuation
        reported a
        reported earnings
        reported net
        reported profit
        reported revenue
        reported sales
        said
        saw its
        saw revenue
        saw sales
        says
        spun off
        swung to
        teamed up with
        told analysts
        told employees
        told investors
        told reporters
        took a stake
        took part in the round
        turned a profit
        walked away from
        was acquired by
        was bought by
        was co-founded
        was fined
        was founded
        was last valued
        was spun off
        was sued
        was trading at
        was valued at
        went public
        will pay
        wrote down
        """);

    /// <summary>What none but a firm has a number of: "Lantern has 300 [employees]".</summary>
    public static readonly WordTable FirmCounts = WordTable.Of("""
        branches
        clients
        customers
        employees
        offices
        outlets
        restaurants
        staff
        stores
        subscribers
        users
        workers
        """);

    /// <summary>What a firm did, in forms that do not tell themselves by their ending.</summary>
    public static readonly WordTable Deeds = WordTable.Of("""
        became
        began
        bid
        built
        came
        chose
        gave
        got
        kept
        led
        made
        met
        outbid
        plans
        put
        ran
        sank
        set
        shot
        sought
        spent
        struck
        swept
        took
        undercut
        underwrote
        withdrew
        won
        wrote
        """);

    /// <summary>With a sum behind them they make a plain word somebody: "Lantern lost [more than] $5 million".</summary>
    public static readonly WordTable SumDeeds = WordTable.Of("""
        bagged
        bags
        booked
        brings
        did
        earned
        generated
        generates
        grossed
        hit
        invested
        invests
        lost
        made
        manages
        paid
        passed
        pays
        pocketed
        pockets
        posted
        processed
        raised
        raises
        rang
        reached
        reported
        secured
        secures
        spent
        surpassed
        took
        topped
        """);
}
