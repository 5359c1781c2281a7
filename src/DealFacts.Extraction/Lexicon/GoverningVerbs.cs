namespace DealFacts.Extraction.Lexicon;

/// <summary>Verbs that govern the noun of a deal and tell what their subject is in it.</summary>
internal static class GoverningVerbs
{
    /// <summary>The subject does the deal: "completed its acquisition of", "launched a bid for".</summary>
    public static readonly WordTable Acting = Spell("""
        abandon
        accomplish
        agree
        amend
        announce
        approve
        authorize
        award
        begin began begun
        call
        cancel cancelled cancelled
        clinch
        close
        commence
        complete
        conclude
        confirm
        consider
        consummate
        contemplate
        continue
        defer
        delay
        disclose
        discuss
        drop dropped dropped
        effect
        emerge
        end
        enter
        establish
        evaluate
        execute
        expect
        explore
        extend
        eye
        file
        finalise
        finalize
        finance
        finish
        forge
        form
        formalise
        formalize
        get got got
        have had had
        hold held held
        improve
        include
        increase
        initial
        ink
        issue
        land
        launch
        lead led led
        lift
        lob lobbed lobbed
        lodge
        make made made
        modify
        mount
        mull
        near
        negotiate
        place
        plan planned planned
        plot plotted plotted
        ponder
        pool
        postpone
        prepare
        present
        press
        price
        proceed
        propose
        pull
        pursue
        raise
        ratify
        reach
        reconsider
        reiterate
        renew
        reopen
        restructure
        resume
        reveal
        revise
        revive
        scrap
        seal
        secure
        seek sought sought
        set set set
        shelve
        sign
        start
        strike struck struck
        study
        submit submitted submitted
        suspend
        sweeten
        table
        team
        tender
        terminate
        trigger
        undertake undertook undertaken
        unveil
        walk
        weigh
        win won won
        withdraw withdrew withdrawn
        work
        wrap
        """);

    /// <summary>As above of forms that are no nouns: "is [lining] up a bid".</summary>
    public static readonly WordTable Readying = WordTable.Of("""
        lined
        lining
        readied
        readies
        readying
        """);

    /// <summary>What regulators and holders give for a deal: "got the [green light] for its takeover".</summary>
    public static readonly WordTable Consenting = WordTable.Of("""
        ahead
        approval
        approvals
        blessing
        clearance
        consent
        light
        nod
        """);

    /// <summary>What a buyer does by its purchase: "[expands] into pet food with the purchase of Widget".</summary>
    public static readonly WordTable Growing = Spell("""
        add
        beef
        bet bet bet
        bolster
        boost
        broaden
        build built built
        deepen
        diversify
        double
        enlarge
        enter
        expand
        extend
        grow grew grown
        move
        push
        return
        strengthen
        """);

    /// <summary>The subject is the one for whom the deal is meant: "rejected a bid by", "received an offer from".</summary>
    public static readonly WordTable Receiving = Spell("""
        accept
        attract
        dismiss
        draw drew drawn
        endorse
        face
        fend
        field
        fight fought fought
        generate
        get got got
        knock
        oppose
        rebuff
        receive
        recommend
        refuse
        reject
        snub
        spurn
        welcome
        """);

    /// <summary>The subject wants others to do it: "[called for] a sale".</summary>
    public static readonly WordTable Urging = WordTable.Of("""
        advocated
        advocating
        agitated for
        agitating for
        ask for
        asked for
        asking for
        call for
        called for
        called on
        calling for
        calling on
        calls for
        calls on
        campaigned for
        demand
        demanded
        demanding
        demands
        lobbied for
        lobbying for
        press for
        pressed
        pressed for
        presses for
        pressing
        pressing for
        pressured
        pressuring
        push for
        pushed
        pushed for
        pushes for
        pushing
        pushing for
        urged
        urges
        urging
        """);

    /// <summary>Bring another's deed that follows from a bid: ", [prompting] a rival bid from".</summary>
    public static readonly WordTable Prompting = WordTable.Of("""
        drawing
        prompting
        provoking
        sparking
        triggering
        """);

    /// <summary>Behind a comma, what the subject does with another's bid: "bought by Acme, [ditching] an offer from Widget".</summary>
    public static readonly WordTable Spurning = WordTable.Of("""
        abandoning
        beating
        ditching
        dropping
        outbidding
        rebuffing
        rejecting
        scrapping
        snubbing
        spurning
        topping
        trumping
        """);

    /// <summary>The subject lends: "granted a loan to".</summary>
    public static readonly WordTable Lending = Spell("""
        approve
        arrange
        commit committed committed
        disburse
        extend
        give gave given
        grant
        make made made
        offer
        provide
        sanction
        supply
        """);

    /// <summary>The subject borrows: "took out a loan from".</summary>
    public static readonly WordTable Borrowing = Spell("""
        agree
        announce
        arrange
        avail
        clinch
        close
        draw drew drawn
        get got got
        land
        line
        negotiate
        obtain
        raise
        receive
        secure
        seek sought sought
        sign
        take took taken
        tap tapped tapped
        win won won
        """);

    /// <summary>The loan is over: "repaid its loan".</summary>
    public static readonly WordTable Repaying = Spell("""
        default
        pay paid paid
        refinance
        repay repaid repaid
        retire
        service
        settle
        """);

    /// <summary>The subject orders work of whom the verb brings: "awarded Widget a contract".</summary>
    public static readonly WordTable Awarding = Spell("""
        award
        give gave given
        grant
        hand
        """);

    /// <summary>The subject orders goods of whom "with" brings: "placed an order with Widget".</summary>
    public static readonly WordTable Placing = Spell("""
        make made made
        place
        """);

    /// <summary>The subject is to do the work: "won a contract from", "received an order from".</summary>
    public static readonly WordTable Winning = Spell("""
        bag bagged bagged
        book
        clinch
        gain
        get got got
        land
        obtain
        pick
        receive
        secure
        snag snagged snagged
        win won won
        """);

    /// <summary>Holders and boards do it to the deals of their company: "approved the merger".</summary>
    public static readonly WordTable Voting = Spell("""
        accept
        approve
        back
        clear
        endorse
        oppose
        ratify
        recommend
        reject
        support
        vote
        """);

    /// <summary>Who receives one of these may act: "received approval to buy".</summary>
    public static readonly WordTable Consents = WordTable.Of("""
        ahead
        approval
        approvals
        authority
        authorization
        clearance
        consent
        licence
        license
        option
        permission
        right
        rights
        """);

    /// <summary>What a company does about an offer that it does not want: "to fend off its bid".</summary>
    public static readonly WordTable Opposing = Spell("""
        contest
        defeat
        fight fought fought
        oppose
        resist
        thwart
        """);

    /// <summary>After a comma: what the deed just told does to the deal of another.</summary>
    public static readonly WordTable Preventing = WordTable.Of("""
        averting
        blocking
        derailing
        foiling
        forestalling
        frustrating
        halting
        preventing
        scuppering
        stopping
        stymieing
        thwarting
        torpedoing
        vetoing
        """);

    /// <summary>What the one who is offered something does with it: "[reviewed] a Lowell merger proposal".</summary>
    public static readonly WordTable Judging = Spell("""
        act
        answer
        assess
        await
        comment
        decline
        defer
        discuss
        evaluate
        examine
        meet met met
        review
        study
        turn
        vote
        weigh
        """);

    /// <summary>What a bidder does with the offer of another: "beat a $5 million bid from Widget".</summary>
    public static readonly WordTable Outdoing = Spell("""
        beat beat beaten
        best
        better
        counter
        eclipse
        exceed
        foil
        match
        outbid outbid outbid
        outdo outdid outdone
        surpass
        thwart
        top topped topped
        trump
        """);

    /// <summary>How somebody comes by a right: "granted it an option".</summary>
    public static readonly WordTable Granting = Spell("""
        give gave given
        grant
        issue
        offer
        """);

    /// <summary>Verbs that by themselves say nothing of how far a deal is: "made a 20 dlr a share bid".</summary>
    public static readonly WordTable Light = Spell("""
        announce
        get got got
        give gave given
        have had had
        make made made
        receive
        """);

    /// <summary>Whether the lower-case word is a form of any of them.</summary>
    public static bool IsAny(string word) => Acting.Contains(word) || Receiving.Contains(word);

    /// <summary>Before money, tell that the subject gives it: "[provided] $5 billion in funding to Widget".</summary>
    public static readonly WordTable Providing = WordTable.Of("""
        arrange
        arranged
        arranging
        extended
        extending
        lent
        provide
        provided
        provides
        providing
        supplied
        """);

    /// <summary>Verbs that "back" goes with as a particle: "fight back Acme", "won back Widget".</summary>
    public static readonly WordTable Returning = Spell("""
        beat
        bite
        bring
        buy bought bought
        call
        claw
        come
        fight fought fought
        get
        give
        go
        hand
        hit
        hold
        keep
        lure
        pay
        pull
        push
        roll
        scale
        sell
        strike
        take
        turn
        win
        woo
        """);

    private static WordTable Spell(string verbs) => WordTable.Of(WordTable.Entries(verbs).SelectMany(VerbForms.Of).Select(f => f.Form));

    /// <summary>Behind a comma, what a deal does to others: "plans to go public, [sending] shares of its rival lower".</summary>
    public static readonly WordTable Effects = WordTable.Of("""
        boosting
        causing
        dealing
        dragging
        driving
        fueling
        fuelling
        hammering
        hitting
        hurting
        leaving
        lifting
        prompting
        pushing
        putting
        sending
        sparking
        triggering
        weighing
        """);
}
