namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that tell a company's trade as well as the noun does by which it is called: "Acme Airways" is "the carrier".</summary>
internal static class TradeWords
{
    private static readonly WordMap Signs = WordMap.Of("""
        airline = air airline airlines airways aviation carrier flag-carrier
        arm = affiliate arm business division operation subsidiary unit
        automaker = auto automaker automobile automobiles automotive car cars carmaker motor motors vehicle vehicles
        bank = bancorp bancshares bank bankers banking banks lender savings trust trustco
        bookseller = book books bookseller bookstore bookstores
        brewer = beer beers brewer breweries brewery brewing
        broadcaster = broadcaster broadcasting radio television tv
        broker = broker brokerage brokers securities
        brokerage = broker brokerage brokers securities
        builder = builder builders construction homebuilder homes
        carmaker = auto automaker automobile automobiles automotive car cars carmaker motor motors vehicle vehicles
        carrier = air airline airlines airways aviation carrier flag-carrier mobile phone telecom telecommunications telefonica telekom telephone wireless
        chain = chain restaurants stores supermarket supermarkets
        chipmaker = chip chipmaker chips microelectronics semiconductor semiconductors
        developer = developer estate properties property realty
        distiller = distiller distilleries distillers distillery spirits whisky
        distributor = distributing distribution distributor distributors wholesale
        division = affiliate arm business division operation subsidiary unit
        drugmaker = biopharma biotech biotechnology drug drugmaker drugs medicines pharma pharmaceutical pharmaceuticals therapeutics
        exchange = bourse exchange
        fund = fund funds
        grocer = foods grocer grocers grocery supermarket supermarkets
        haulier = freight haulage haulier logistics trucking trucks
        homebuilder = builder homebuilder homes
        hotelier = hotel hotelier hotels resorts
        insurer = assurance insurance insurer life reinsurance
        investor = capital fund investment investments investor partners ventures
        landlord = estate landlord properties property realty
        lender = bancorp bancshares bank banking credit finance financial lender lending loans mortgage savings thrift
        lessor = leasing lessor
        maker = maker manufacturer
        manager = asset assets fund funds investment investments investors management
        manufacturer = maker manufacturer manufacturing
        miner = gold mine miner mines mining minerals resources
        newspaper = herald newspaper times
        operator = operator
        partnership = partners partnership
        platform = marketplace platform
        processor = payment payments processor
        producer = producer
        publisher = book books magazine magazines newspaper newspapers press publisher publishing
        railroad = rail railroad railway railways
        refiner = oil petroleum refiner refining
        reinsurer = re reinsurance reinsurer
        retailer = retail retailer shop shops store stores supermarket supermarkets
        shipbuilder = shipbuilder shipbuilding shipyard shipyards
        shipper = freight line lines shipper shipping
        steelmaker = iron steel steelmaker
        studio = film films game games movie pictures studio studios
        subsidiary = affiliate arm business division operation subsidiary unit
        telco = mobile phone telco telecom telecommunications telekom telephone wireless
        thrift = savings thrift
        trucker = freight haulage logistics trucker trucking trucks
        unit = affiliate arm business division operation subsidiary unit
        utility = electric electricity energy gas power utility water
        wholesaler = wholesale wholesaler
        """);

    private static readonly Dictionary<string, string[]> ByTrade =
        Signs.Words.ToDictionary(trade => trade, trade => Signs[trade]!.Split(' '), StringComparer.Ordinal);

    /// <summary>The trades themselves.</summary>
    public static readonly WordTable All = Signs.Words;

    /// <summary>Whether the words of a trade are known.</summary>
    public static bool IsKnown(string trade) => ByTrade.ContainsKey(trade);

    /// <summary>The words that tell a trade.</summary>
    public static IReadOnlyList<string> Of(string trade) => ByTrade.TryGetValue(trade, out string[]? words) ? words : [];
}
