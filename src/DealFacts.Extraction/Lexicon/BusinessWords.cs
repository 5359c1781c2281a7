namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of what a company does.</summary>
internal static class BusinessWords
{
    /// <summary>Say only that it is a business: they drop out of "gas distribution company".</summary>
    public static readonly WordTable General = WordTable.Of("""
        affiliate
        arm
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
        house
        industry
        maker
        makers
        operation
        operations
        operator
        outfit
        player
        provider
        providers
        specialist
        start - up
        startup
        startups
        subsidiaries
        subsidiary
        unit
        units
        venture
        """);

    /// <summary>Say what it does by themselves: they stay in "food distributor", and "bank" stands alone.</summary>
    public static readonly WordTable Trades = WordTable.Of("""
        airline
        bank
        banks
        bookseller
        brewer
        brewery
        broker
        brokerage
        builder
        carmaker
        carrier
        chain
        contractor
        developer
        distiller
        distributor
        distributors
        drugmaker
        exporter
        grocer
        homebuilder
        importer
        insurer
        lender
        manufacturer
        manufacturers
        marketer
        operator
        packager
        processor
        producer
        producers
        publisher
        refiner
        restaurateur
        retailer
        retailers
        shipbuilder
        steelmaker
        supplier
        trader
        utility
        wholesaler
        """);

    /// <summary>Before "of" stands one of these, after it what the company does: "supplier of composition systems".</summary>
    public static readonly WordTable MakersOf = WordTable.Of("""
        builder
        chain
        developer
        distributor
        distributors
        importer
        maker
        makers
        manufacturer
        manufacturers
        marketer
        network
        operator
        operators
        producer
        producers
        provider
        providers
        publisher
        retailer
        seller
        supplier
        suppliers
        wholesaler
        """);

    /// <summary>What is bought where no company is: "a gypsum wallboard plant".</summary>
    public static readonly WordTable Properties = WordTable.Of("""
        assets
        facilities
        facility
        factory
        field
        fields
        interests
        mill
        mills
        mine
        mines
        plant
        plants
        properties
        property
        store
        stores
        system
        systems
        """);

    /// <summary>Say how big, whose or how old, not what: "the largest", "privately held".</summary>
    public static readonly WordTable Rank = WordTable.Of("""
        big
        bigger
        biggest
        certain
        closely
        closely - held
        closely - owned
        country 's
        diversified
        domestic - based
        essential
        established
        existing
        fast - growing
        fastest - growing
        fellow
        first
        former
        fully
        fully - owned
        giant
        global
        held
        high - growth
        high - quality
        independent
        innovative
        international
        joint
        key
        large
        larger
        largest
        leading
        listed
        little - known
        local
        long - term
        main
        major
        medium - sized
        mid - sized
        multinational
        nation 's
        national
        new
        newly
        niche
        oldest
        other
        overseas
        owned
        popular
        private
        privately
        privately - held
        privately - owned
        publicly
        publicly - held
        publicly - traded
        quoted
        regional
        rival
        run
        second
        second - largest
        several
        small
        smaller
        state
        state - owned
        third
        top
        traded
        unit
        unlisted
        various
        well - known
        wholly
        wholly - owned
        world 's
        world - leading
        young
        """);

    /// <summary>What a company does with what it makes: "makes custom gears".</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        build
        building
        builds
        conduct
        conducts
        design
        designing
        designs
        develop
        developing
        develops
        distribute
        distributes
        distributing
        explore
        explores
        lease
        leases
        leasing
        make
        makes
        making
        manage
        manages
        managing
        manufacture
        manufactures
        manufacturing
        market
        marketing
        markets
        mine
        mines
        offer
        offering
        offers
        operate
        operates
        operating
        own
        owning
        owns
        process
        processes
        processing
        produce
        produces
        producing
        provide
        provides
        providing
        publish
        publishes
        publishing
        refine
        refines
        refining
        remarket
        remarkets
        run
        running
        runs
        sell
        selling
        sells
        service
        services
        servicing
        supplies
        supply
        supplying
        transport
        transporting
        transports
        """);

    /// <summary>Their verb belongs to what the company does: "transports hazardous waste".</summary>
    public static readonly WordTable WholePhraseVerbs = WordTable.Of("""
        publish
        publishes
        transport
        transports
        """);

    /// <summary>What the company does follows.</summary>
    public static readonly WordTable EngagedIn = WordTable.Of("""
        engaged in
        engages in
        focused on
        focuses on
        focusing on
        involved in
        specialises in
        specialising in
        specialized in
        specializes in
        specializing in
        """);

    /// <summary>Stand between "specializes in" and what is done: "the development of" says little, "the wholesale travel business" all.</summary>
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
        also
        based
        built
        designed
        located
        made
        mainly
        mostly
        nationwide
        operated
        primarily
        produced
        provided
        sold
        through
        throughout
        under
        used
        worldwide
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
}
