namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around amounts that tell what and whose they are.</summary>
internal static class FigureWords
{
    /// <summary>What is done to an amount by one who only tells it: "estimated by".</summary>
    public static readonly WordTable Telling = WordTable.Of("""
        cited
        compiled
        estimated
        expected
        forecasted
        obtained
        polled
        projected
        published
        quoted
        released
        reported
        reviewed
        surveyed
        tracked
        """);

    /// <summary>Stand between a cue and its amount: "revenue of", "profit was".</summary>
    public static readonly WordTable Links = WordTable.Of("""
        at
        came
        climbed
        dropped
        exceeded
        fell
        grew
        hit
        is
        jumped
        of
        reached
        rose
        stood
        surged
        to
        topped
        totaled
        totalled
        was
        were
        """);

    /// <summary>Open another clause, so that a cue beyond them speaks less.</summary>
    public static readonly WordTable Boundaries = WordTable.Of("""
        after
        and
        before
        but
        that
        when
        where
        which
        while
        who
        whose
        """);

    /// <summary>What users do: "17 million people use".</summary>
    public static readonly WordTable Uses = WordTable.Of("""
        download
        downloaded
        pay
        play
        played
        registered
        rely on
        shop
        signed up
        stream
        subscribe
        subscribed
        relies on
        use
        used
        uses
        using
        visit
        visited
        watch
        """);

    /// <summary>Before the number of rounds in which one company raised it all: "[over] four rounds".</summary>
    public static readonly WordTable Throughout = WordTable.Of("""
        across
        after
        during
        in
        over
        through
        throughout
        """);

    /// <summary>Before a debt that was raised earlier: "[repaid] $5 million of debt".</summary>
    public static readonly WordTable Settling = WordTable.Of("""
        cut
        guaranteed
        paid
        pay
        paying
        redeem
        redeemed
        refinance
        refinanced
        refinancing
        repaid
        repay
        repaying
        restructure
        restructured
        retire
        retired
        settled
        wrote
        """);

    /// <summary>Before the number of people who use what a company makes: "[used by] 12 million people".</summary>
    public static readonly WordTable UsedBy = WordTable.Of("""
        downloaded by
        played by
        trusted by
        used by
        visited by
        watched by
        """);

    /// <summary>What staff does: "2,000 people working for".</summary>
    public static readonly WordTable Works = WordTable.Of("""
        employed
        work
        worked
        working
        """);

    /// <summary>Before the number of staff: "employs 300 people", "a team of 20 people".</summary>
    public static readonly WordTable Employs = WordTable.Of("""
        employ
        employed
        employer
        employing
        employs
        fired
        headcount
        payroll
        staff
        staffed
        team
        workforce
        """);

    /// <summary>What is valued and is no company: "contracts worth".</summary>
    public static readonly WordTable Things = WordTable.Of("""
        aircraft
        asset
        assets
        award
        bonds
        bonus
        bonuses
        building
        buildings
        cargo
        claims
        collection
        commitments
        contract
        contracts
        deal
        deals
        deposit
        deposits
        drugs
        equipment
        estate
        fleet
        fund
        funds
        gift
        goods
        grant
        holder
        holding
        holdings
        interest
        jewelry
        land
        lease
        leases
        licence
        license
        loan
        loans
        machinery
        mansion
        mortgages
        notes
        offer
        options
        order
        orders
        package
        pact
        payout
        pension
        plane
        planes
        plant
        portfolio
        products
        project
        projects
        properties
        property
        reserves
        shareholder
        shares
        ship
        shipment
        shipments
        ships
        stake
        stakes
        stock
        sum
        tender
        tower
        towers
        transaction
        vans
        warrants
        """);

    /// <summary>Verbs whose past does not end in -ed: "since Acme lost".</summary>
    public static readonly WordTable PastForms = WordTable.Of("""
        bought
        built
        came
        cut
        fell
        got
        grew
        held
        kept
        lost
        made
        met
        paid
        put
        ran
        rose
        saw
        sold
        spent
        took
        went
        won
        """);

    /// <summary>What a company has or owes, before the amount: no price, though one may be as high.</summary>
    public static readonly WordTable Had = WordTable.Of("""
        assets
        backlog
        cash
        debt
        deposits
        inventory
        liabilities
        liquidity
        loans
        net debt
        orders
        premiums
        reserves
        total assets
        """);

    /// <summary>Say how far a price lies from another: what time follows is the other's: "a [premium] of 45% to Friday's close".</summary>
    public static readonly WordTable Measures = WordTable.Of("""
        above
        below
        discount
        higher
        lower
        premium
        """);

    /// <summary>Other past forms that tell what came out: "sales [were] $5 million", "profit [came] to", "it [earned]".</summary>
    public static readonly WordTable Reported = WordTable.Of("""
        beat
        did
        had
        hit
        sank
        stood
        swung
        was
        were
        """);

    /// <summary>Speak of another time than the one that a report is on: "its [annual] sales are", "it has [since] lost".</summary>
    public static readonly WordTable OtherTimes = WordTable.Of("""
        annual
        annualised
        annualized
        annually
        are
        currently
        is
        monthly
        now
        run-rate
        since
        today
        weekly
        yearly
        """);

    /// <summary>Open a clause with a subject of its own: "since Acme raised".</summary>
    public static readonly WordTable ClauseOpeners = WordTable.Of("""
        after
        as
        before
        since
        until
        """);

    /// <summary>Join a clause to the one before it: "a low of $6 while losses grew".</summary>
    public static readonly WordTable Subordinators = WordTable.Of("""
        although
        amid
        because
        but
        despite
        even
        if
        though
        unless
        when
        whereas
        while
        """);

    /// <summary>Before "since 2018", tell how long nothing was as high or low: "their highest level since 2018".</summary>
    public static readonly WordTable Records = WordTable.Of("""
        best
        biggest
        first
        highest
        largest
        lowest
        most
        smallest
        strongest
        weakest
        worst
        """);

    /// <summary>Before what an amount holds: "including debt".</summary>
    public static readonly WordTable Additions = WordTable.Of("""
        assuming
        excluding
        includes
        including
        plus
        """);

    /// <summary>
    /// Between two amounts of the same thing: "from $5.8 billion to $2.3 billion", "$96 million, compared with $57 million".
    /// </summary>
    public static readonly WordTable Pairs = WordTable.Of("""
        (
        )
        ,
        -
        a
        about
        above
        against
        almost
        an
        and
        at
        average
        beating
        before
        best
        by
        climbed
        compared
        compares
        declined
        decreased
        down
        dropped
        earlier
        easily
        exceeding
        fell
        for
        from
        grew
        high
        in
        increased
        jumped
        just
        last
        low
        month
        nearly
        of
        on
        only
        or
        over
        peak
        plunged
        previous
        previously
        quarter
        record
        rose
        roughly
        same
        sank
        shrank
        slid
        slipped
        slumped
        surged
        surpassing
        that
        the
        their
        then
        to
        topping
        tumbled
        up
        versus
        vs
        week
        with
        year
        """);

    /// <summary>Say that a result lies below zero: "a net loss of $5 million", "lost $5 million", "negative ebitda".</summary>
    public static readonly WordTable Losses = WordTable.Of("""
        deficit
        deficits
        lose
        loses
        losing
        loss
        losses
        lost
        negative
        """);

    /// <summary>Say that it lies above.</summary>
    public static readonly WordTable Gains = WordTable.Of("""
        earned
        earning
        earnings
        earns
        gain
        gains
        income
        profit
        profits
        surplus
        """);

    /// <summary>Stand before the second of two compared amounts, "from $5 million", "against the $5 million".</summary>
    public static readonly WordTable Besides = WordTable.Of("""
        against
        from
        than
        to
        versus
        vs
        with
        """);

    /// <summary>Set an amount beside one before them: "up from $5 million", "missing the average estimate of $5 million".</summary>
    public static readonly WordTable Comparers = WordTable.Of("""
        above analysts
        above average
        above consensus
        above estimates
        above expectations
        above forecasts
        above its
        above the
        above wall street
        against a
        against a previous
        against a prior
        against a target
        against an
        against an earlier
        against analysts
        against average
        against consensus
        against estimates
        against expectations
        against forecasts
        against guidance
        against its
        against the
        ahead of
        as against
        as compared to
        as compared with
        beat
        beating
        beating the
        beats
        below
        below analysts
        below average
        below consensus
        below estimates
        below expectations
        below forecasts
        below its
        below the
        below wall street
        better than
        climbing from
        compared to
        compared to the
        compared with
        compared with the
        compares with
        cry from
        decline from
        declining from
        decreasing from
        dip from
        down from
        down on
        drop from
        dropping from
        easing from
        exceeding
        exceeding analysts
        exceeding the
        fall from
        falling from
        falling short of
        fell short of
        fewer than
        gain from
        growing from
        growth from
        had anticipated
        had been expecting
        had estimated
        had expected
        had forecast
        had predicted
        had projected
        higher than
        improvement from
        improvement on
        improving from
        increase from
        increase on
        increasing from
        instead of
        jump from
        jumping from
        leap from
        leaping from
        less than half
        lower than
        missed
        missed the
        misses
        missing
        missing the
        more than double
        more than quadruple
        more than triple
        more than twice
        narrowed from
        narrowing from
        rather than
        recovering from
        reduced from
        rise from
        rise on
        rising from
        short of
        shrinking from
        shy of
        shy of the
        sinking from
        slide from
        sliding from
        slipping from
        slump from
        slumping from
        soaring from
        surge from
        surging from
        surpassing
        swelling from
        swinging from
        than the
        topped
        topping
        trailing
        tumbling from
        up from
        up on
        versus
        versus the
        vs
        was expected
        well above
        well below
        well short of
        were expecting
        were forecasting
        were looking for
        widened from
        widening from
        worse than
        """);

    /// <summary>Open a sentence that goes on about the amount before: "The figure includes $2 million of cuts".</summary>
    public static readonly WordTable Takers = WordTable.Of("""
        of that
        of the total
        of this
        of which
        that amount
        that excludes
        that figure
        that includes
        that sum
        that total
        the amount
        the figure
        the sum
        the total
        this amount
        this figure
        this includes
        this sum
        """);

    /// <summary>Between an amount and the same said otherwise: "$3.4 billion, or about $55 a share".</summary>
    public static readonly WordTable Restaters = WordTable.Of("""
        (
        ,
        -
        a
        about
        almost
        and
        cash
        equal
        equivalent
        in
        just
        nearly
        net
        or
        per
        roughly
        some
        stock
        to
        """);

    /// <summary>Among the words of a pair, those that make the pair.</summary>
    public static readonly WordTable PairMakers = WordTable.Of("""
        against
        beating
        compared
        compares
        down
        exceeding
        from
        or
        surpassing
        to
        topping
        up
        versus
        vs
        """);

    /// <summary>Subjects that are nobody in particular: "startups raised", "analysts expect".</summary>
    public static readonly WordTable Nobodies = WordTable.Of("""
        advertisers
        americans
        analysts
        banks
        borrowers
        brands
        businesses
        buyers
        capital
        capitalists
        charities
        companies
        consumers
        corporations
        country
        creators
        customers
        dealmakers
        developers
        donors
        drivers
        economy
        employees
        entrepreneurs
        exporters
        fans
        farmers
        firms
        founders
        government
        governments
        hackers
        homeowners
        households
        importers
        individuals
        industry
        investors
        ipos
        lenders
        listings
        makers
        manufacturers
        market
        members
        merchants
        migrants
        nation
        offerings
        operators
        owners
        parents
        patients
        players
        producers
        region
        regulators
        renters
        retailers
        rivals
        savers
        sector
        sellers
        shareholders
        shoppers
        spacs
        spectators
        startups
        states
        students
        subscribers
        suppliers
        taxpayers
        tourists
        traders
        travelers
        travellers
        unicorns
        universities
        users
        vendors
        viewers
        voters
        workers
        world
        you
        """);

    /// <summary>Before the one who gets: "giving the company a market value of", "agreed to pay".</summary>
    public static readonly WordTable Gives = WordTable.Of("""
        accorded
        gave
        give
        gives
        giving
        value
        valued
        values
        valuing
        """);

    /// <summary>What a person buys: "a $7 million house".</summary>
    public static readonly WordTable Homes = WordTable.Of("""
        apartment
        chalet
        condo
        cottage
        flat
        home
        house
        mansion
        painting
        penthouse
        ranch
        townhouse
        villa
        yacht
        """);

    /// <summary>What a bid does with a worth, before the one who has it: "confers a value of $5 million on".</summary>
    public static readonly WordTable Conferring = WordTable.Of("""
        ascribe
        ascribed
        ascribes
        assigned
        assigns
        attributed
        attributes
        attributing
        confer
        conferred
        confers
        gave
        give
        gives
        giving
        placed
        places
        puts
        """);

    /// <summary>Between somebody and what he will do: "stands to collect".</summary>
    public static readonly WordTable Prospects = WordTable.Of("""
        due
        entitled
        expected
        likely
        poised
        set
        stand
        stands
        stood
        to
        """);

    /// <summary>What banks, brokers and buyers do to the worth of others: "put the valuation at".</summary>
    public static readonly WordTable Judging = WordTable.Of("""
        assign
        assigned
        assigns
        cut
        cuts
        estimate
        estimated
        estimates
        lowered
        peg
        pegged
        pegs
        place
        placed
        places
        put
        puts
        set
        sets
        slashed
        suggest
        suggested
        suggests
        trimmed
        """);

    /// <summary>After the one who deals in shares of others: "the bank sold shares at".</summary>
    public static readonly WordTable Trades = WordTable.Of("""
        acquire
        acquired
        approach
        bid
        bought
        buy
        buying
        buys
        chipped in
        kicked in
        offer
        offered
        offering
        offers
        owns
        paid
        pay
        proposal
        put in
        sell
        selling
        sells
        sold
        """);

    /// <summary>Before a debt that is there already: "has $5 billion of debt".</summary>
    public static readonly WordTable Having = WordTable.Of("""
        carried
        carries
        carry
        carrying
        had
        has
        have
        including
        owed
        owes
        plus
        with
        """);

    /// <summary>Before what is counted over a whole trade or country: "Global venture funding fell to".</summary>
    public static readonly WordTable Worldwide = WordTable.Of("""
        average
        global
        globally
        industrywide
        median
        nationwide
        typical
        worldwide
        """);

    /// <summary>Subjects that are several named before: "together the two have raised".</summary>
    public static readonly WordTable Both = WordTable.Of("""
        all three
        both companies
        combined , the
        combined , they
        the combined
        the enlarged
        the merged
        the pair
        the trio
        the two
        together ,
        together the
        together they
        together these
        """);

    /// <summary>Together no one of them: "raised a collective $370 million".</summary>
    public static readonly WordTable Together = WordTable.Of("""
        altogether
        collective
        collectively
        combined
        cumulative
        cumulatively
        jointly
        together
        trio
        """);

    /// <summary>After a name that only tells or estimates: "PitchBook data", "Acme analyst".</summary>
    public static readonly WordTable Tellers = WordTable.Of("""
        analyst
        analysts
        data
        economist
        estimates
        figures
        index
        report
        research
        strategist
        survey
        """);

    /// <summary>Before a name that only tells: "according to", "compiled by".</summary>
    public static readonly WordTable TellingBy = WordTable.Of("""
        according to
        analyst at
        analyst with
        analysts at
        analysts from
        analysts with
        as per
        brokers at
        cited by
        citing
        compiled by
        data from
        economists at
        estimated by
        per
        polled by
        report by
        report from
        research firm
        strategist at
        strategists at
        surveyed by
        told
        """);

    /// <summary>Before a name that is not the owner: the investor, the seller, the rival, the source.</summary>
    public static readonly WordTable Aside = WordTable.Of("""
        against
        alongside
        among
        as
        backed
        before
        by
        from
        including
        into
        like
        on
        than
        through
        to
        under
        via
        with
        """);

    /// <summary>Before "to be valued at": what others make of it.</summary>
    public static readonly WordTable Guessed = WordTable.Of("""
        believed
        estimated
        expected
        reckoned
        reported
        said
        thought
        """);

    /// <summary>To own, and neither to buy nor to sell: "which [owns] 28%", "[holds] a stake worth".</summary>
    public static readonly WordTable Holds = WordTable.Of("""
        control
        controlled
        controls
        held
        hold
        holding
        holds
        keep
        keeps
        own
        owning
        owned
        owns
        retain
        retaining
        retains
        """);

    /// <summary>To have as much in one's books, of whatever is spoken of: "double what Acme [reported]", "while Acme [booked] $5 million".</summary>
    public static readonly WordTable Stating = WordTable.Of("""
        booked
        generated
        logged
        posted
        recorded
        reported
        """);
}
