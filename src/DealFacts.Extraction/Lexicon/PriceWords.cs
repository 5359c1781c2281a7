namespace DealFacts.Extraction.Lexicon;

/// <summary>How an article states a deal's price in a sentence of its own: "The purchase price will be", "is exercisable at".</summary>
internal static class PriceWords
{
    /// <summary>Beside a sum, tell that it is more than what is paid: "including [debt]".</summary>
    public static readonly WordTable Debts = WordTable.Of("""
        borrowings
        debt
        debts
        liabilities
        """);

    /// <summary>Say what an offer makes a company worth.</summary>
    public static readonly WordTable Valuing = WordTable.Of("""
        capitalises
        capitalizes
        valued
        values
        valuing
        """);

    /// <summary>When what is agreed on is paid for.</summary>
    public static readonly WordTable Completions = WordTable.Of("""
        close
        closing
        completion
        consummation
        settlement
        signing
        """);

    /// <summary>Before "at" and a sum, tell what something runs at and not for how much it goes: "its turnover is put at".</summary>
    public static readonly WordTable Standing = WordTable.Of("""
        estimated
        held
        put
        remained
        remains
        running
        runs
        standing
        stands
        stood
        """);

    /// <summary>What a buyer parts with.</summary>
    public static readonly WordTable Prices = WordTable.Of("""
        acquisition cost
        acquisition price
        agreed price
        asking price
        buyout price
        cash consideration
        cash price
        consideration
        cost of the acquisition
        cost of the purchase
        cost of the transaction
        final price
        initial price
        payment
        price
        price tag
        purchase price
        sale price
        sales price
        selling price
        takeover price
        total consideration
        total cost
        total price
        transaction value
        """);

    /// <summary>Paid or earned by the share, and no price of it: "a special [dividend] of $16 per share".</summary>
    public static readonly WordTable ByTheShare = WordTable.Of("""
        dividend
        dividends
        earned
        earnings
        income
        loss
        losses
        lost
        profit
        profits
        """);

    /// <summary>Before "price", what makes it the price of a share or of goods.</summary>
    public static readonly WordTable OtherPrices = WordTable.Of("""
        average
        bid
        bond
        closing
        commodity
        consumer
        conversion
        exchange
        food
        gold
        grain
        house
        issue
        land
        list
        market
        metal
        note
        offering
        oil
        opening
        retail
        share
        stock
        stumpage
        subscription
        trading
        unit
        wheat
        wholesale
        """);

    /// <summary>For what money is raised that is no capital: "$1.5 million for a children's [charity]".</summary>
    public static readonly WordTable Causes = WordTable.Of("""
        campaign
        causes
        charities
        charity
        hospice
        orphans
        refugees
        relief
        scholarships
        veterans
        victims
        """);

    /// <summary>Before a sum that is offered, tell that it is another offer than the one at hand: "its rival 2 billion stg bid".</summary>
    public static readonly WordTable Rival = WordTable.Of("""
        competing
        earlier
        initial
        original
        previous
        rival
        """);

    /// <summary>Between a price and its sum.</summary>
    public static readonly WordTable Amounting = WordTable.Of("""
        amounted to
        amounting to
        amounts to
        are
        be
        been
        came to
        comes to
        fixed
        include
        included
        includes
        including
        is
        of
        put at
        reached
        set
        stood at
        totaled
        totaling
        totalled
        totalling
        totals
        was
        were
        """);

    /// <summary>What a deal or a holding is said to be worth.</summary>
    public static readonly WordTable Worth = WordTable.Of("""
        amounting to
        amounts to
        came to
        comes to
        estimated at
        involves
        priced at
        totaled
        totaling
        totalled
        totalling
        totals
        valued at
        weighing in at
        worth
        """);

    /// <summary>What a sale does: "brought $6 million".</summary>
    public static readonly WordTable Bringing = WordTable.Of("""
        bring
        brought
        fetched
        generate
        generated
        netted
        raised
        yield
        yielded
        """);

    /// <summary>What is worth something, beside the deals: "the packet".</summary>
    public static readonly WordTable Holdings = WordTable.Of("""
        block
        contract
        exchange
        holding
        option
        package
        packet
        parcel
        shareholding
        stake
        swap
        """);

    /// <summary>To pay.</summary>
    public static readonly WordTable Paying = WordTable.Of("""
        paid
        pay
        paying
        pays
        """);

    /// <summary>To pay by another word, after "by".</summary>
    public static readonly WordTable PayingBy = WordTable.Of("""
        contributing
        investing
        paying
        putting up
        spending
        """);

    /// <summary>To be paid.</summary>
    public static readonly WordTable Receiving = WordTable.Of("""
        booked
        collected
        gained
        netted
        obtained
        realise
        realised
        realize
        realized
        receive
        received
        receives
        """);

    /// <summary>What a sum right before it is the price of: "a 52 mln dlr merger agreement".</summary>
    public static readonly WordTable Priced = WordTable.Of("""
        acquisition
        acquisition agreement
        bid
        buyout
        deal
        merger
        merger agreement
        offer
        proposal
        purchase
        purchase agreement
        sale
        takeover
        tender offer
        transaction
        """);

    /// <summary>Verbs that tell what holders get for their shares: "will be exchanged for".</summary>
    public static readonly WordTable Exchanges = WordTable.Of("""
        converted
        exchange
        exchanged
        get
        receive
        received
        swapped
        """);

    /// <summary>What shares do when somebody bids for them.</summary>
    public static readonly WordTable Rising = WordTable.Of("""
        advanced
        climbed
        gained
        jumped
        leaped
        leapt
        rallied
        rocketed
        rose
        shot
        skyrocketed
        soared
        spurted
        surged
        """);

    /// <summary>What a buyer does with shares of its own: "will [issue] 1.4 shares for each".</summary>
    public static readonly WordTable Issuing = WordTable.Of("""
        exchange
        give
        issue
        offer
        pay
        swap
        """);

    /// <summary>Tell that shares are no longer: "will be [delisted]".</summary>
    public static readonly WordTable Vanishing = WordTable.Of("""
        cease
        ceased
        ceases
        delisted
        deregistered
        longer
        """);

    /// <summary>Those who are paid for what they hold.</summary>
    public static readonly WordTable Holders = WordTable.Of("""
        bondholders
        creditors
        debentureholders
        depositors
        holders
        noteholders
        owners
        partners
        policyholders
        sellers
        shareholders
        stockholders
        unitholders
        vendors
        """);

    /// <summary>Before shares that a company issues itself.</summary>
    public static readonly WordTable NewShares = WordTable.Of("""
        additional
        authorized
        issued
        new
        newly
        treasury
        unissued
        """);

    /// <summary>To name a sum for what somebody has yet to accept.</summary>
    public static readonly WordTable Offering = WordTable.Of("""
        bid
        offer
        offered
        offering
        offers
        """);

    /// <summary>To name a sum that others have not named.</summary>
    public static readonly WordTable Putting = WordTable.Of("""
        estimated
        estimates
        put
        puts
        putting
        """);

    /// <summary>What is put at a sum.</summary>
    public static readonly WordTable Estimated = WordTable.Of("""
        amount
        consideration
        cost
        figure
        price
        size
        sum
        total
        value
        worth
        """);

    /// <summary>Before a sum, what makes it the whole.</summary>
    public static readonly WordTable Totals = WordTable.Of("""
        a combined
        a total
        a total of
        about
        altogether
        an aggregate
        an aggregate of
        approximately
        around
        some
        """);

    /// <summary>After a sum, what it is paid for when it is not a price: "in dividends".</summary>
    public static readonly WordTable OtherPayments = WordTable.Of("""
        bonuses
        commissions
        compensation
        damages
        dividends
        expenses
        fees
        fines
        interest
        legal expenses
        legal fees
        penalties
        rent
        royalties
        salaries
        taxes
        wages
        """);

    /// <summary>What is paid back or made good: "will pay $2 million as a [reimbursement]".</summary>
    public static readonly WordTable Refunds = WordTable.Of("""
        compensation
        damages
        fee
        loan
        penalty
        reimbursement
        settlement
        """);

    /// <summary>Verbs for paying back: "will pay $2 million to [reimburse] it".</summary>
    public static readonly WordTable Refunding = WordTable.Of("""
        compensate
        cover
        reimburse
        repay
        settle
        """);

    /// <summary>Between a sum and its deal: "a $5 million all-cash deal".</summary>
    public static readonly WordTable Means = WordTable.Of("""
        all
        blockbuster
        buyout
        cash
        definitive
        friendly
        hostile
        merger
        purchase
        share
        stock
        takeover
        """);

    /// <summary>Verbs before a sum that is laid out: "spent $5 million to buy".</summary>
    public static readonly WordTable Outlays = WordTable.Of("""
        dropped
        forked
        pay
        paid
        paying
        pays
        shelled
        spend
        spending
        spends
        spent
        splashed
        """);

    /// <summary>Before a fee, of what sort it is: "a $5 million break fee".</summary>
    public static readonly WordTable Sorts = WordTable.Of("""
        advisory
        annual
        break
        break - up
        breakup
        cancellation
        reverse
        settlement
        termination
        """);

    /// <summary>Before a sum that is not a price: "pays dividends of".</summary>
    public static readonly WordTable OtherDues = WordTable.Of("""
        dividend
        dividends
        fee
        fees
        fine
        fines
        interest
        penalty
        rent
        royalties
        royalty
        salary
        settlement
        tax
        taxes
        """);
}
