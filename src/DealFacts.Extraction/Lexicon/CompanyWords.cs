namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around companies.</summary>
internal static class CompanyWords
{
    /// <summary>After "holding", "operating" or "publishing", name one thing with it: "bank holding company".</summary>
    public static readonly WordTable Holdings = WordTable.Of("""
        businesses
        companies
        company
        concern
        concerns
        firm
        firms
        group
        units
        """);

    /// <summary>What is told of companies by the way: "Acme[, which employs] 300 people".</summary>
    public static readonly WordTable Clauses = WordTable.Of("""
        , valued at
        , which acquired
        , which agreed
        , which bought
        , which competes
        , which employed
        , which employs
        , which filed
        , which had annual
        , which had revenue
        , which had revenues
        , which had sales
        , which has annual sales
        , which has raised
        , which has sales
        , which is backed
        , which is valued
        , which it acquired
        , which it bought
        , which it owns
        , which it sold
        , which listed
        , which makes
        , which manages
        , which operates
        , which owns
        , which posted
        , which raised
        , which reported
        , which runs
        , which sells
        , which was founded
        , which was valued
        , which went public
        , whose revenue
        , whose sales
        , with a market cap
        , with a market value
        , with annual revenue
        , with annual sales
        , with revenue
        , with revenues
        , with sales
        """);

    /// <summary>What follows a company as a subject: "agreed", "said it".</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        absorbed
        absorbs
        acquire
        acquired
        acquires
        acted as
        acted for
        advised
        agreed
        agrees
        aims
        also acquired
        also advised
        also announced
        also participated
        also plans
        also said
        announced
        announces
        announcing
        appointed
        appoints
        approached
        axed
        axes
        backed
        bagged
        bags
        beat
        beat out
        beats
        bets
        bid
        bids
        booked
        bought
        burned through
        buying
        buys
        called off
        ceased
        chose
        clinched
        clinches
        closed a
        closed its
        closes
        co-led
        collaborated
        comes to
        committed
        competes
        completed
        completes
        confirmed
        confirms
        considering
        considers
        counts
        crossed
        currently has
        currently operates
        cut about
        cut its
        cuts
        debuts
        declared
        declares
        declined to
        declined to comment
        delayed
        delays
        denied
        denies
        developed
        develops
        disclosed
        discloses
        divests
        emerges
        employed
        employs
        entered
        enters
        estimates
        exits
        expanded
        expands
        expects
        explored
        explores
        eyes
        faces
        fetched
        fetches
        filed
        filed confidentially
        files
        files for
        financed
        forecasts
        gains
        generated
        generates
        gets
        gives
        gobbled up
        grabs
        granted
        grew
        had revenue
        had revenues
        had sales
        halted
        halts
        has about
        has acquired
        has agreed
        has announced
        has been acquired
        has bought
        has closed
        has completed
        has entered
        has expanded
        has filed
        has granted
        has grown
        has launched
        has mandated
        has offices
        has ordered
        has plans
        has raised
        has received
        has reported
        has signed
        has sold
        hauled in
        hauls in
        hired
        hires
        hit unicorn
        holders
        holds
        inked
        inks
        invested
        invested in
        invests
        is a
        is acquiring
        is adding
        is advising
        is an
        is announcing
        is based
        is buying
        is considering
        is expanding
        is headquartered
        is in discussions
        is in talks
        is launching
        is laying off
        is leading
        is letting go
        is listed
        is looking
        is one of
        is planning
        is raising
        is seeking
        is selling
        is the
        is the largest
        is valued
        is working
        is worth
        issued
        issues
        joins
        jumped
        jumps
        laid off
        landed
        lands
        launched
        launches
        launching
        lays off
        leads
        led the
        lends
        lent
        leverages
        licensed
        licenses
        lists
        lobbed
        loses
        lost
        makes
        manages
        mandated
        mandates
        manufactures
        markets
        merged
        merges
        misses
        moves
        mulls
        nabs
        named
        names
        nears
        needs
        nets
        netted
        notched
        offered
        offers
        opened
        opens
        operates
        ordered
        orders
        outbid
        owned
        owns
        paid
        participated
        participating
        partnered
        partners
        pays
        picked up
        picks up
        placed an order
        plans
        plans to
        pledged
        plummeted
        plunged
        pockets
        posted
        posted a
        posts
        poured
        predicts
        previously raised
        priced
        prices
        produces
        projected
        projects
        provided
        provides
        pulled
        pulled in
        purchased
        purchases
        quit
        raised
        raises
        raising
        raked in
        rakes in
        ranks
        reached
        reaches
        rebuffed
        received
        receives
        recently acquired
        rejected
        rejects
        released
        releases
        reorganized
        reported
        reported a
        reportedly
        reports
        restructured
        retained
        retains
        rises
        rocketed
        rose
        said
        said it
        said its
        sank
        says
        says it
        scooped up
        scoops up
        scored
        scores
        scrapped
        scraps
        secured
        secures
        seeks
        sees
        selling
        sells
        served as
        serves
        set up
        sets
        settled
        shareholders
        shares
        shares fell
        shares rose
        sheds
        shelved
        shelves
        signed
        signs
        slashed
        slashes
        slid
        slumped
        snags
        snaps up
        soared
        sold
        solicited
        specialises
        specializes
        spends
        spent
        spins off
        spun off
        spurned
        stake
        stock
        stock closed
        stockholders
        subscribed
        sued
        sues
        supplies
        surged
        swallowed
        swallows
        swings to
        swung to
        tabled
        takes
        tapped
        targets
        teams
        tendered
        terminated
        to acquire
        to buy
        to invest
        to launch
        to merge
        to raise
        to sell
        told employees
        told investors
        told shareholders
        told staff
        took over
        topped
        topped up
        traded
        trades
        trading
        tried to buy
        trimmed
        trims
        tumbled
        tumbles
        turned down
        unveiled
        unveils
        urged
        uses
        valued at
        walked away
        wants
        wants to
        warned
        warns
        was acquired
        was advised by
        was established
        was founded
        was founded in
        was last valued
        was set up
        was valued
        was worth
        weighs
        went public
        will acquire
        will buy
        will own
        will pay
        will sell
        will serve as
        will use
        won
        would acquire
        would own
        """);

    /// <summary>Verbs that are no nouns, so that nothing can possess them: "Lantern's [operates]".</summary>
    public static readonly WordTable SureVerbs = WordTable.Of("""
        agreed
        announced
        became
        bought
        could
        earned
        employs
        filed
        had
        has
        is
        made
        makes
        operates
        opened
        owns
        plans to
        posted
        raised
        reported
        said
        sells
        sold
        was
        went
        will
        would
        """);

    /// <summary>What companies have: "revenue", "shareholders".</summary>
    public static readonly WordTable Nouns = WordTable.Of("""
        acquisition
        acquisitions
        ad
        annual report
        annual revenue
        assets
        backers
        balance sheet
        bid
        biggest
        board
        board of directors
        bonds
        boss
        business
        businesses
        buyout
        cash
        ceo
        cfo
        chairman
        chief
        chief executive
        chief financial officer
        clients
        closing price
        cloud
        co-founder
        cofounder
        common stock
        competitors
        consortium
        creditors
        cto
        current investors
        customer
        customers
        deal
        debt
        directors
        dividend
        division
        earnings
        ebitda
        employees
        equity
        executives
        existing investors
        filing
        first quarter
        first-quarter
        founder
        founders
        fourth quarter
        fourth-quarter
        funding
        fundraising
        growth
        headquarters
        initial public offering
        interest in
        investment
        investment in
        investments
        investors
        ipo
        largest
        largest shareholder
        latest
        launch
        lenders
        loss
        losses
        main
        majority
        management
        managers
        market
        market cap
        market capitalization
        market share
        market value
        merger
        net
        net income
        net loss
        new
        offer
        offering
        operations
        ordinary shares
        outstanding
        owner
        owners
        parent
        parent company
        plan
        plans
        plant
        portfolio
        president
        previous
        price
        profit
        profits
        proposal
        proposed
        purchase
        quarterly
        response
        results
        revenue
        revenues
        rival
        rivals
        round
        sale
        sales
        second quarter
        second-quarter
        series a
        series b
        series c
        share
        share price
        shareholders
        shares
        site
        spokesman
        spokesperson
        spokeswoman
        stake
        stock
        stockholders
        strategy
        subsidiaries
        subsidiary
        takeover
        takeover bid
        tender offer
        third quarter
        third-quarter
        total
        turnover
        u.s. unit
        unit
        units
        user
        users
        valuation
        workers
        workforce
        """);

    /// <summary>What companies are: "startup", "lender".</summary>
    public static readonly WordTable Sorts = WordTable.Of("""
        acquirer
        acquisition vehicle
        activist
        activist investor
        advertiser
        affiliate
        agency
        aggregator
        airline
        app
        app maker
        architect
        arm
        assembler
        asset manager
        automaker
        backer
        bank
        baseball team
        basketball club
        behemoth
        bidder
        bookmaker
        bookseller
        boutique
        brand
        brewer
        brewery
        broadband provider
        broadcaster
        broker
        brokerage
        budget airline
        builder
        business
        buyer
        buyout firm
        cable operator
        carmaker
        carrier
        casino operator
        caterer
        chain
        charity
        chemical maker
        chipmaker
        clearing house
        co
        co-op
        company
        competitor
        concern
        conglomerate
        consortium
        consultancy
        contractor
        cooperative
        corporation
        creator
        cricket club
        cruise line
        cruise operator
        dealer
        designer
        developer
        distiller
        distillery
        distributor
        division
        driller
        drug developer
        drug maker
        drugmaker
        drugstore chain
        electronics maker
        employer
        enterprise
        entity
        etailer
        exchange
        explorer
        exporter
        fabricator
        family office
        financier
        financing vehicle
        fintech
        firm
        fitter
        football club
        football team
        foundation
        foundry
        franchisee
        franchisor
        fund
        fund manager
        fund of funds
        fund-of-funds
        gamemaker
        giant
        grocer
        group
        heavyweight
        hedge fund
        hockey club
        hockey team
        holding company
        holding vehicle
        homebuilder
        hotelier
        house
        housebuilder
        importer
        industrialist
        institution
        insurer
        insurtech
        integrator
        investment bank
        investment firm
        investment vehicle
        investor
        jeweler
        jeweller
        joint venture
        lab
        label
        landlord
        law firm
        leader
        lender
        lessor
        licensee
        liquidator
        major
        maker
        manufacturer
        marketplace
        media company
        merchant
        miner
        money manager
        mutual
        neobank
        network
        newcomer
        newspaper
        non-profit
        nonprofit
        oil company
        oil producer
        operator
        organisation
        organization
        outfit
        owner
        parent
        partner
        partnership
        pension fund
        pension manager
        phonemaker
        pioneer
        plane maker
        planemaker
        platform
        player
        powerhouse
        processor
        producer
        provider
        publisher
        purchaser
        railroad
        refiner
        reinsurer
        reseller
        restaurateur
        retailer
        rival
        rugby club
        search firm
        seller
        service
        shareholder
        shipbuilder
        shipowner
        shipper
        shipping company
        shipping line
        shipyard
        site
        smelter
        soccer club
        sovereign fund
        sovereign wealth fund
        spac
        special purpose vehicle
        specialist
        spin-off
        spinout
        sportswear maker
        start-up
        startup
        steelmaker
        stockholder
        studio
        subsidiary
        suitor
        supplier
        syndicate
        target
        telco
        telecom
        thrift
        titan
        tour operator
        toy maker
        toymaker
        trader
        truckmaker
        trust
        underwriter
        unicorn
        unit
        university
        upstart
        utility
        vendor
        venture
        wealth manager
        website
        wholesaler
        winemaker
        winery
        """);

    /// <summary>What companies are done to: "acquired", "led by", "stake in".</summary>
    public static readonly WordTable ObjectVerbs = WordTable.Of("""
        absorbed
        absorbs
        acquire
        acquired
        acquired by
        acquired from
        acquires
        acquiring
        acquisition by
        acquisition of
        acquisitions of
        acted for
        acting for
        additions of
        advised by
        advising
        affiliate of
        agreement with
        approach for
        approach from
        approached by
        backed by
        backers
        backing from
        bid for
        bid from
        bids for
        bids from
        bought
        bought by
        bought from
        buy
        buying
        buyout of
        buys
        carved out of
        clients include
        clients including
        clients of
        co-investors
        co-led by
        common stock of
        companies including
        companies like
        companies such as
        compete with
        competes with
        competing with
        competition from
        competitor
        competitors like
        comprises
        consortium of
        contract from
        contract with
        contracts from
        contracts with
        control of
        controlled by
        customers include
        customers including
        customers of
        deal with
        deals with
        debt of
        demerged from
        divestiture of
        division of
        doing business as
        earnings at
        equity of
        existing backers
        existing investors
        financed by
        funding from
        holders of
        holding in
        holdings in
        income at
        interest from
        interest in
        invest in
        invested by
        invested in
        investing in
        investment by
        investment from
        investment in
        investments in
        investor in
        investors
        investors in
        investors include
        investors included
        investors including
        investors like
        investors such as
        invests in
        joined by
        joint venture with
        led by
        lend to
        letter of intent with
        licensed from
        licensed to
        like
        loan from
        loans from
        losses at
        made up of
        management of
        mandated
        mandates
        merge with
        merged into
        merged with
        merger between
        merger of
        merger with
        negotiations with
        offer for
        offer from
        offered for
        offers from
        operated by
        operates as
        order from
        order with
        orders from
        orders with
        outbid
        owned by
        owner of
        ownership of
        paid for
        parent of
        participation by
        participation from
        participation of
        partner of
        partnered with
        partners include
        partners including
        partners with
        partnership between
        partnership with
        pay for
        paying for
        pays for
        pct of
        percent of
        platforms like
        platforms such as
        portfolio companies include
        position in
        products like
        profit at
        profits at
        proposal for
        purchase of
        purchased
        purchased by
        purchases of
        raised from
        returning investors
        revenue at
        revenues at
        rival
        rival to
        rivals
        rivals like
        rivals such as
        round in
        rounds in
        run by
        sale of
        sale to
        sales at
        seed investors
        sell its stake in
        sell to
        selling to
        shareholder in
        shareholders
        shareholders of
        shareholding in
        shares in
        shares of
        snapped up
        sold by
        sold to
        spin-off of
        spun off by
        spun off from
        spun out of
        stake in
        stakes in
        startups like
        startups such as
        stock of
        stockholders of
        subsidiaries of
        subsidiary of
        such as
        suit against
        supply agreement with
        supply deal with
        support from
        swallowed
        taken over by
        takeover bid for
        takeover by
        takeover of
        talks to acquire
        talks with
        team up with
        teamed up with
        teaming up with
        tender for
        tender offer for
        the likes of
        to acquire
        trades as
        trading as
        union of
        unit of
        units of
        users of
        valued
        values
        valuing
        vc firms
        venture firms
        """);

    /// <summary>Stand between a company and its verb: "have each committed".</summary>
    public static readonly WordTable BeforeVerbs = WordTable.Of("""
        already
        also
        both
        each
        had
        has
        have
        recently
        """);

    /// <summary>Several companies: "the two firms".</summary>
    public static readonly WordTable Plurals = WordTable.Of("""
        banks
        businesses
        companies
        concerns
        firms
        subsidiaries
        units
        """);
}
