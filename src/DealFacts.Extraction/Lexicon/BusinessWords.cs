namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of what a company does.</summary>
internal static class BusinessWords
{
    /// <summary>Open a sentence and describe nobody: "[Meanwhile] food retailer Acme".</summary>
    public static readonly WordTable Leads = WordTable.Of("""
        also
        earlier
        elsewhere
        instead
        later
        meanwhile
        now
        separately
        then
        today
        """);

    /// <summary>Say only that it is a business: they drop out of "gas distribution company".</summary>
    public static readonly WordTable General = WordTable.Of("""
        activities
        affiliate
        arm
        assets
        behemoth
        business
        businesses
        companies
        company
        concern
        concerns
        conglomerate
        corporation
        division
        enterprise
        enterprises
        firm
        firms
        giant
        group
        groups
        heavyweight
        industry
        major
        majors
        maker
        makers
        marketplace
        operation
        operations
        operator
        outfit
        pioneer
        platform
        player
        powerhouse
        properties
        property
        provider
        providers
        side
        specialist
        startup
        startups
        subsidiaries
        subsidiary
        titan
        traders
        unicorn
        unit
        units
        upstart
        venture
        """);

    /// <summary>Say what it does by themselves: they stay in "food distributor", and "bank" stands alone.</summary>
    public static readonly WordTable Trades = WordTable.Of("""
        agency
        airline
        airlines
        automaker
        automakers
        bank
        banks
        biotech
        biotechs
        bookmaker
        bookmakers
        bookseller
        booksellers
        bottler
        bottlers
        brewer
        breweries
        brewers
        brewery
        broadcaster
        broadcasters
        broker
        brokerage
        brokerages
        brokers
        builder
        builders
        canner
        carmaker
        carmakers
        carrier
        carriers
        caterer
        caterers
        chain
        chains
        chipmaker
        chipmakers
        cleantech
        consultancies
        consultancy
        contractor
        contractors
        cooperative
        dealer
        dealers
        designer
        designers
        developer
        developers
        discounter
        distiller
        distillers
        distillery
        distributor
        distributors
        drugmaker
        drugmakers
        edtech
        exporter
        exporters
        fabricator
        fintech
        fintechs
        foodtech
        forwarder
        grocer
        grocers
        grower
        growers
        haulier
        healthtech
        homebuilder
        homebuilders
        hotelier
        importer
        importers
        insurer
        insurers
        insurtech
        jeweler
        jeweller
        lender
        lenders
        lessor
        manufacturer
        manufacturers
        marketer
        marketers
        medtech
        miner
        miners
        neobank
        packager
        packagers
        packer
        packers
        planemaker
        printer
        printers
        processor
        processors
        producer
        producers
        proptech
        publisher
        publishers
        railroad
        railroads
        railway
        refiner
        refiners
        reinsurer
        restaurateur
        retailer
        retailers
        shipbuilder
        shipbuilders
        shipper
        smelter
        steelmaker
        steelmakers
        stockbroker
        studio
        studios
        supplier
        suppliers
        thrift
        thrifts
        trader
        trucker
        utilities
        utility
        vintner
        wholesaler
        wholesalers
        """);

    /// <summary>Before "of" stands one of these, after it what the company does: "supplier of composition systems".</summary>
    public static readonly WordTable MakersOf = WordTable.Of("""
        assembler
        blender
        bottler
        builder
        builders
        canner
        chain
        chains
        cleaner
        collector
        compounder
        converter
        developer
        developers
        distributor
        distributors
        exporter
        fabricator
        finisher
        formulator
        franchiser
        franchisor
        grower
        growers
        handler
        hauler
        importer
        importers
        installer
        lessor
        maker
        makers
        manufacturer
        manufacturers
        marketer
        marketers
        network
        operator
        operators
        packer
        printer
        processor
        processors
        producer
        producers
        provider
        providers
        publisher
        purveyor
        rebuilder
        reconditioner
        recycler
        refiner
        refurbisher
        remanufacturer
        repairer
        reseller
        resellers
        retailer
        retailers
        seller
        sellers
        supplier
        suppliers
        syndicator
        transporter
        vendor
        vendors
        wholesaler
        wholesalers
        """);

    /// <summary>Before "in" and a trade: "a leader in dental supplies".</summary>
    public static readonly WordTable LeadersIn = WordTable.Of("""
        dealer
        dealers
        leader
        pioneer
        specialist
        specialists
        """);

    /// <summary>Say how big, whose or how old, not what: "the largest", "privately held".</summary>
    public static readonly WordTable Rank = WordTable.Of("""
        affiliated
        ailing
        ambitious
        associated
        bankrupt
        beleaguered
        big
        bigger
        biggest
        broader
        cash - rich
        cash-strapped
        century - old
        certain
        closely
        closely - held
        closely held
        closely-held
        combined
        country 's
        current
        debt - free
        debt - laden
        debt - ridden
        decade - old
        decades - old
        diversified
        domestic
        embattled
        emerging
        entire
        eponymous
        essential
        established
        existing
        failing
        family - owned
        fast - growing
        fastest - growing
        fellow
        fifth
        financially troubled
        first
        fledgling
        former
        fortune 500
        fourth
        fully
        fully - owned
        giant
        high - end
        high - flying
        high - growth
        high - profile
        high - quality
        high cost
        hot
        iconic
        independent
        indirect
        innovative
        insolvent
        international
        joint
        key
        large
        larger
        largest
        latest
        leading
        listed
        little
        little - known
        local
        long - term
        loss - making
        low - cost
        low cost
        main
        major
        majority - owned
        majority-owned
        medium - sized
        merged
        mid - size
        mid - sized
        money - losing
        month - old
        months - old
        mostly
        much larger
        much smaller
        multinational
        nascent
        nation 's
        national
        new
        newly
        newly formed
        niche
        non - core
        old
        oldest
        once - mighty
        only
        other
        outside
        overall
        overseas
        parent
        pioneering
        popular
        premier
        previous
        private
        privately - held
        privately - owned
        privately held
        privately owned
        profitable
        prominent
        public
        publicly - held
        publicly - traded
        publicly held
        publicly owned
        publicly traded
        quoted
        rapidly growing
        rapidly rising
        regional
        renowned
        respected
        rival
        second
        second - largest
        several
        sixth
        small
        smaller
        so - called
        state - owned
        storied
        struggling
        successful
        surviving
        then
        third
        third - largest
        tiny
        top
        troubled
        unlisted
        unprofitable
        unquoted
        up - and - coming
        upstart
        various
        venerable
        venture - backed
        well - known
        whole
        wholly - owned
        wholly owned
        wider
        world 's
        world - famous
        world - leading
        year - old
        years - old
        young
        """);

    /// <summary>What a company does with what it makes: "makes custom gears".</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        assembles
        bakes
        bottles
        breeds
        brews
        builds
        cans
        casts
        charters
        cleans
        compiles
        conducts
        constructs
        designs
        develops
        distills
        distributes
        drills
        explores
        exports
        fabricates
        finances
        franchises
        gathers
        generates
        grows
        handles
        harvests
        hauls
        imports
        installs
        insures
        leases
        licenses
        machines
        maintains
        makes
        manages
        manufactures
        markets
        mills
        mines
        molds
        offers
        operates
        overhauls
        owns
        packages
        packs
        performs
        prints
        processes
        produces
        provides
        publishes
        quarries
        rebuilds
        recycles
        refines
        remarkets
        rents
        repairs
        retails
        rolls
        runs
        sells
        services
        ships
        smelts
        stores
        supplies
        syndicates
        trains
        transmits
        transports
        treats
        underwrites
        warehouses
        weaves
        wholesales
        writes
        """);

    /// <summary>The same of several: "the mills make brown paper".</summary>
    public static readonly WordTable PluralVerbs = WordTable.Of(Verbs.Select(Base));

    /// <summary>The same in "a company operating video rental concessions".</summary>
    public static readonly WordTable Participles = WordTable.Of("""
        assembling
        bottling
        brewing
        building
        cleaning
        constructing
        designing
        developing
        distributing
        drilling
        exporting
        gathering
        generating
        growing
        handling
        hauling
        importing
        insuring
        leasing
        maintaining
        making
        managing
        manufacturing
        marketing
        mining
        offering
        operating
        overhauling
        owning
        packaging
        performing
        printing
        processing
        producing
        providing
        publishing
        rebuilding
        recycling
        refining
        repairing
        retailing
        running
        selling
        servicing
        shipping
        storing
        supplying
        transmitting
        transporting
        treating
        underwriting
        wholesaling
        """);

    /// <summary>Their verb belongs to what the company does: "transports hazardous waste".</summary>
    public static readonly WordTable WholePhraseVerbs = WordTable.Of("""
        cleans
        collects
        hauls
        installs
        maintains
        overhauls
        publishes
        rebuilds
        reconditions
        recovers
        recycles
        refurbishes
        repairs
        restores
        services
        transports
        treats
        """);

    /// <summary>Whom they serve stands before what they deliver: "supplies hospitals with linen".</summary>
    public static readonly WordTable SupplyingVerbs = WordTable.Of("""
        equipping
        equips
        furnishes
        furnishing
        provides
        providing
        supplies
        supplying
        """);

    /// <summary>What the company does follows.</summary>
    public static readonly WordTable EngagedIn = WordTable.Of("""
        active in
        concentrates on
        concentrating on
        dealing in
        dealing mainly in
        deals in
        drilling for
        drills for
        engaged chiefly in
        engaged in
        engaged largely in
        engaged mainly in
        engaged mostly in
        engaged primarily in
        engaged principally in
        engages in
        engages mainly in
        engages primarily in
        engages principally in
        engaging in
        explores for
        exploring for
        focused on
        focuses on
        focusing on
        in the business of
        in the field of
        involved in
        specialises in
        specialising in
        specialized in
        specializes in
        specializing in
        trades in
        trading in
        """);

    /// <summary>What they do takes an article: "makes a heart monitor"; "provides a chance" tells nothing.</summary>
    public static readonly WordTable MakingVerbs = WordTable.Of("""
        bottles
        brews
        builds
        designing
        developing
        distills
        distributes
        exports
        fabricates
        grows
        imports
        leases
        makes
        manufactures
        manufacturing
        markets
        mines
        prints
        processes
        produces
        publishes
        quarries
        refines
        retails
        sells
        smelts
        """);

    /// <summary>What they run may be one: "operates a coal mine".</summary>
    public static readonly WordTable RunningVerbs = WordTable.Of("""
        manages
        operates
        operating
        owns
        owning
        runs
        running
        """);

    /// <summary>What is run, and is no building: "a cable television system".</summary>
    public static readonly WordTable Networks = WordTable.Of("""
        course
        facility
        fleet
        line
        network
        park
        pipeline
        plant
        railroad
        railway
        service
        store
        supermarket
        system
        terminal
        track
        yard
        """);

    /// <summary>
    /// Stand between "specializes in" and what is done: "the development of" says little, "the wholesale travel business" all.
    /// </summary>
    public static readonly WordTable Openers = WordTable.Of("""
        building
        designing
        developing
        making
        manufacturing
        offering
        operating
        producing
        providing
        selling
        supplying
        """);

    /// <summary>No part of wares: "equipment used in".</summary>
    public static readonly WordTable EndOfWares = WordTable.Of("""
        aimed
        also
        available
        based
        built
        critical
        crucial
        currently
        designed
        essential
        formerly
        intended
        located
        made
        mainly
        mostly
        nationwide
        necessary
        needed
        operated
        out
        previously
        primarily
        produced
        provided
        ranging
        recently
        serving
        similar
        sold
        tailored
        through
        throughout
        together
        under
        used
        worldwide
        worth
        """);

    /// <summary>No wares start with them: "makes us nervous", "makes up 4 pct".</summary>
    public static readonly WordTable NoWares = WordTable.Of("""
        enough
        everyone
        half
        him
        how
        it
        less
        like
        little
        me
        more
        no
        not
        nothing
        only
        out
        plus
        something
        sure
        that
        them
        up
        us
        what
        you
        """);

    /// <summary>Wares that have no plural: "makes Corva office [furniture]".</summary>
    public static readonly WordTable Uncounted = WordTable.Of("""
        apparel
        clothing
        equipment
        footwear
        furniture
        hardware
        jewelry
        luggage
        machinery
        software
        sportswear
        """);

    /// <summary>What is made but once: "makes a deeper [push] into", "made a [bid]".</summary>
    public static readonly WordTable Deeds = WordTable.Of("""
        announcement
        attempt
        bet
        bid
        case
        claim
        comeback
        contribution
        debut
        decision
        difference
        effort
        entry
        flights
        foray
        headway
        inroads
        jump
        leap
        mark
        mistake
        move
        overture
        pitch
        pledge
        point
        progress
        promise
        push
        return
        sense
        start
        statement
        trips
        voyages
        """);

    /// <summary>Wares that tell nothing: "sells its products".</summary>
    public static readonly WordTable Vague = WordTable.Of("""
        access
        advice
        agreement
        alternative
        assistance
        benefits
        businesses
        capital
        cash
        chance
        comment
        companies
        control
        debt
        decision
        details
        earnings
        efforts
        estimates
        financing
        flexibility
        funding
        funds
        growth
        guidance
        help
        holding
        holdings
        income
        information
        interest
        interests
        investment
        investments
        item
        items
        job
        jobs
        loan
        loans
        loss
        losses
        money
        move
        moves
        needs
        net
        number
        offer
        offering
        one
        operations
        opportunities
        opportunity
        option
        options
        part
        pct
        percent
        plan
        plans
        products
        profit
        profits
        progress
        proposal
        purchase
        results
        return
        revenue
        revenues
        sales
        sense
        service
        services
        share
        shareholders
        shares
        something
        stake
        stakes
        statement
        stock
        sum
        support
        sure
        terms
        things
        units
        use
        value
        way
        work
        """);

    /// <summary>Places of business that stay in "drug stores" and "paper mill", for the words say what is done there.</summary>
    public static readonly WordTable Establishments = WordTable.Of("""
        bakeries
        bakery
        banks
        breweries
        brewery
        building
        buildings
        cannery
        casino
        casinos
        centers
        centres
        cinemas
        clinic
        clinics
        college
        colleges
        dairy
        dealerships
        factories
        factory
        farm
        farms
        ferries
        field
        fields
        foundries
        foundry
        garages
        hospital
        hospitals
        hotel
        hotels
        house
        houses
        laboratories
        laboratory
        magazine
        magazines
        mill
        mills
        mine
        mines
        motels
        newspaper
        newspapers
        nurseries
        nursery
        papers
        pharmacies
        plantation
        plantations
        publications
        pubs
        quarries
        quarry
        ranch
        ranches
        refineries
        refinery
        resort
        resorts
        restaurant
        restaurants
        salons
        sawmill
        sawmills
        school
        schools
        shipyard
        shipyards
        shops
        smelter
        smelters
        station
        stations
        stores
        studio
        studios
        supermarkets
        terminals
        theater
        theaters
        theatres
        vineyard
        vineyards
        warehouses
        wineries
        winery
        """);

    /// <summary>Verbs of the present that tell what any company does, not what this one is for: "employs", "expects".</summary>
    public static readonly WordTable OtherVerbs = WordTable.Of("""
        accepts
        accounts
        acts
        adds
        admits
        advises
        agrees
        aims
        allows
        amounts
        announces
        anticipates
        appears
        approves
        argues
        asks
        attempts
        attributes
        awaits
        backs
        becomes
        begins
        believes
        belongs
        boasts
        brings
        buys
        calls
        cites
        claims
        comes
        commands
        competes
        completes
        comprises
        concedes
        confirms
        considers
        consists
        constitutes
        contains
        contends
        continues
        controls
        costs
        counts
        courts
        covers
        deals
        debuts
        decides
        declines
        defends
        denies
        depends
        describes
        deserves
        differs
        does
        doubts
        drops
        earns
        employs
        enables
        endorses
        ends
        enjoys
        enters
        estimates
        exceeds
        expects
        expires
        explores
        eyes
        faces
        fails
        falls
        favors
        favours
        feels
        files
        finds
        fits
        follows
        gains
        gets
        gives
        goes
        grants
        guarantees
        has
        heads
        helps
        hits
        holds
        hopes
        includes
        insists
        intends
        invests
        involves
        is
        joins
        keeps
        knows
        lacks
        lays
        leads
        leaves
        lets
        lies
        likes
        lists
        loses
        loves
        means
        meets
        merges
        misses
        mulls
        nears
        needs
        notes
        objects
        occupies
        opens
        opposes
        owes
        passes
        pays
        plans
        plots
        ponders
        posts
        prefers
        prepares
        projects
        promises
        proposes
        pursues
        puts
        raises
        ranks
        reaches
        readies
        receives
        recommends
        refuses
        rejects
        relies
        remains
        replaces
        reports
        represents
        requires
        reserves
        responds
        retains
        returns
        rises
        says
        seeks
        seems
        sees
        sends
        serves
        shares
        shows
        signs
        spends
        stands
        starts
        stays
        stops
        succeeds
        suffers
        supports
        takes
        talks
        targets
        tells
        thinks
        tops
        trades
        transfers
        tries
        turns
        understands
        uses
        values
        votes
        wants
        warns
        was
        weighs
        welcomes
        wins
        wishes
        works
        """);

    /// <summary>
    /// By themselves they tell a part in a deal or a family, not a business: "the investor group", "the holding company".
    /// </summary>
    public static readonly WordTable Standings = WordTable.Of("""
        acquired
        acquiring
        bidding
        buying
        combined
        enlarged
        federal
        holding
        investing
        investment
        investor
        management
        merged
        minority
        portfolio
        purchasing
        resulting
        selling
        surviving
        takeover
        target
        """);

    /// <summary>Before "of" they only count what follows: "a chain of drug stores", "a broad line of valves".</summary>
    public static readonly WordTable Partitives = WordTable.Of("""
        acres
        array
        assortment
        barrels
        bottles
        chain
        chains
        collection
        family
        field
        fields
        fleet
        group
        head
        hectares
        host
        kilometers
        line
        lines
        miles
        network
        number
        ounces
        pair
        portfolio
        pounds
        range
        selection
        series
        string
        tonnes
        tons
        types
        variety
        """);

    /// <summary>After them a number of establishments tells a business: "has some 60 public houses".</summary>
    public static readonly WordTable Having = WordTable.Of("""
        comprises
        has
        holds
        includes
        owns
        """);

    /// <summary>Forms of deal verbs that describe a trade: "building materials", "listed property".</summary>
    public static readonly WordTable TradeGerunds = WordTable.Of("""
        building
        combined
        developing
        exchange
        funding
        holding
        offering
        """);

    /// <summary>Parts of a company: "the unit makes brass valves".</summary>
    public static readonly WordTable Parts = WordTable.Of("""
        affiliate
        arm
        business
        businesses
        division
        operation
        operations
        subsidiary
        unit
        units
        """);

    /// <summary>What every company does, so that "its manufacturing operations" tell no business.</summary>
    public static readonly WordTable Functions = WordTable.Of("""
        distribution
        manufacturing
        marketing
        production
        research
        sales
        service
        """);

    /// <summary>Of those that may make all sorts of things, the ones that tell a trade by themselves: "publisher Acme".</summary>
    public static readonly WordTable Telling = WordTable.Of("""
        bottler
        printer
        publisher
        refiner
        retailer
        wholesaler
        """);

    /// <summary>After them stands what their subject is from then on: "will become the sole packer".</summary>
    public static readonly WordTable Becoming = WordTable.Of("""
        became
        become
        becomes
        becoming
        remain
        remained
        remains
        """);

    /// <summary>How much of it a company does: "primarily makes valves".</summary>
    public static readonly WordTable Mainly = WordTable.Of("""
        chiefly
        largely
        mainly
        mostly
        primarily
        principally
        """);

    /// <summary>Before "of" and the wares, say only what is done with them: "the manufacture of".</summary>
    public static readonly WordTable Processes = WordTable.Of("""
        assembly
        design
        development
        distribution
        manufacture
        manufacturing
        marketing
        production
        sale
        sales
        """);

    /// <summary>Close the name of a trade: "is in the industrial valve business".</summary>
    public static readonly WordTable Fields = WordTable.Of("""
        business
        businesses
        field
        fields
        industries
        industry
        market
        markets
        sector
        sectors
        trade
        """);

    /// <summary>What a company has, of which one may say what it consists of: "its products include brass valves".</summary>
    public static readonly WordTable Holdings = WordTable.Of("""
        activities
        activity
        business
        businesses
        holdings
        interests
        lines
        main product
        operations
        product
        product line
        product lines
        products
        properties
        services
        specialties
        specialty
        """);

    /// <summary>Between those and what they are.</summary>
    public static readonly WordTable Includes = WordTable.Of("""
        are
        comprise
        comprises
        consist of
        consists of
        include
        included
        includes
        is
        range from
        """);

    /// <summary>Which of them.</summary>
    public static readonly WordTable Chief = WordTable.Of("""
        best - known
        chief
        core
        key
        main
        major
        only
        primary
        principal
        sole
        """);

    /// <summary>What a company possesses of its trade: "Lowell's brass valve operations".</summary>
    public static readonly WordTable Possessed = WordTable.Of("""
        business
        businesses
        operations
        technology
        """);

    /// <summary>"publish" of "publishes", "make" of "makes".</summary>
    private static string Base(string verb)
    {
        if (verb.EndsWith("ies", StringComparison.Ordinal)) return verb.Substring(0, verb.Length - 3) + "y";
        bool hisses = verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("sses", StringComparison.Ordinal);
        return verb.Substring(0, verb.Length - (hisses ? 2 : 1));
    }
}
