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
        antibodies
        antibody
        api
        app
        application
        apps
        array
        assistant
        beer
        best-seller
        beta
        blockbuster
        blockbusters
        bourbon
        brand
        brands
        browser
        cancer drug
        car
        cereal
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
        drugs
        engine
        feature
        film
        films
        framework
        franchise
        gadget
        game
        games
        headset
        headsets
        implant
        inhaler
        inhibitor
        initiative
        injection
        insulin
        jab
        labels
        lager
        language
        language model
        large language model
        line
        magazine
        medication
        medicine
        medicines
        model
        models
        movie
        movies
        musical
        mutation
        nephropathy
        newspaper
        novel
        perfume
        phone
        phones
        pill
        pills
        platform
        podcast
        processor
        product
        products
        program
        project
        projects
        receptor
        robot
        rum
        scooter
        scooters
        sedan
        series
        service
        services
        shampoo
        shot
        show
        smartphone
        smartphones
        snack
        sneaker
        soda
        soft drink
        software
        spices
        stadium
        statin
        suite
        suv
        syndrome
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
        treatment
        treatments
        truck
        vaccine
        vaccines
        vehicle
        vehicles
        version
        video game
        video games
        vodka
        watch
        weight-loss drug
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
        leader in
        leaders in
        models including
        models like
        models such as
        named
        products include
        products including
        products like
        products such as
        provider of
        providers of
        services such as
        shows such as
        software such as
        specialist in
        titles include
        titles including
        titles such as
        tools like
        tools such as
        version of
        versions of
        """);
}
