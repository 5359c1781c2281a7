namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that tell who is, and who is not, the subject of a deal's verb.</summary>
internal static class SubjectWords
{
    /// <summary>Before a name, tell who only judges of a deal: "[Judge] Ann Lee approved the sale".</summary>
    public static readonly WordTable Judges = WordTable.Of("""
        chancellor
        commissioner
        judge
        justice
        magistrate
        minister
        """);

    /// <summary>Open what a deal waits for: "Acme, [subject] to approval, will buy".</summary>
    public static readonly WordTable Provisos = WordTable.Of("""
        if
        pending
        provided
        subject
        unless
        """);

    /// <summary>Behind a share, tell whose a company is: "60 pct owned".</summary>
    public static readonly WordTable Owned = WordTable.Of("""
        controlled
        held
        owned
        """);

    /// <summary>Shares told in words before these: "majority owned".</summary>
    public static readonly WordTable OwnedParts = WordTable.Of("""
        company
        employee
        family
        foreign
        government
        half
        investor
        locally
        majority
        minority
        state
        """);

    /// <summary>The second word of phrasal verbs: "snapped up".</summary>
    public static readonly WordTable Particles = WordTable.Of("""
        down
        off
        on
        out
        over
        up
        """);

    /// <summary>Prepositions after which a clause can stand: "after Widget acquired".</summary>
    public static readonly WordTable ClausePrepositions = WordTable.Of("""
        after
        as
        before
        since
        until
        """);

    /// <summary>Verbs whose object lost: "Acme beat out Gadget to acquire", so Gadget does not acquire.</summary>
    public static readonly WordTable Besting = WordTable.Of("""
        beat
        beating
        beats
        bested
        defeated
        defeating
        edged
        outbid
        outbidding
        outbids
        outmaneuvered
        pipped
        sued
        sues
        suing
        topped
        trumped
        """);

    /// <summary>Verbs whose object is kept "from" doing something.</summary>
    public static readonly WordTable Hindering = WordTable.Of("""
        bar
        barred
        barring
        bars
        block
        blocked
        blocking
        blocks
        deter
        deterred
        enjoin
        enjoined
        enjoining
        enjoins
        forbid
        keep
        keeping
        keeps
        kept
        prevent
        prevented
        preventing
        prevents
        prohibit
        prohibited
        prohibiting
        prohibits
        restrain
        restrained
        restraining
        restrains
        stop
        stopped
        stopping
        stops
        """);

    /// <summary>Open what stands in front of a sentence's subject: "With $10 million in funding,".</summary>
    public static readonly WordTable FrontWords = WordTable.Of("""
        after
        ahead
        armed
        before
        buoyed
        despite
        ending
        flush
        following
        fresh
        since
        until
        with
        """);

    /// <summary>Open an aside about what stands before it: "known for".</summary>
    public static readonly WordTable AsideOpeners = WordTable.Of("""
        based
        founded
        known
        led
        owned
        which
        who
        whose
        """);

    /// <summary>"firms from the sector have raised": a subject that is nobody in particular.</summary>
    public static readonly WordTable GenericSubjects = WordTable.Of("""
        analysts
        banks
        bidders
        businesses
        buyers
        companies
        consumers
        customers
        firms
        funds
        owners
        parties
        party
        people
        players
        rivals
        startups
        suitors
        users
        workers
        """);

    /// <summary>Those who have to do with a company and are not it: "[customers] of Acme can buy".</summary>
    public static readonly WordTable Public = WordTable.Of("""
        clients
        consumers
        customers
        fans
        members
        patients
        readers
        residents
        shoppers
        students
        subscribers
        tenants
        users
        viewers
        visitors
        workers
        """);

    /// <summary>After a name, tell what it means to do: "offering to acquire".</summary>
    public static readonly WordTable Intents = WordTable.Of("""
        agreeing
        asking
        hoping
        looking
        offering
        planning
        proposing
        seeking
        wanting
        """);

    /// <summary>What somebody makes to do something: "an application by Acme to acquire".</summary>
    public static readonly WordTable Undertakings = WordTable.Of("""
        accord
        agreement
        ambition
        ambitions
        application
        applications
        attempt
        attempts
        bid
        commitment
        contract
        deal
        decision
        desire
        drive
        effort
        efforts
        hopes
        intent
        intention
        letter
        move
        moves
        offer
        offers
        option
        pact
        petition
        plan
        plans
        proposal
        proposals
        push
        quest
        request
        requests
        """);

    /// <summary>Lower-case.</summary>
    public static readonly WordTable Members = WordTable.Of("""
        alum
        alumni
        alums
        employees
        engineers
        execs
        executive
        executives
        founder
        founders
        officials
        staffers
        veterans
        workers
        """);

    /// <summary>Before "by" and who does it, let another act: "was chosen by Widget to buy".</summary>
    public static readonly WordTable Choosing = WordTable.Of("""
        allowed
        asked
        authorized
        chosen
        cleared
        directed
        forced
        invited
        named
        ordered
        permitted
        picked
        required
        selected
        """);

    /// <summary>Those who act for a company: "the boards of".</summary>
    public static readonly WordTable Boards = WordTable.Of("""
        board
        boards
        directors
        managements
        officials
        """);

    /// <summary>Before "to" and an authority, tell it something: "reported to the commission that".</summary>
    public static readonly WordTable Reporting = WordTable.Of("""
        confirmed
        disclosed
        indicated
        notified
        reported
        revealed
        said
        stated
        """);

    /// <summary>What an adviser does for the one who acts: "to help it sell".</summary>
    public static readonly WordTable Helping = WordTable.Of("""
        advise
        aid
        assist
        help
        """);

    /// <summary>Between an offer and "by": "a proposal [submitted] by Acme to buy".</summary>
    public static readonly WordTable Making = WordTable.Of("""
        made
        presented
        submitted
        """);

    /// <summary>How an adviser is taken on.</summary>
    public static readonly WordTable Hiring = WordTable.Of("""
        appointed
        chosen
        engaged
        hired
        instructed
        mandated
        named
        picked
        recruited
        retained
        selected
        tapped
        """);

    /// <summary>Right before somebody's stake: to want it. "is interested in Widget's stake".</summary>
    public static readonly WordTable Wanting = WordTable.Of("""
        bid for
        bidding for
        circling
        considering
        eyeing
        interested in
        interest in
        looking at
        offers for
        pursuing
        studying
        vying for
        weighing
        """);

    /// <summary>What banks and lawyers do for those whose deal it is: "[advised] Widget on its sale", "[acted] for Widget".</summary>
    public static readonly WordTable Advising = WordTable.Of("""
        acted
        acting
        acts
        adviser
        advised
        advises
        advising
        advisor
        counsel
        counselled
        represented
        representing
        represents
        """);

    /// <summary>How a company comes by its bankers: "has [hired] banks for an offering"; whom it "named" or "instructed" may be its own.</summary>
    public static readonly WordTable Engaging = WordTable.Of(
        Hiring.Except(["instructed", "named", "recruited"])
            .Concat(["appoint", "appoints", "approached", "choose", "chooses", "chose", "enlisted", "enlists", "hire", "hires", "interviewed", "lined",
                "mandate", "mandates", "pick", "picks", "select", "selects", "tap", "taps"]));

    /// <summary>News that moves shares before anybody has said anything: "jumped on a [report] that".</summary>
    public static readonly WordTable Rumours = WordTable.Of("""
        chatter
        news
        report
        reports
        rumors
        rumours
        speculation
        talk
        """);
}
