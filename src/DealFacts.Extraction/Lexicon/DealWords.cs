namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around deals that tell prices, talks, debt and advice apart from the deals themselves.</summary>
internal static class DealWords
{
    /// <summary>What one company gives another that is to sell its thing: "granted Widget worldwide [rights] to".</summary>
    public static readonly WordTable Licences = WordTable.Of("""
        licence
        license
        rights
        """);

    /// <summary>By which a purchase is paid for: "with a [loan] from Acme Bank".</summary>
    public static readonly WordTable Means = WordTable.Of("""
        backing
        bonds
        credit
        debt
        facility
        financing
        funding
        help
        loan
        loans
        money
        mortgage
        support
        """);

    /// <summary>What is offered and buys nothing: "an offer of [help]".</summary>
    public static readonly WordTable Aids = WordTable.Of("""
        advice
        aid
        assistance
        employment
        help
        peace
        refunds
        support
        """);

    /// <summary>Behind "paid for", tell of a wrong and not of a purchase: "ordered to pay $5 million for [infringing] two patents".</summary>
    public static readonly WordTable Wrongs = WordTable.Of("""
        abusing
        allegedly
        breaching
        breaking
        copying
        defrauding
        delaying
        failing
        fixing
        flouting
        hiding
        infringing
        misleading
        misusing
        overcharging
        polluting
        rigging
        spying
        stealing
        violating
        withholding
        """);

    /// <summary>By which one company works for another: "won a [contract] to supply".</summary>
    public static readonly WordTable Contracts = WordTable.Of("""
        agreed
        agreement
        agrees
        contract
        contracts
        deal
        order
        orders
        pact
        tender
        """);

    /// <summary>Before "order" or "orders", tell that nothing is bought by them: "a [court] order".</summary>
    public static readonly WordTable OtherOrders = WordTable.Of("""
        administrative
        bankruptcy
        cease - and - desist
        consent
        court
        executive
        federal
        gag
        judicial
        law and
        legal
        restraining
        stay
        stop
        """);

    /// <summary>Before "completed" tell of a thing that is being built: "the nearly completed hotel".</summary>
    public static readonly WordTable HalfDone = WordTable.Of("""
        almost
        half
        nearly
        newly
        partially
        partly
        """);

    /// <summary>Open a clause that tells when something else will be: "[until] the deal closes".</summary>
    public static readonly WordTable Conditions = WordTable.Of("""
        after
        before
        if
        once
        should
        till
        unless
        until
        when
        """);

    /// <summary>What an owner explores for a thing that it may sell: "strategic options for its unit".</summary>
    public static readonly WordTable Options = WordTable.Of("""
        alternatives
        options
        possibilities
        ways
        """);

    /// <summary>Before a deal's noun: that it is made known. "[announced] the purchase of Widget".</summary>
    public static readonly WordTable Announcing = WordTable.Of("""
        announced
        announces
        announcing
        disclosed
        unveiled
        """);

    /// <summary>With whom one talks of debts, pay and rules, and not of a purchase: "is negotiating with its [lenders]".</summary>
    public static readonly WordTable OtherTalkers = WordTable.Of("""
        bankers
        banks
        bondholders
        creditors
        employees
        landlord
        landlords
        lenders
        pilots
        suppliers
        union
        unions
        workers
        """);

    /// <summary>Tell of advice, not of partnership: "advisers".</summary>
    public static readonly WordTable AdviceWords = WordTable.Of("""
        adviser
        advisers
        advising
        advisor
        advisors
        bankers
        banks
        divestiture
        ipo
        lawyers
        listing
        offering
        options
        sale
        underwriter
        underwriters
        """);

    /// <summary>Whose sale of shares is no offering to the public: "an employee share sale".</summary>
    public static readonly WordTable Insiders = WordTable.Of("""
        employee
        employees
        founder
        insider
        insiders
        secondary
        staff
        """);

    /// <summary>Count a company among others: "its [fourth] brewery".</summary>
    public static readonly WordTable Nth = WordTable.Of("""
        eighth
        fifth
        fourth
        ninth
        second
        seventh
        sixth
        tenth
        third
        """);

    /// <summary>Which of somebody's deals it is: "the fifth acquisition for Acme".</summary>
    public static readonly WordTable Ordinals = WordTable.Of(Nth.Concat(["biggest", "first", "largest", "latest"]));

    /// <summary>After an undisclosed price, say what it may be: "[believed] to be $5 million".</summary>
    public static readonly WordTable Thought = WordTable.Of("""
        believed
        estimated
        reported
        reputed
        rumored
        rumoured
        said
        thought
        understood
        """);

    /// <summary>Which round of an auction it is: "made an offer in the [final] round".</summary>
    public static readonly WordTable Rounds = WordTable.Of("""
        bidding
        final
        first
        last
        later
        second
        third
        """);

    /// <summary>Before whom something is compared with: "the biggest since Widget went public".</summary>
    public static readonly WordTable Since = WordTable.Of("""
        after
        since
        when
        """);

    /// <summary>Parts of a round, and other words for one: "the equity portion was led by".</summary>
    public static readonly WordTable RoundParts = WordTable.Of("""
        component
        extension
        portion
        raise
        tranche
        """);

    /// <summary>After "seed" where farmers sow it: "seed treatments".</summary>
    public static readonly WordTable Sown = WordTable.Of("""
        bank
        breeder
        business
        catalog
        companies
        company
        distributor
        division
        giant
        grower
        maker
        marketplace
        oil
        producer
        retailer
        seller
        supplier
        treatment
        treatments
        unit
        varieties
        """);

    /// <summary>Words for an understanding with somebody: "an agreement with".</summary>
    public static readonly WordTable Agreements = WordTable.Of("""
        accord
        agreed
        agreement
        agreements
        contract
        deal
        letter
        negotiating
        negotiations
        pact
        talks
        terms
        understanding
        """);

    /// <summary>Tell that shares were given to who bids for them: "in response to its offer".</summary>
    public static readonly WordTable Tenders = WordTable.Of("""
        offer
        response
        tender
        tendered
        """);

    /// <summary>Before a plural, tell how many: "several offers".</summary>
    public static readonly WordTable Several = WordTable.Of("""
        competing
        five
        four
        many
        more
        numerous
        other
        rival
        several
        three
        two
        unsolicited
        """);

    /// <summary>Before a share: whoever has it has the company.</summary>
    public static readonly WordTable ControlWords = WordTable.Of("""
        controlling
        majority
        outstanding
        remainder
        remaining
        rest
        """);

    /// <summary>Tell that money is lent: "bonds".</summary>
    public static readonly WordTable DebtWords = WordTable.Of("""
        bond
        bonds
        debenture
        debentures
        debt
        loan
        loans
        notes
        """);

    /// <summary>Before "sale", what is sold for money and is no company: "a bond sale".</summary>
    public static readonly WordTable Securities = WordTable.Of("""
        bond
        bonds
        debenture
        debt
        equity
        eurobond
        note
        notes
        share
        stock
        """);

    /// <summary>After "credit", forms in which a bank lends.</summary>
    public static readonly WordTable CreditForms = WordTable.Of("""
        agreement
        facilities
        facility
        line
        lines
        """);

    /// <summary>Deny all that their clause tells: "denied that it was in talks".</summary>
    public static readonly WordTable Denying = WordTable.Of("""
        denied
        denies
        deny
        denying
        """);

    /// <summary>Tell that something is only looked into: "exploring".</summary>
    public static readonly WordTable Explorations = WordTable.Of("""
        advise
        alternatives
        considering
        considers
        discussing
        discussions
        evaluating
        examining
        explore
        explores
        exploring
        hired
        hires
        mulling
        mulls
        negotiating
        negotiations
        options
        preparing
        pursuing
        seeking
        talks
        tapped
        weighing
        weighs
        """);

    /// <summary>"raising cash", "raised the money": without a sum they tell of no round.</summary>
    public static readonly WordTable LooseNouns = WordTable.Of("""
        backing
        capital
        cash
        fund
        funds
        money
        """);

    /// <summary>Who runs, discusses or compiles an offering does not issue it.</summary>
    public static readonly WordTable NotIssuing = WordTable.Of("""
        advise
        adviser
        advisers
        advises
        advising
        advisor
        advisors
        bankers
        banks
        bookrunner
        bookrunners
        comment
        compared
        compiled
        handling
        managing
        mandate
        mandates
        role
        roles
        running
        spot
        spots
        underwriter
        underwriters
        underwriting
        """);

    /// <summary>After "the money", tell where it is from: "is coming from".</summary>
    public static readonly WordTable Comings = WordTable.Of("""
        came
        come
        comes
        coming
        """);

    /// <summary>After "buyout" or "takeover", those who make a trade of it, and rules of the game.</summary>
    public static readonly WordTable DealHouses = WordTable.Of("""
        banker
        bankers
        boom
        boutique
        boutiques
        code
        defense
        defenses
        environment
        firm
        firms
        fund
        funds
        group
        groups
        house
        houses
        landscape
        law
        laws
        lawyer
        lawyers
        panel
        rules
        source
        sources
        specialist
        specialists
        """);

    /// <summary>Verbs whose "in" is a part of them: "brought in $5 million".</summary>
    public static readonly WordTable ParticleVerbs = WordTable.Of("""
        bring
        bringing
        brings
        brought
        drew
        hauled
        pull
        pulled
        pulling
        raked
        raking
        reeled
        take
        takes
        taking
        took
        """);

    /// <summary>Before the sum of all rounds: "bringing its total to".</summary>
    public static readonly WordTable Summing = WordTable.Of("""
        bring
        bringing
        brings
        brought
        lifting
        lifts
        pushes
        pushing
        takes
        taking
        """);

    /// <summary>Verbs that with a bare sum tell of money raised: "nabs $35M".</summary>
    public static readonly WordTable RaisingVerbs = WordTable.Of("""
        bag
        clinch
        garner
        grab
        haul
        land
        lock
        mobilise
        mobilize
        mop
        nab
        pick
        pull
        reel
        score
        secure
        snag
        snare
        """);

    /// <summary>What is rejected without a word on the deal: "rejecting a claim by the states".</summary>
    public static readonly WordTable Pleas = WordTable.Of("""
        argument
        arguments
        calls
        challenge
        challenges
        claim
        claims
        concerns
        criticism
        criticisms
        lawsuit
        motion
        suggestion
        suggestions
        """);

    /// <summary>What sides hold about a deal: "merger talks".</summary>
    public static readonly WordTable Parleys = WordTable.Of("""
        discussions
        negotiations
        talks
        """);

    /// <summary>Bring the names of investors by themselves: "alongside", "counts Widget as an investor".</summary>
    public static readonly WordTable Counting = WordTable.Of("""
        alongside
        counted
        counting
        counts
        including
        """);

    /// <summary>After a round or its investors, bring the names of some: "investors in the round included".</summary>
    public static readonly WordTable Listing = WordTable.Of("""
        include
        included
        includes
        """);

    /// <summary>Those who put money in: "backers".</summary>
    public static readonly WordTable Investors = WordTable.Of("""
        backer
        backers
        investor
        investors
        participant
        participants
        """);

    /// <summary>What brings its seller money, though no investors put it in: "a [privatization], which could raise".</summary>
    public static readonly WordTable Sales = WordTable.Of("""
        auction
        disposal
        disposals
        divestiture
        divestment
        divestments
        privatisation
        privatization
        sale
        sales
        """);

    /// <summary>Before "by", tell who founded something: "was [created] by a combination of".</summary>
    public static readonly WordTable Founding = WordTable.Of("""
        born
        built
        created
        formed
        founded
        """);

    /// <summary>After names that "with" brings, tell that they invest too: "with Widget participating".</summary>
    public static readonly WordTable TakingPart = WordTable.Of("""
        chipping
        contributing
        investing
        joining
        participating
        returning
        taking
        """);

    /// <summary>After a company's name, what it makes or gives: "gift cards", "tickets".</summary>
    public static readonly WordTable Wares = WordTable.Of("""
        ads
        batteries
        bonds
        books
        cards
        cars
        components
        equipment
        goods
        hardware
        items
        machines
        merchandise
        notes
        parts
        phones
        planes
        products
        servers
        shoes
        software
        tickets
        tools
        trucks
        vehicles
        wares
        """);

    /// <summary>Before "by", bring who stands behind a deal: "a group headed by".</summary>
    public static readonly WordTable Heading = WordTable.Of("""
        anchored
        backed
        controlled
        extended
        financed
        funded
        headed
        joined
        offered
        provided
        raised
        sponsored
        supported
        """);

    /// <summary>Before "deal" or "offering": it is about goods, work or loans and not about a company.</summary>
    public static readonly WordTable OtherDeals = WordTable.Of("""
        advertising
        bond
        bonds
        book
        cloud
        collaboration
        content
        convertible
        data
        debt
        development
        distribution
        employment
        endorsement
        franchise
        franchising
        hosting
        labor
        labour
        lease
        leasing
        license
        licensing
        loan
        maintenance
        manufacturing
        marketing
        media
        music
        naming
        note
        notes
        patent
        plea
        product
        production
        publishing
        record
        rental
        research
        rights
        service
        services
        settlement
        sharing
        software
        sponsorship
        streaming
        supply
        television
        token
        trade
        tv
        wage
        """);

    /// <summary>Stand between "for" and the price: "a total of".</summary>
    public static readonly WordTable PriceFillers = WordTable.Of("""
        a
        aggregate
        an
        bargain
        blockbuster
        cash
        combined
        consideration
        cool
        cost
        equivalent
        hefty
        initial
        knockdown
        massive
        mere
        modest
        nominal
        of
        price
        princely
        proposed
        purchase
        record
        reported
        staggering
        sum
        the
        to
        total
        whopping
        """);

    /// <summary>In what a price is paid: "for cash and notes of".</summary>
    public static readonly WordTable Payments = WordTable.Of("""
        and
        common
        convertible
        debentures
        having
        market
        notes
        preferred
        securities
        shares
        stock
        totaling
        totalling
        value
        valued
        warrants
        with
        worth
        """);

    /// <summary>"sources cited by", "data compiled by": whom "by" brings only tells of the deal.</summary>
    public static readonly WordTable Sources = WordTable.Of("""
        cited
        compiled
        quoted
        reported
        reviewed
        seen
        """);

    /// <summary>What sources give: "data from Acme", "a report from Acme".</summary>
    public static readonly WordTable Reports = WordTable.Of("""
        analysis
        data
        estimate
        estimates
        figures
        forecast
        forecasts
        information
        news
        numbers
        poll
        report
        reports
        research
        statement
        statistics
        study
        survey
        """);

    /// <summary>Of shares that a company itself sells: "newly issued shares".</summary>
    public static readonly WordTable NewShares = WordTable.Of("""
        issued
        new
        newly
        treasury
        unissued
        """);

    /// <summary>Words for talks with somebody: "negotiations with".</summary>
    public static readonly WordTable Talks = WordTable.Of("""
        accord
        agreed
        agreement
        contract
        deal
        discussing
        discussion
        discussions
        intent
        memorandum
        negotiating
        negotiation
        negotiations
        pact
        principle
        talking
        talks
        understanding
        """);

    /// <summary>Before a deal's noun they say that it is still to come: "ahead of its IPO".</summary>
    public static readonly WordTable Awaiting = WordTable.Of("""
        ahead
        anticipated
        any
        awaited
        before
        coming
        delay
        delayed
        delaying
        eventual
        expected
        forthcoming
        future
        imminent
        impending
        pending
        planned
        prospective
        toward
        towards
        until
        upcoming
        """);

    /// <summary>The same after it: "the IPO hopefuls".</summary>
    public static readonly WordTable Awaited = WordTable.Of("""
        candidate
        candidates
        hopeful
        hopefuls
        plan
        plans
        """);

    /// <summary>Before "company", one that the article does not name.</summary>
    public static readonly WordTable Unnamed = WordTable.Of("""
        another
        undisclosed
        unidentified
        unnamed
        unspecified
        """);

    /// <summary>What is filed for that is no listing and no offer: "filed for bankruptcy".</summary>
    public static readonly WordTable Insolvency = WordTable.Of("""
        administration
        bankruptcy
        chapter
        insolvency
        liquidation
        protection
        receivership
        """);

    /// <summary>Before "its purchase of Widget", tell of what is over: "is hiring after", "plans cuts following".</summary>
    public static readonly WordTable Following = WordTable.Of("""
        after
        following
        from
        since
        through
        """);

    /// <summary>Before a purchase, set another beside it: "the largest [since] Acme's purchase", "[dwarfing] its purchase of".</summary>
    public static readonly WordTable Comparing = WordTable.Of("""
        beating
        behind
        dwarfing
        dwarfs
        eclipsing
        exceeding
        outstripping
        rivaling
        rivalling
        since
        surpassing
        than
        topping
        """);

    /// <summary>Before a name, leave it no choice: "[forced] Acme to drop its bid".</summary>
    public static readonly WordTable Forcing = WordTable.Of("""
        compelled
        forced
        forcing
        made
        obliged
        ordered
        """);

    /// <summary>What ends a plan: "forced Acme to [drop] its bid".</summary>
    public static readonly WordTable Dropping = WordTable.Of("""
        abandon
        cancel
        drop
        scrap
        shelve
        terminate
        unwind
        withdraw
        """);

    /// <summary>How it came out after all: "Gadget [ended up] acquiring".</summary>
    public static readonly WordTable InTheEnd = WordTable.Of("""
        ended up
        eventually
        in the end
        instead
        ultimately
        went on
        wound up
        """);
}
