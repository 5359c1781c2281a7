namespace DealFacts.Extraction.Lexicon;

/// <summary>Nouns that a deal's object is made of.</summary>
internal static class DealNouns
{
    /// <summary>Before "units", tell that they are shares: "limited partnership units of".</summary>
    public static readonly WordTable UnitSorts = WordTable.Of("""
        depositary
        outstanding
        partnership
        """);

    /// <summary>Parts of a company: "its garden furniture business".</summary>
    public static readonly WordTable Units = WordTable.Of("""
        acreage
        activities
        affiliate
        affiliates
        agencies
        agency
        aircraft
        airline
        apartments
        app
        arcades
        arm
        bakeries
        bakery
        bank
        banks
        barges
        billboards
        block
        blocks
        boatyard
        branch
        branches
        brand
        brands
        breweries
        brewery
        brokerage
        building
        buildings
        business
        businesses
        canneries
        cannery
        casino
        casinos
        cemeteries
        center
        centers
        chain
        chains
        channel
        cinemas
        clinic
        clinics
        club
        clubs
        collieries
        colliery
        companies
        company
        complex
        concern
        concession
        concessions
        contracts
        creameries
        creamery
        credit card accounts
        dairies
        dairy
        dealership
        dealerships
        deposit
        deposits
        depot
        depots
        dispensaries
        distillery
        distributorship
        division
        divisions
        drug
        drugs
        drydock
        elevator
        elevators
        estate
        facilities
        facility
        factories
        factory
        farm
        farms
        feedlot
        feedlots
        field
        fields
        firm
        firms
        fleet
        foundries
        foundry
        franchise
        franchises
        freighter
        freighters
        fund
        funeral home
        funeral homes
        game
        games
        garage
        garages
        gin
        greenhouse
        greenhouses
        grocery
        group
        hatcheries
        hatchery
        hospital
        hospitals
        hotel
        hotels
        inns
        insurer
        insurers
        interests
        inventory
        kennels
        laboratories
        laboratory
        land
        laundries
        laundry
        lease
        leasehold
        leaseholds
        leases
        library
        licence
        licences
        license
        licenses
        line
        lines
        lumberyard
        lumberyards
        magazine
        magazines
        mall
        malls
        marina
        marinas
        medicine
        medicines
        mill
        mills
        mine
        mines
        mortgages
        mortuaries
        motel
        motels
        museum
        network
        networks
        newspaper
        newspapers
        nurseries
        nursery
        nursing home
        nursing homes
        office
        offices
        operation
        operations
        orchard
        orchards
        outlet
        outlets
        paper
        papers
        park
        parks
        parlor
        parlors
        patents
        pharmacies
        pipeline
        pipelines
        plant
        plantation
        plantations
        plants
        platform
        policies
        port
        portfolio
        ports
        practice
        product
        products
        project
        projects
        properties
        property
        prospect
        pub
        publication
        publications
        pubs
        quarries
        quarry
        racetrack
        racetracks
        railroad
        railway
        ranch
        ranches
        refineries
        refinery
        reserves
        resort
        resorts
        restaurant
        restaurants
        retirement home
        retirement homes
        rig
        rights
        rigs
        route
        routes
        royalties
        salon
        salons
        sawmill
        sawmills
        school
        schools
        segment
        service
        ship
        ships
        shipyard
        shop
        shops
        silos
        site
        slaughterhouse
        slots
        smelter
        startup
        station
        stations
        store
        stores
        studio
        subsidiaries
        subsidiary
        supermarket
        supermarkets
        system
        systems
        tanker
        tankers
        tanneries
        tannery
        team
        teams
        technology
        terminal
        terminals
        theater
        theaters
        thrift
        thrifts
        timberland
        timberlands
        tower
        towers
        trademark
        trademarks
        treatment
        treatments
        tugboats
        tugs
        unit
        units
        vaccine
        vaccines
        venture
        vessel
        vessels
        vineyard
        vineyards
        warehouse
        warehouses
        website
        wells
        wineries
        winery
        yard
        yards
        """);

    /// <summary>Parts by which a company is never called itself: "the [division] had sales of".</summary>
    public static readonly WordTable Divisions = WordTable.Of("""
        arm
        assets
        buildings
        clinics
        division
        divisions
        farms
        hotels
        mines
        operations
        plants
        portfolio
        properties
        restaurants
        segment
        segments
        shops
        stores
        unit
        units
        wells
        """);

    /// <summary>The first words of units that have two: "[nursing] homes", for homes alone are goods.</summary>
    public static readonly WordTable UnitLeads = WordTable.Of("""
        funeral
        nursing
        retirement
        """);

    /// <summary>Words for companies that are words for machines too: "a laser printer".</summary>
    public static readonly WordTable Machines = WordTable.Of("""
        carrier
        carriers
        printer
        printers
        processor
        processors
        """);

    /// <summary>What a company has several of: "two subsidiaries".</summary>
    public static readonly WordTable OwnParts = WordTable.Of("""
        affiliates
        divisions
        properties
        subsidiaries
        units
        """);

    /// <summary>What buys a company: "the financing for its [takeover]".</summary>
    public static readonly WordTable Purchases = WordTable.Of("""
        acquisition
        bid
        buyout
        offer
        purchase
        takeover
        """);

    /// <summary>What a company has that is a company by itself: "a stake in its Turkish [joint venture]".</summary>
    public static readonly WordTable OwnCompanies = WordTable.Of("""
        affiliate
        arm
        subsidiary
        unit
        venture
        """);

    /// <summary>Before "interests", tell that they are shares: "the remaining interests".</summary>
    public static readonly WordTable ShareSorts = WordTable.Of("""
        beneficial
        controlling
        conversion
        economic
        entire
        equity
        general
        leasehold
        limited
        majority
        membership
        minority
        outstanding
        ownership
        partnership
        purchase
        remaining
        respective
        royalty
        subscription
        voting
        working
        """);

    /// <summary>Parts of a company that stand on land: "the Marlow barge yard".</summary>
    public static readonly WordTable Sites = WordTable.Of("""
        acreage
        block
        blocks
        branch
        branches
        brewery
        building
        buildings
        canneries
        cannery
        casino
        casinos
        center
        centers
        cinemas
        clinic
        clinics
        complex
        concession
        deposit
        depot
        depots
        estate
        facilities
        facility
        factories
        factory
        farm
        farms
        feedlot
        feedlots
        field
        fields
        foundry
        hatcheries
        hatchery
        hospital
        hospitals
        hotel
        hotels
        land
        lease
        leases
        line
        lines
        mall
        malls
        marina
        marinas
        mill
        mills
        mine
        mines
        motel
        motels
        nursery
        offices
        outlets
        pipeline
        pipelines
        plant
        plants
        project
        projects
        properties
        property
        prospect
        pub
        pubs
        quarry
        racetrack
        racetracks
        ranch
        ranches
        refineries
        refinery
        restaurants
        sawmill
        sawmills
        schools
        shipyard
        site
        sites
        smelter
        station
        stations
        store
        stores
        supermarket
        supermarkets
        tanneries
        tannery
        terminal
        terminals
        theaters
        vineyard
        vineyards
        warehouse
        warehouses
        wells
        winery
        yard
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
        common units
        control
        controlling interest
        debentures
        depositary units
        equity
        holding
        holdings
        interest
        interests
        issued capital
        majority
        minority
        outstanding units
        ownership
        partnership units
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

    /// <summary>What an investor has in a company: "its investment in".</summary>
    public static readonly WordTable Investments = WordTable.Of("""
        bet
        bets
        investment
        investments
        position
        positions
        """);

    /// <summary>Sales of shares in which others put money.</summary>
    public static readonly WordTable Offerings = WordTable.Of("""
        float
        flotation
        ipo
        listing
        offering
        round
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

    /// <summary>What is run, not who runs it: "the operation of the plant".</summary>
    public static readonly WordTable Undertakings = WordTable.Of("""
        operation
        property
        side
        venture
        """);

    /// <summary>What is sold by the load or the copy, and what no company is: trade, not a deal.</summary>
    public static readonly WordTable Goods = WordTable.Of("""
        ads
        advertising
        ammunition
        arms
        barrels
        bonds
        bushels
        butter
        cargo
        cargoes
        cars
        cattle
        cement
        chemicals
        chips
        cloth
        coal
        cocoa
        coffee
        commodities
        components
        computers
        copies
        copper
        corn
        cotton
        crude
        currency
        data
        debt
        dollars
        drugs
        electricity
        energy
        engines
        equipment
        fertilizer
        fish
        flour
        food
        fruit
        fuel
        futures
        gas
        gasoline
        gold
        goods
        grain
        hogs
        information
        jets
        loans
        lumber
        machines
        maize
        meat
        merchandise
        milk
        missiles
        nickel
        notes
        oil
        oil products
        options
        ounces
        output
        parts
        phones
        planes
        policies
        power
        products
        pulp
        receivables
        rice
        rubber
        salt
        seats
        servers
        services
        silver
        software
        soybeans
        steel
        subscriptions
        sugar
        supplies
        tea
        tickets
        time
        tobacco
        tonnes
        tons
        treasuries
        trucks
        vaccines
        vehicles
        wares
        water
        weapons
        wheat
        wine
        wool
        zinc
        """);

    /// <summary>Words with which a phrase speaks of nothing in particular: "more pumps", "what", "similar ones".</summary>
    public static readonly WordTable Unsaid = WordTable.Of("""
        any
        anything
        enough
        everything
        fewer
        less
        many
        more
        most
        much
        no
        nothing
        other
        others
        similar
        some
        something
        such
        things
        what
        whatever
        """);

    /// <summary>What a company has: "assets", "customer lists", "real estate".</summary>
    public static readonly WordTable Belongings = WordTable.Of("""
        accounts
        activities
        assets
        business
        businesses
        common
        contracts
        deposits
        equipment
        estate
        facilities
        files
        franchises
        goodwill
        inventories
        inventory
        leases
        liabilities
        licenses
        list
        lists
        loans
        name
        names
        obligations
        operations
        patents
        policies
        properties
        property
        receivables
        records
        rights
        routes
        securities
        shares
        stock
        technology
        trademark
        trademarks
        """);

    /// <summary>Of these, what makes up a business: who buys "the assets of its forging unit" buys the unit.</summary>
    public static readonly WordTable Assets = WordTable.Of("""
        assets
        business
        businesses
        equipment
        facilities
        inventories
        inventory
        operations
        """);

    /// <summary>Of these, what stands for the company itself.</summary>
    public static readonly WordTable Wholes = WordTable.Of("""
        assets
        business
        operations
        shares
        stock
        """);

    /// <summary>Measures of what is bought: "310 miles of branch line".</summary>
    public static readonly WordTable Measures = WordTable.Of("""
        acres
        blocks
        feet
        hectares
        kilometers
        kilometres
        kms
        lots
        miles
        parcels
        pieces
        sections
        square feet
        square miles
        tracts
        """);
}
