namespace DealFacts.Extraction.Lexicon;

/// <summary>Words beside a name that tell what is bought, sold or given money, and what is told of it next.</summary>
internal static class DealObjectWords
{
    /// <summary>Right before who is bought: "agreed to [buy] Acme".</summary>
    public static readonly WordTable Purchases = WordTable.Of("""
        absorbed
        acquire
        acquired
        acquires
        acquiring
        acquisition
        bought
        buy
        buying
        buyout
        buys
        purchase
        purchased
        purchases
        purchasing
        snapped up
        takeover
        """);

    /// <summary>Before "for" and who is sought: "[offered] $5 a share for Acme".</summary>
    public static readonly WordTable Offers = WordTable.Of("""
        approach
        bid
        bidding
        bids
        offer
        offered
        offering
        offers
        paid
        pay
        paying
        pays
        proposal
        """);

    /// <summary>Before who is sold: "[sold] its stake in Acme".</summary>
    public static readonly WordTable Sales = WordTable.Of("""
        divest
        divested
        divesting
        offload
        offloaded
        offloading
        sale
        sell
        selling
        sells
        sold
        """);

    /// <summary>Before "in" and who is given money: "led a $5 million [round] in Acme".</summary>
    public static readonly WordTable Investments = WordTable.Of("""
        holding
        injected
        interest
        invest
        invested
        investing
        investment
        invests
        ploughed
        plowed
        poured
        pumped
        put
        round
        sank
        shareholding
        stake
        sunk
        """);

    /// <summary>Before "with" and who is joined: "agreed to [merge] with Acme".</summary>
    public static readonly WordTable Joinings = WordTable.Of("""
        combine
        combining
        merge
        merged
        merging
        partnership
        venture
        """);

    /// <summary>Right before who is given money: "[backed] Acme".</summary>
    public static readonly WordTable Backings = WordTable.Of("""
        backed
        backs
        funded
        """);

    /// <summary>What was done to who is bought, after a form of "be": "Acme was [acquired]".</summary>
    public static readonly WordTable Undergone = WordTable.Of("""
        acquired
        bought
        purchased
        sold
        taken
        """);

    /// <summary>What is told of a company that a deal has made known: "the company [was founded] in 2014".</summary>
    public static readonly WordTable Histories = WordTable.Of("""
        founded
        established
        formed
        incorporated
        last valued
        launched
        most recently valued
        previously valued
        raised
        set up
        spun out
        started
        valued
        """);

    /// <summary>What one does whose figures are told: "the brewer [made] $5 million".</summary>
    public static readonly WordTable Tellings = WordTable.Of("""
        booked
        brings
        earned
        earns
        employed
        employs
        expects
        forecast
        forecasts
        generated
        generates
        had
        has
        lost
        made
        makes
        operates
        posted
        posts
        recorded
        reported
        reports
        runs
        turned
        turns
        """);

    /// <summary>What it has: "the brewer's [sales] were $5 million".</summary>
    public static readonly WordTable Takings = WordTable.Of("""
        annual
        backlog
        core
        debt
        earnings
        ebitda
        losses
        market
        net
        operating
        order
        pre-tax
        pretax
        profit
        profits
        revenue
        revenues
        sales
        turnover
        """);

    /// <summary>Who seeks money and seldom buys: "the [startup]".</summary>
    public static readonly WordTable Young = WordTable.Of("""
        startup
        upstart
        """);
}
