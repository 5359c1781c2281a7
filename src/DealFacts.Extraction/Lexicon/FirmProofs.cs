namespace DealFacts.Extraction.Lexicon;

/// <summary>
/// What is said of firms alone, so that a name like a person's is a firm's: "shares of Tommy Fairlie", "Tommy Fairlie's revenue".
/// </summary>
internal static class FirmProofs
{
    /// <summary>Before the name.</summary>
    public static readonly WordTable Before = WordTable.Of("""
        acquire
        acquired by
        acquires
        acquiring
        acquisition of
        bid for
        bids for
        brands include
        brands including
        brands like
        brands such as
        buyout of
        common stock of
        competitors include
        competitors including
        competitors like
        competitors such as
        divestiture of
        division of
        holders of
        merge with
        merged into
        merged with
        merger between
        merger of
        merger with
        offer for
        owner of
        parent of
        purchase of
        rivals include
        rivals including
        rivals like
        rivals such as
        sale of
        sell its stake in
        shareholders in
        shareholders of
        shares in
        shares of
        stake in
        stakes in
        stock of
        stockholders of
        subsidiary of
        take over
        takeover of
        unit of
        """);

    /// <summary>After its possessive.</summary>
    public static readonly WordTable Owned = WordTable.Of("""
        annual profit
        annual revenue
        annual revenues
        annual sales
        factories
        franchisees
        market capitalisation
        market capitalization
        market value
        net income
        operating income
        operating margin
        operating profit
        parent
        parent company
        quarterly profit
        quarterly results
        quarterly revenue
        quarterly sales
        revenue
        revenues
        sales
        share price
        shareholders
        shares outstanding
        stock price
        stockholders
        stores
        subsidiaries
        subsidiary
        """);

    /// <summary>After the name.</summary>
    public static readonly WordTable After = WordTable.Of("""
        brand
        brands
        common stock
        franchisees
        outlets
        restaurants
        shareholders
        shares climbed
        shares closed
        shares dropped
        shares ended
        shares fell
        shares gained
        shares jumped
        shares rose
        shares slid
        shares slipped
        shares soared
        shares surged
        shares traded
        shares tumbled
        shares were
        stock climbed
        stock closed
        stock dropped
        stock ended
        stock fell
        stock gained
        stock jumped
        stock rose
        stock slid
        stock slipped
        stock soared
        stock surged
        stock traded
        stock tumbled
        stock were
        stockholders
        stores
        subsidiary
        """);

    /// <summary>What only firms are called: "the brokerage Ernest Fairlie", "Ernest Fairlie, a retailer"; a dealer may be a man.</summary>
    public static readonly WordTable Sorts = WordTable.Of("""
        agency
        airline
        asset manager
        automaker
        bank
        brand
        broker dealer
        brokerage
        brokerage firm
        carmaker
        chain
        chipmaker
        company
        conglomerate
        consultancy
        corporation
        distributor
        division
        drugmaker
        firm
        fintech
        group
        holding company
        insurer
        label
        lender
        maker
        manufacturer
        operator
        platform
        processor
        provider
        refiner
        retailer
        startup
        subsidiary
        unit
        utility
        wholesaler
        """);

    /// <summary>What firms do, and neither numbers nor products: "Motel 9 agreed", "5K filed".</summary>
    public static readonly WordTable Acts = WordTable.Of("""
        acquired
        acquires
        agreed
        agrees
        announced
        appointed
        bought
        buys
        declined
        expects
        filed
        hired
        invested
        led
        merged
        named
        paid
        plans
        posted
        raised
        raises
        reported
        said
        sold
        won
        """);

    /// <summary>Before a name with a price behind it: "[buy] Tommy Fairlie for $300 million".</summary>
    public static readonly WordTable Bought = WordTable.Of("""
        acquire
        acquired
        bought
        buy
        buying
        buys
        purchase
        purchased
        sell
        selling
        sold
        """);
}
