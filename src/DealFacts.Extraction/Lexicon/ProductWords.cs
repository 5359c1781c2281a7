namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around products, laws and events.</summary>
internal static class ProductWords
{
    /// <summary>After a product, name the one who makes it.</summary>
    public static readonly WordTable Makers = WordTable.Of("""
        developer
        maker
        makers
        manufacturer
        """);

    /// <summary>What a product is called: "platform", "app".</summary>
    public static readonly WordTable Words = WordTable.Of("""
        airliner
        airliners
        ale
        api
        app
        application
        apps
        assistant
        beta
        bourbon
        brand
        brands
        browser
        car
        chains
        champagne
        chatbot
        chip
        chips
        cider
        cognac
        console
        consoles
        detergent
        device
        devices
        drug
        engine
        feature
        film
        framework
        franchise
        gadget
        game
        games
        headset
        headsets
        initiative
        labels
        lager
        language
        language model
        large language model
        line
        magazine
        medicine
        model
        models
        movie
        newspaper
        perfume
        phone
        phones
        platform
        processor
        product
        products
        program
        project
        projects
        robot
        rum
        scooter
        scooters
        sedan
        series
        service
        services
        shampoo
        show
        smartphone
        smartphones
        software
        spices
        suite
        suv
        system
        tablet
        technology
        tequila
        therapy
        title
        titles
        tool
        toolkit
        toothpaste
        truck
        vaccine
        vehicle
        vehicles
        version
        video game
        vodka
        watch
        whiskey
        whisky
        """);

    /// <summary>Last words of names that are no company's: "Act", "Index".</summary>
    public static readonly WordTable Tails = WordTable.Of("""
        act
        agreement
        amendment
        api
        app
        assistant
        average
        award
        awards
        battle
        benchmark
        beta
        bill
        championship
        championships
        chip
        code
        composite
        conference
        console
        convention
        crisis
        cup
        day
        decision
        directive
        doctrine
        edition
        era
        expo
        festival
        forum
        index
        initiative
        law
        medal
        mission
        model
        olympics
        os
        plan
        platform
        plus
        portal
        prize
        pro
        program
        programme
        project
        protocol
        ratings
        redshift
        report
        rule
        sdk
        server
        show
        sql
        standard
        suite
        summit
        survey
        theory
        tour
        treaty
        trophy
        war
        week
        workspace
        world cup
        """);

    /// <summary>What stands before products: "apps include".</summary>
    public static readonly WordTable Lists = WordTable.Of("""
        apps include
        apps including
        apps like
        apps such as
        brands include
        brands including
        brands such as
        called
        codenamed
        drugs include
        drugs such as
        dubbed
        features such as
        games include
        games including
        games such as
        models including
        models like
        models such as
        named
        products include
        products including
        products like
        products such as
        services such as
        shows such as
        software such as
        titles include
        titles including
        titles such as
        tools like
        tools such as
        version of
        versions of
        """);
}
