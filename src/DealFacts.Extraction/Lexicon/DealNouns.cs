namespace DealFacts.Extraction.Lexicon;

/// <summary>Nouns that a deal's object is made of.</summary>
internal static class DealNouns
{
    /// <summary>Parts of a company: "its plastic container business".</summary>
    public static readonly WordTable Units = WordTable.Of("""
        affiliate
        affiliates
        airline
        arm
        bank
        banks
        branch
        branches
        brand
        brands
        building
        buildings
        business
        businesses
        center
        centers
        chain
        chains
        channel
        companies
        company
        concern
        division
        divisions
        facilities
        facility
        factories
        factory
        field
        fields
        firm
        firms
        fund
        group
        hotel
        hotels
        interests
        land
        line
        lines
        mall
        mill
        mills
        mine
        mines
        network
        newspaper
        newspapers
        office
        offices
        operation
        operations
        outlet
        outlets
        paper
        papers
        plant
        plants
        portfolio
        product
        products
        properties
        property
        refinery
        reserves
        restaurants
        rights
        segment
        service
        site
        stations
        station
        store
        stores
        studio
        subsidiaries
        subsidiary
        supermarkets
        system
        systems
        trademark
        unit
        units
        venture
        wells
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
