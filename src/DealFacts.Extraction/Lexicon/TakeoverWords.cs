namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around a company that others are after: to buy it, together, what is made for it.</summary>
internal static class TakeoverWords
{
    /// <summary>What is made in a round of an auction: "had made [offers] in the final round".</summary>
    public static readonly WordTable Bidding = WordTable.Of("""
        auction
        bid
        bidder
        bidders
        bidding
        bids
        offer
        offers
        """);

    /// <summary>What holders do with their shares under an offer.</summary>
    public static readonly WordTable Tendering = WordTable.Of("""
        tender
        tendered
        tendering
        """);

    /// <summary>Tell that those who talk of a purchase would make it together: "talks with Widget on a joint bid".</summary>
    public static readonly WordTable Joint = WordTable.Of("""
        consortium
        joint
        jointly
        partnership
        team
        teaming
        together
        venture
        """);

    /// <summary>Tell of a sale to whom "on" brings: "[unloaded] its mill on Widget".</summary>
    public static readonly WordTable Unloading = WordTable.Of("""
        dumped
        dumping
        offload
        offloaded
        offloading
        offloads
        unload
        unloaded
        unloading
        unloads
        """);

    /// <summary>Tell of a part that leaves its owner: "was [spun] off from Acme".</summary>
    public static readonly WordTable Spinning = WordTable.Of("""
        carved
        demerged
        hived
        spun
        """);

    /// <summary>What a purchase is in a buyer's plans: "bought Widget in a $5 million [bet] on pumps".</summary>
    public static readonly WordTable Ventures = WordTable.Of("""
        bet
        drive
        gamble
        play
        push
        swoop
        wager
        """);

    /// <summary>From what a company is rescued: "saved Widget from [collapse]".</summary>
    public static readonly WordTable Collapse = WordTable.Of("""
        administration
        bankruptcy
        closure
        collapse
        insolvency
        liquidation
        receivership
        ruin
        """);

    /// <summary>What is taken over and is no company: "took over the [lead] from Widget".</summary>
    public static readonly WordTable Posts = WordTable.Of("""
        baton
        chair
        chairmanship
        crown
        duties
        helm
        job
        lead
        leadership
        mantle
        post
        presidency
        reins
        responsibilities
        responsibility
        role
        running
        seat
        spot
        throne
        title
        top spot
        """);

    /// <summary>Those who vie for a company with others: "fended off two [rivals] to buy Widget".</summary>
    public static readonly WordTable Rivals = WordTable.Of("""
        competition
        competitors
        contenders
        rival
        rivals
        suitors
        """);

    /// <summary>What a company has several brands or units in: "added Widget to its [stable]".</summary>
    public static readonly WordTable Belonging = WordTable.Of("""
        collection
        empire
        family
        fold
        portfolio
        roster
        stable
        """);

    /// <summary>After "to", what those do who vie for a company: "beat Gadget to buy Widget".</summary>
    public static readonly WordTable Taking = WordTable.Of("""
        acquire
        bag
        buy
        clinch
        land
        purchase
        secure
        snap
        win
        """);

    /// <summary>Before "with", tell that both do it: "teamed up with".</summary>
    public static readonly WordTable Together = WordTable.Of("""
        forces
        hands
        jointly
        partnered
        partnering
        teamed
        together
        up
        """);

    /// <summary>What is made for a company: "a bid for".</summary>
    public static readonly WordTable Bids = WordTable.Of("""
        approach
        bid
        offer
        """);

    /// <summary>To name a price that nobody has taken yet: "offered $5 million for".</summary>
    public static readonly WordTable Offering = WordTable.Of("""
        bid
        bidding
        bids
        offer
        offered
        offering
        offers
        """);

    /// <summary>What somebody approached is asked about: "about buying it".</summary>
    public static readonly WordTable Buying = WordTable.Of("""
        acquiring
        buying
        merging
        purchasing
        """);

    /// <summary>Nouns for one sale or purchase, of whatever it is: "the sale of its dry dock".</summary>
    public static readonly WordTable Sales = WordTable.Of("""
        acquisition
        disposal
        divestiture
        divestment
        purchase
        sale
        """);

    /// <summary>After "a contract to", tell that it is one of purchase or sale.</summary>
    public static readonly WordTable Trading = WordTable.Of("""
        acquire
        buy
        dispose
        divest
        merge
        purchase
        sell
        transfer
        """);

    /// <summary>Before shares that a company issues for money: "preferred shares".</summary>
    public static readonly WordTable Issued = WordTable.Of("""
        convertible
        new
        newly
        preference
        preferred
        """);

    /// <summary>Before "value of", tell that it is the deal's.</summary>
    public static readonly WordTable Combined = WordTable.Of("""
        aggregate
        combined
        contract
        deal
        total
        transaction
        """);
}
