namespace DealFacts.Extraction.Lexicon;

/// <summary>What holds the words of a name together.</summary>
internal static class NameConnectors
{
    /// <summary>Whom a bank's arm serves, with what: "[Corporate] and [Investment] Bank", "[Asset] and [Wealth] Management".</summary>
    public static readonly WordTable Markets = WordTable.Of("""
        asset
        commercial
        consumer
        corporate
        fund
        institutional
        investment
        money
        personal
        private
        property
        retail
        wealth
        """);

    /// <summary>Before a capital at the opening of a sentence, the first words of a firm's name: "United Orvane is in talks".</summary>
    public static readonly WordTable FirstWords = WordTable.Of("""
        advance
        advanced
        air
        allied
        applied
        associated
        black
        blue
        central
        consolidated
        continental
        first
        general
        global
        golden
        grand
        great
        green
        imperial
        integrated
        international
        lake
        mount
        national
        port
        premier
        prime
        red
        royal
        standard
        united
        universal
        white
        """);

    /// <summary>Trades cut short in a company's name: "Kestrel Mining and Mfg Co".</summary>
    public static readonly WordTable TradeShorts = WordTable.Of("""
        chem
        dev
        dist
        distrib
        elec
        eng
        engr
        engrg
        exp
        ind
        inds
        lbr
        mach
        mfg
        mfrs
        mktg
        mtg
        prods
        pub
        svc
        svcs
        tel
        trans
        transp
        """);

    /// <summary>What members of a trade own together: "Nurses' Pension Plan".</summary>
    public static readonly WordTable MembersBodies = WordTable.Of("""
        association
        bank
        board
        council
        federation
        fund
        insurance
        league
        plan
        society
        system
        trust
        union
        """);

    /// <summary>Between capitals: "Societe Generale de Belgique".</summary>
    public static readonly WordTable Particles = WordTable.Of("""
        al
        bin
        da
        de
        del
        della
        dem
        den
        der
        des
        di
        do
        dos
        du
        e
        el
        es
        et
        ibn
        la
        las
        le
        les
        los
        san
        und
        van
        vom
        von
        y
        zu
        zur
        """);

    /// <summary>What a letter tells apart from others of its sort: "factor B", "vitamin D", "plan B".</summary>
    public static readonly WordTable LetteredBefore = WordTable.Of("""
        category
        class
        factor
        grade
        group
        hepatitis
        plan
        schedule
        tier
        type
        vitamin
        zone
        """);

    /// <summary>What a single letter marks: "a C grade", "the B team".</summary>
    public static readonly WordTable Lettered = WordTable.Of("""
        grade
        grades
        list
        rating
        ratings
        student
        students
        team
        """);

    /// <summary>Words after which "of" goes on with the name: "Bank of America", "Department of Labor".</summary>
    public static readonly WordTable OfHeads = WordTable.Of("""
        academy
        administration
        agency
        association
        authority
        bank
        board
        brotherhood
        bureau
        cabinet
        center
        centre
        chamber
        church
        coalition
        college
        commission
        committee
        confederation
        council
        court
        daughters
        department
        dept
        embassy
        exchange
        federal
        federation
        fund
        government
        guild
        institute
        institution
        journal
        kingdom
        league
        library
        ministry
        museum
        office
        organisation
        organization
        parliament
        port
        province
        republic
        school
        secretary
        society
        sons
        times
        union
        university
        wives
        """);

    /// <summary>Words that make no bank's name by themselves, so that its town belongs to it: "First National Bank of Arden".</summary>
    public static readonly WordTable BankWords = WordTable.Of("""
        american
        and
        association
        bank
        central
        citizens
        city
        commerce
        commercial
        community
        county
        exchange
        farmers
        federal
        first
        home
        industrial
        investment
        loan
        merchants
        mutual
        national
        of
        people's
        reserve
        royal
        savings
        second
        security
        state
        the
        third
        trust
        union
        united
        """);

    /// <summary>Houses that write a comma between two partners: "Goldman, Sachs".</summary>
    public static readonly WordTable CommaPairs = WordTable.Of("""
        bear stearns
        brown brothers
        cantor fitzgerald
        carter hawley
        dillon read
        donaldson lufkin
        ernst young
        foote cone
        goldman sachs
        hambrecht quist
        harris upham
        kidder peabody
        kohlberg kravis
        lufkin jenrette
        merrill lynch
        montgomery ward
        morgan grenfell
        ogilvy mather
        paul weiss
        price waterhouse
        skadden arps
        smith barney
        spear leeds
        sullivan cromwell
        touche ross
        warburg pincus
        wertheim schroder
        wood mackenzie
        """);

    /// <summary>What a company has, so that "of" and another name follow: "the Systems Division of Orvane Inc".</summary>
    public static readonly WordTable Parts = WordTable.Of("""
        arm
        bond
        bonds
        branch
        branches
        business
        businesses
        class
        debentures
        department
        division
        divisions
        facility
        group
        holders
        interest
        interests
        notes
        operation
        operations
        plant
        portion
        share
        shareholders
        shares
        stake
        stock
        stockholders
        subsidiaries
        subsidiary
        unit
        units
        warrants
        """);

    /// <summary>Words that name a company with "of" and a common word: "House of Orvane", "Gold Fields of Arden".</summary>
    public static readonly WordTable Houses = WordTable.Of("""
        arts
        boys
        brides
        city
        daughters
        den
        empire
        field
        fields
        friends
        garden
        gardens
        gate
        girls
        heart
        hills
        home
        homes
        house
        houses
        images
        islands
        isle
        king
        kingdom
        kings
        lady
        land
        lands
        life
        lord
        man
        men
        mountain
        music
        palace
        pride
        princess
        queen
        realm
        roads
        sounds
        spring
        springs
        star
        stars
        tower
        towers
        valley
        voice
        wall
        wings
        woman
        women
        world
        """);

    /// <summary>Words after which "and" joins two names: "between Orvane and Dacre Inc".</summary>
    public static readonly WordTable ListOpeners = WordTable.Of("""
        among
        between
        both
        including
        like
        namely
        """);

    /// <summary>What companies of other languages are called first: "Grupo", "Banco".</summary>
    public static readonly WordTable ForeignHeads = WordTable.Of("""
        banca
        banco
        bank
        banque
        compagnie
        companhia
        compania
        empresas
        etablissements
        gruppo
        groupe
        grupo
        koninklijke
        perusahaan
        societa
        societe
        société
        stiftung
        """);

    /// <summary>Bodies that small words go on with: "Committee on Trade".</summary>
    public static readonly WordTable Bodies = WordTable.Of("""
        agency
        bureau
        center
        centre
        committee
        council
        institute
        ministry
        office
        organisation
        organization
        """);

    /// <summary>Words that "for" goes on with before a common word: "Society for Savings".</summary>
    public static readonly WordTable ForHeads = WordTable.Of("""
        academy
        alliance
        association
        authority
        bank
        board
        campaign
        club
        coalition
        college
        company
        corporation
        federation
        forum
        foundation
        fund
        group
        hospital
        initiative
        network
        partnership
        school
        society
        trust
        union
        """);

    /// <summary>Suffixes of firms that are called after their partners: "Tulmar, Orvane and Dacre Ltd".</summary>
    public static readonly WordTable FirmSuffixes = WordTable.Of("""
        co
        company
        inc
        incorporated
        l.l.c.
        l.l.p.
        l.p.
        limited
        llc
        llp
        lp
        ltd
        p.c.
        pc
        plc
        """);

    /// <summary>Names that end in 's by themselves: "McDonald's".</summary>
    public static readonly WordTable Possessives = WordTable.Of("""
        applebee's
        arby's
        barron's
        bj's
        bloomingdale's
        bon appetit's
        cadbury's
        carl's
        carrefour's
        casey's
        chico's
        children's
        chili's
        christie's
        church's
        churchill's
        coldwater's
        colman's
        crabtree's
        denny's
        dick's
        dillard's
        domino's
        dunkin'
        farmers'
        fisherman's
        freddie's
        hardee's
        harrah's
        jack's
        jenny's
        kellogg's
        kohl's
        land's
        levi's
        lloyd's
        lowe's
        macy's
        marie callender's
        marshall's
        mcdonald's
        men's
        moody's
        morrison's
        nathan's
        o'reilly's
        papa
        people's
        popeye's
        reader's
        ruby's
        ruth's
        sainsbury's
        sam's
        sbarro's
        shoney's
        sotheby's
        st. jude's
        stein's
        trader joe's
        victoria's
        wendy's
        wilson's
        women's
        workers'
        zayre's
        """);

    /// <summary>Two letters behind a number that measure: "8 GB", "40MW", "9AM".</summary>
    public static readonly WordTable Measures = WordTable.Of("""
        ad
        am
        bc
        bn
        cc
        cm
        fa
        ft
        gb
        gw
        hd
        hp
        hz
        kb
        kg
        km
        kw
        lb
        mb
        mm
        mn
        mp
        mw
        oz
        pc
        pm
        tb
        tv
        tw
        """);

    /// <summary>Behind a number, close a firm's name that would be none without it: "700 [Ventures]".</summary>
    public static readonly WordTable BareTails = WordTable.Of("""
        advisors
        capital
        equity
        global
        holdings
        startups
        ventures
        """);

    /// <summary>What the entries of a list of forecasts begin with: "1 sell[Avg] price target".</summary>
    public static readonly WordTable ListShorts = WordTable.Of("""
        adj
        avg
        ebitda
        eps
        est
        fy
        pt
        """);

    /// <summary>Behind a name and a year, something planned: "the kingdom's Horizon 2040 [plan]".</summary>
    public static readonly WordTable Programmes = WordTable.Of("""
        agenda
        blueprint
        goal
        goals
        initiative
        plan
        program
        programme
        roadmap
        strategy
        target
        targets
        """);
}
