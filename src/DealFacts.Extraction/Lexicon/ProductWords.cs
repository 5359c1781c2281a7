namespace DealFacts.Extraction.Lexicon;

/// <summary>What a product is called: "platform", "app".</summary>
internal static class ProductWords
{
    /// <summary>Lower-case.</summary>
    public static readonly WordTable Words = WordTable.Of("""
        api
        app
        application
        apps
        assistant
        beta
        brand
        browser
        car
        chatbot
        chip
        chips
        console
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
        phone
        phones
        platform
        processor
        product
        program
        robot
        series
        service
        show
        smartphone
        software
        suite
        system
        tablet
        technology
        therapy
        title
        titles
        tool
        toolkit
        truck
        vaccine
        vehicle
        vehicles
        version
        video game
        watch
        """);
}
