namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that refer to somebody named before.</summary>
internal static class ReferenceWords
{
    /// <summary>Before "company", mean two that become one.</summary>
    public static readonly WordTable Joined = WordTable.Of("""
        combined
        enlarged
        merged
        resulting
        """);

    /// <summary>Between what a company has and its name: "Zuno [maker] Lowell".</summary>
    public static readonly WordTable OwnersBefore = WordTable.Of("""
        creator
        developer
        distributor
        franchisee
        maker
        manufacturer
        operator
        owner
        parent
        producer
        publisher
        """);

    /// <summary>Behind a name they speak of another company: "Acme rival Lowell".</summary>
    public static readonly WordTable Rivals = WordTable.Of("""
        challenger
        clone
        competitor
        copycat
        imitator
        lookalike
        rival
        wannabe
        """);

    /// <summary>What any company may be called: "the company".</summary>
    public static readonly WordTable Generic = WordTable.Of("""
        behemoth
        company
        concern
        conglomerate
        corporation
        firm
        giant
        group
        startup
        titan
        unicorn
        upstart
        venture
        """);

    /// <summary>What a company of some trade is called: "the carrier", "the lender".</summary>
    public static readonly WordTable Trades = WordTable.Of("""
        acquirer
        airline
        automaker
        bakery
        bank
        bidder
        biotech
        bookseller
        bottler
        brewer
        brewery
        broadcaster
        broker
        brokerage
        builder
        bus maker
        buyer
        carmaker
        carrier
        chipmaker
        confectioner
        consortium
        consultancy
        contractor
        cooperative
        dairy
        developer
        distiller
        distillery
        distributor
        drugmaker
        edtech
        exchange
        fintech
        foundation
        fund
        grocer
        haulier
        hotelier
        institution
        insurer
        insurtech
        investment bank
        investor
        jeweler
        jeweller
        landlord
        leader
        lender
        lessor
        maker
        manufacturer
        marketplace
        miner
        neobank
        newspaper
        operator
        outsourcer
        partnership
        pioneer
        platform
        player
        powerhouse
        processor
        producer
        provider
        publisher
        purchaser
        railroad
        recruiter
        refiner
        reinsurer
        restaurateur
        retailer
        seller
        shipper
        specialist
        steelmaker
        studio
        suitor
        supplier
        target
        telco
        thrift
        trucker
        trust
        underwriter
        utility
        vendor
        wholesaler
        winery
        """);

    /// <summary>What belongs to a company or is bought; such a word refers only to somebody described by it: "the unit".</summary>
    public static readonly WordTable Parts = WordTable.Of("""
        affiliate
        app
        arm
        brand
        business
        chain
        competitor
        division
        entity
        joint venture
        lab
        network
        outfit
        owner
        parent
        parent company
        partner
        rival
        service
        site
        subsidiary
        unit
        university
        vehicle
        website
        """);

    /// <summary>Several companies: "both companies".</summary>
    public static readonly WordTable Plurals = WordTable.Of("""
        affiliates
        airlines
        automakers
        banks
        bidders
        businesses
        buyers
        carmakers
        carriers
        companies
        duo
        firms
        funds
        giants
        groups
        investors
        lenders
        makers
        manufacturers
        operators
        pair
        parties
        partners
        providers
        publishers
        retailers
        rivals
        sellers
        sides
        startups
        subsidiaries
        suppliers
        two
        units
        """);

    /// <summary>What a body of the state is called: "the agency".</summary>
    public static readonly WordTable Bodies = WordTable.Of("""
        agency
        authority
        board
        bureau
        commission
        committee
        council
        court
        department
        ministry
        panel
        regulator
        treasury
        watchdog
        """);

    /// <summary>What one who gives money may be called: "the firm".</summary>
    public static readonly WordTable BackerNouns = WordTable.Of("""
        acquirer
        backer
        bank
        bidder
        buyer
        firm
        fund
        group
        investor
        lender
        partnership
        purchaser
        suitor
        trust
        """);

    /// <summary>What stands before one who gives money: "[led by] Acme".</summary>
    public static readonly WordTable BackerLeads = WordTable.Of("""
        alongside
        backed by
        backer
        backers include
        backers including
        backing from
        capital from
        co-led by
        debt from
        financed by
        financing from
        funding from
        injection from
        funds from
        investment by
        investment from
        investor
        investors
        investors are
        investors include
        investors included
        investors including
        investors like
        investors were
        joined by
        led by
        loan from
        money from
        owned by
        participation by
        participation from
        participation of
        supported by
        """);

    /// <summary>What stands before one who only tells of others.</summary>
    public static readonly WordTable TellerLeads = WordTable.Of("""
        analyst at
        analyst for
        analyst with
        analysts at
        analysts for
        analysts from
        data by
        economist at
        figures from
        research by
        researcher at
        strategist at
        strategist for
        survey by
        version of
        """);

    /// <summary>Words with which a sentence opens whose subject comes after a comma: "After it raised".</summary>
    public static readonly WordTable Fronters = WordTable.Of("""
        after
        ahead
        although
        amid
        as
        at
        because
        before
        besides
        by
        despite
        during
        following
        for
        from
        given
        if
        in
        like
        on
        once
        since
        though
        through
        to
        unless
        until
        upon
        when
        whereas
        while
        with
        without
        """);

    /// <summary>What stands between "it" and a judgement: "it [would be] best".</summary>
    public static readonly WordTable BeforeJudgements = WordTable.Of("""
        's
        a
        also
        be
        became
        become
        becomes
        been
        can
        could
        has
        increasingly
        is
        isn't
        just
        may
        might
        more
        must
        not
        now
        only
        perilously
        probably
        quite
        remains
        seemed
        seems
        so
        still
        very
        was
        wasn't
        will
        would
        """);

    /// <summary>What may be judged of a thing to do: "it is [prudent] to".</summary>
    public static readonly WordTable Judgements = WordTable.Of("""
        acceptable
        advisable
        appropriate
        awkward
        bad
        convenient
        cheaper
        critical
        dangerous
        desirable
        enough
        exciting
        feasible
        foolish
        good
        great
        helpful
        imperative
        incredible
        instructive
        ironic
        logical
        natural
        nice
        notable
        noteworthy
        odd
        okay
        pointless
        premature
        prudent
        reasonable
        remarkable
        risky
        sensible
        significant
        simple
        smart
        strange
        telling
        tempting
        tough
        tricky
        unwise
        useful
        wise
        wonderful
        wrong
        """);

    /// <summary>What an "it" does that refers to nobody: "it [turns out]".</summary>
    public static readonly WordTable EmptyVerbs = WordTable.Of("""
        appears that
        came to
        comes to
        doesn't matter
        emerged that
        follows that
        goes without
        happened that
        happens that
        helps to
        helps that
        looks as
        looks like
        makes sense
        matters that
        pays to
        rained
        seemed like
        seemed that
        seems like
        seems that
        takes time
        takes years
        turned out
        turns out
        """);

    /// <summary>What happens: "it is its seventh [purchase]".</summary>
    public static readonly WordTable Events = WordTable.Of("""
        acquisition
        attempt
        blow
        boost
        collapse
        comedown
        coup
        deal
        exit
        fall
        gamble
        investment
        merger
        milestone
        move
        purchase
        reversal
        rise
        setback
        sign
        step
        takeover
        transaction
        turnaround
        win
        """);

    /// <summary>Single a company out: "the country's [largest] retailer".</summary>
    public static readonly WordTable Superlatives = WordTable.Of("""
        best
        biggest
        dominant
        fastest
        first
        fifth
        fourth
        largest
        leading
        main
        national
        oldest
        richest
        second
        sole
        third
        top
        """);

    /// <summary>After a dash, tell where a company comes from or how old it is: "the Bern-[based] startup".</summary>
    public static readonly WordTable Origins = WordTable.Of("""
        backed
        based
        born
        controlled
        headquartered
        led
        listed
        made
        old
        owned
        """);

    /// <summary>What stands for a company without an article: "[company] has raised".</summary>
    public static readonly WordTable Bare = WordTable.Of("""
        company
        firm
        startup
        venture
        """);

    /// <summary>What advisers do to a company: "advised Acme on its purchase".</summary>
    public static readonly WordTable AdviceVerbs = WordTable.Of("""
        advise
        advised
        advises
        advising
        assisted
        assisting
        counseled
        counselled
        helped
        helping
        represented
        representing
        """);

    /// <summary>What one does who gives money: "Acme [led] the round".</summary>
    public static readonly WordTable BackerVerbs = WordTable.Of("""
        co-led
        invested
        invests
        leading
        leads
        led
        participated
        participating
        """);

    /// <summary>Roles that, without a company's name, are those of the company spoken of: "[CEO] Ann Lee said".</summary>
    public static readonly WordTable Insiders = WordTable.Of("""
        ceo
        cfo
        chairman
        chairwoman
        chief
        co-ceo
        co-founder
        cofounder
        coo
        cto
        executive
        founder
        officer
        president
        spokesman
        spokesperson
        spokeswoman
        """);

    /// <summary>Countries that are written as names before a noun: "the [U.S.] retailer".</summary>
    public static readonly WordTable ShortCountries = WordTable.Of("""
        eu
        u.a.e.
        u.k.
        u.s.
        uae
        uk
        us
        """);

    /// <summary>What is done only to what is one's own: "withdrew its bid"; "rejected its bid" is another's.</summary>
    public static readonly WordTable OwnDeeds = WordTable.Of("""
        drop
        dropped
        extend
        extended
        improve
        improved
        launch
        launched
        lower
        lowered
        raise
        raised
        renew
        renewed
        resume
        resumed
        revise
        revised
        sweeten
        sweetened
        withdraw
        withdrawn
        withdrew
        """);

    /// <summary>Who buys: "the buyer".</summary>
    public static readonly WordTable Buyers = WordTable.Of("""
        acquirer
        bidder
        buyer
        purchaser
        suitor
        """);

    /// <summary>What a noun for a company may only describe: "the airline [industry]".</summary>
    public static readonly WordTable Wholes = WordTable.Of("""
        business
        category
        community
        ecosystem
        holding
        industry
        landscape
        market
        report
        scene
        sector
        space
        website
        world
        """);

    /// <summary>What is a company of its own and not a part: "its [parent]".</summary>
    public static readonly WordTable Relatives = WordTable.Of("""
        affiliate
        arm
        competitor
        division
        joint venture
        owner
        parent
        partner
        rival
        subsidiary
        unit
        """);

    /// <summary>What opens the profile of a company whose name stands above: "[Founded] in 2019, the company".</summary>
    public static readonly WordTable ProfileOpeners = WordTable.Of("""
        based
        established
        founded
        headquartered
        launched
        started
        """);

    /// <summary>What is done with a whole business: "[valuing] the business".</summary>
    public static readonly WordTable Founding = WordTable.Of("""
        built
        founded
        grew
        launched
        start
        started
        starting
        value
        valued
        values
        valuing
        """);

    /// <summary>What follows an "it" that refers to nobody: "it is [likely]".</summary>
    public static readonly WordTable Expletives = WordTable.Of("""
        about time
        anticipated
        apparent
        believed
        best
        better
        certain
        clear
        common
        conceivable
        crucial
        difficult
        doubtful
        early
        easier
        easy
        essential
        estimated
        evident
        expected
        fair
        hard
        harder
        hoped
        important
        impossible
        inevitable
        interesting
        key
        known
        likely
        necessary
        not certain
        not clear
        not immediately
        not known
        not possible
        not uncommon
        obvious
        possible
        probable
        rare
        reported
        rumored
        rumoured
        safe
        said
        surprising
        thought
        time
        too early
        too late
        too soon
        true
        uncertain
        unclear
        understood
        unfortunate
        unknown
        unlikely
        unusual
        vital
        worth
        """);

    /// <summary>Before a name, have somebody do what follows: "[forced] Acme to drop its bid".</summary>
    public static readonly WordTable Compelling = WordTable.Of("""
        allowed
        allows
        asked
        asks
        barred
        blocked
        compelled
        forced
        forces
        forcing
        kept
        led
        obliged
        ordered
        permitted
        persuaded
        pressed
        pressured
        prevented
        prompted
        prompting
        pushed
        required
        stopped
        told
        urged
        urges
        urging
        """);

    /// <summary>What those do who watch companies from outside: "[wrote] that the company is new".</summary>
    public static readonly WordTable Forecasting = WordTable.Of("""
        called
        calls
        downgraded
        predicted
        predicts
        rated
        rates
        reckons
        recommends
        upgraded
        writes
        wrote
        """);
}
