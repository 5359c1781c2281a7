namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that refer to somebody named before.</summary>
internal static class ReferenceWords
{
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
        start-up
        startup
        titan
        unicorn
        upstart
        """);

    /// <summary>What a company of some trade is called: "the carrier", "the lender".</summary>
    public static readonly WordTable Trades = WordTable.Of("""
        acquirer
        airline
        automaker
        bank
        bidder
        bookseller
        brewer
        broadcaster
        broker
        brokerage
        builder
        bus maker
        buyer
        carmaker
        carrier
        chipmaker
        consortium
        consultancy
        contractor
        cooperative
        developer
        distributor
        drugmaker
        exchange
        foundation
        fund
        grocer
        hotelier
        institution
        insurer
        investment bank
        investor
        landlord
        leader
        lender
        maker
        manufacturer
        marketplace
        miner
        newspaper
        operator
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
        refiner
        retailer
        seller
        shipper
        specialist
        steelmaker
        studio
        suitor
        supplier
        target
        thrift
        trust
        underwriter
        utility
        vendor
        wholesaler
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
        start-ups
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
}
