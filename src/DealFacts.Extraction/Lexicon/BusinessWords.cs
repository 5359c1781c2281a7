namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of what a company does.</summary>
internal static class BusinessWords
{
    /// <summary>Say only that it is a business: they drop out of "gas distribution company".</summary>
    public static readonly WordTable General = WordTable.Of("""
        affiliate
        arm
        assets
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

    /// <summary>Say how big, whose or how old, not what: "the largest", "privately held".</summary>
    public static readonly WordTable Rank = WordTable.Of("""
        affiliated
        ailing
        ambitious
        associated
        beleaguered
        big
        bigger
        biggest
        certain
        closely
        closely - held
        closely held
        country 's
        current
        debt - laden
        diversified
        domestic
        embattled
        emerging
        eponymous
        essential
        established
        existing
        family - owned
        fast - growing
        fastest - growing
        fellow
        fifth
        first
        fledgling
        former
        fortune 500
        fourth
        fully
        fully - owned
        giant
        high - growth
        high - profile
        high - quality
        high cost
        hot
        independent
        innovative
        international
        joint
        key
        large
        larger
        largest
        latest
        leading
        listed
        little - known
        local
        long - term
        low - cost
        low cost
        main
        major
        medium - sized
        mid - size
        mid - sized
        mostly
        multinational
        nascent
        nation 's
        national
        new
        newly
        newly formed
        niche
        old
        oldest
        only
        other
        outside
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
        publicly traded
        quoted
        rapidly growing
        rapidly rising
        regional
        rival
        second
        second - largest
        several
        sixth
        small
        smaller
        so - called
        state - owned
        struggling
        successful
        then
        third
        third - largest
        top
        troubled
        unlisted
        unprofitable
        unquoted
        various
        venture - backed
        well - known
        wholly - owned
        wholly owned
        world 's
        world - leading
        young
        """);

    /// <summary>What a company does with what it makes: "makes custom gears".</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        builds
        conducts
        designs
        develops
        distributes
        explores
        leases
        makes
        manages
        manufactures
        markets
        mines
        offers
        operates
        owns
        process
        produces
        provides
        publishes
        refines
        remarkets
        runs
        sells
        supplies
        transports
        """);

    /// <summary>The same in "a company operating video rental concessions".</summary>
    public static readonly WordTable Participles = WordTable.Of("""
        building
        designing
        developing
        distributing
        leasing
        making
        managing
        manufacturing
        marketing
        offering
        operating
        owning
        processing
        producing
        providing
        publishing
        refining
        running
        selling
        supplying
        transporting
        """);

    /// <summary>Their verb belongs to what the company does: "transports hazardous waste".</summary>
    public static readonly WordTable WholePhraseVerbs = WordTable.Of("""
        publishes
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

    /// <summary>What they do takes an article: "makes a heart monitor"; "provides a chance" tells nothing.</summary>
    public static readonly WordTable MakingVerbs = WordTable.Of("""
        makes
        manufactures
        produces
        publishes
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
        designed
        essential
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
        primarily
        produced
        provided
        ranging
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
        little
        me
        more
        no
        not
        nothing
        only
        out
        something
        sure
        that
        them
        up
        us
        what
        you
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
