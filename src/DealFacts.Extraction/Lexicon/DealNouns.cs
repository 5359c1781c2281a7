namespace DealFacts.Extraction.Lexicon;

/// <summary>Nouns that a deal's object is made of.</summary>
internal static class DealNouns
{
    /// <summary>Parts of a company: "its plastic container business".</summary>
    public static readonly WordTable Units = WordTable.Of("""
        acreage
        affiliate
        affiliates
        agencies
        agency
        airline
        app
        arm
        bank
        banks
        block
        blocks
        branch
        branches
        brand
        brands
        brewery
        brokerage
        building
        buildings
        business
        businesses
        casino
        casinos
        center
        centers
        chain
        chains
        channel
        cinemas
        clinic
        clinics
        club
        companies
        company
        complex
        concern
        contracts
        dealership
        dealerships
        deposits
        division
        divisions
        estate
        facilities
        facility
        factories
        factory
        farm
        farms
        field
        fields
        firm
        firms
        fund
        game
        games
        group
        hospital
        hospitals
        hotel
        hotels
        insurer
        interests
        inventory
        laboratories
        laboratory
        land
        lease
        leases
        licence
        licences
        license
        licenses
        line
        lines
        magazine
        magazines
        mall
        mill
        mills
        mine
        mines
        network
        newspaper
        newspapers
        nursery
        office
        offices
        operation
        operations
        outlet
        outlets
        paper
        papers
        patents
        pipeline
        pipelines
        plant
        plants
        platform
        portfolio
        practice
        product
        products
        properties
        property
        publication
        publications
        ranch
        refinery
        reserves
        restaurant
        restaurants
        rights
        school
        schools
        segment
        service
        shipyard
        site
        startup
        station
        stations
        store
        stores
        studio
        subsidiaries
        subsidiary
        supermarkets
        system
        systems
        team
        technology
        terminal
        terminals
        theater
        theaters
        thrift
        trademark
        unit
        units
        venture
        vessels
        vineyard
        vineyards
        warehouse
        warehouses
        website
        wells
        winery
        """);

    /// <summary>Shares of a company: "a 15 pct stake in", "all outstanding common stock of".</summary>
    public static readonly WordTable Shares = WordTable.Of("""
        assets
        assets and liabilities
        balance
        capital stock
        common
        common shares
        common stock
        control
        controlling interest
        debentures
        equity
        holding
        holdings
        interest
        interests
        issued capital
        majority
        minority
        ownership
        position
        preferred stock
        remainder
        rest
        rights
        securities
        share
        share capital
        shareholding
        shares
        stake
        stakes
        stock
        voting rights
        voting stock
        warrants
        """);

    /// <summary>Ways to speak of a deal already mentioned.</summary>
    public static readonly WordTable Deals = WordTable.Of("""
        acquisition
        agreement
        bid
        buyout
        deal
        financing
        funding
        investment
        merger
        move
        offer
        offering
        partnership
        proposal
        purchase
        round
        sale
        takeover
        tender offer
        transaction
        """);
}
