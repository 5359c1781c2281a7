namespace DealFacts.Extraction.Lexicon;

/// <summary>Names that many articles mention in passing, and capitals that are no names.</summary>
internal static class KnownNames
{
    /// <summary>Newspapers and agencies.</summary>
    public static readonly WordTable Media = WordTable.Of("""
        abc news
        accesswire
        afp
        agence france-presse
        al jazeera
        ansa
        ap
        ars technica
        associated press
        axios
        barron's
        bbc
        bbc news
        bloomberg
        bloomberg businessweek
        bloomberg intelligence
        bloomberg news
        bloomberg television
        bloomberg tv
        business insider
        business standard
        business wire
        businessweek
        businesswire
        buzzfeed
        caixin
        cbs news
        cnbc
        cnet
        cnn
        corriere della sera
        daily mail
        daily telegraph
        dealstreetasia
        debtwire
        der spiegel
        detik.com
        dow jones
        dow jones newswires
        dpa
        economic times
        economist
        engadget
        entrackr
        espn
        financial times
        forbes
        fortune
        fortune magazine
        fox business
        fox news
        ft
        gizmodo
        globe and mail
        globe newswire
        globenewswire
        guardian
        handelsblatt
        hollywood reporter
        ians
        il sole 24 ore
        information
        insider
        interfax
        kyodo
        la repubblica
        la tribune
        le figaro
        le monde
        les echos
        los angeles times
        manager magazin
        marketwatch
        mashable
        mergermarket
        mint
        moneycontrol
        msnbc
        nbc news
        new york post
        new york times
        news corp
        newsweek
        nikkei
        nikkei asia
        npr
        pa media
        pbs
        pitchbook
        pitchbook news
        politico
        pr newswire
        press association
        press trust of india
        prnewswire
        pti
        quartz
        recode
        reuters
        reuters news
        semafor
        sky news
        sky sports
        south china morning post
        sunday times
        tass
        tech in asia
        techcrunch
        techcrunch disrupt
        the associated press
        the economic times
        the economist
        the financial times
        the globe and mail
        the guardian
        the hindu
        the information
        the new york times
        the telegraph
        the times
        the verge
        the wall street journal
        the washington post
        times of india
        usa today
        variety
        venturebeat
        verge
        wall street journal
        washington post
        wion
        wired
        wsj
        xinhua
        yahoo finance
        yahoo news
        yicai
        yonhap
        zdnet
        """);

    /// <summary>Stock exchanges.</summary>
    public static readonly WordTable Exchanges = WordTable.Of("""
        aim
        american stock exchange
        amex
        asx
        australian stock exchange
        b3
        bmv
        bolsa
        bombay stock exchange
        borsa istanbul
        borsa italiana
        bse
        cboe
        chicago board options exchange
        chicago mercantile exchange
        cme
        deutsche boerse
        deutsche börse
        euronext
        euronext amsterdam
        euronext paris
        frankfurt stock exchange
        hkex
        hong kong stock exchange
        jpx
        jse
        kosdaq
        kospi
        london stock exchange
        lse
        nasdaq
        nasdaq copenhagen
        nasdaq global market
        nasdaq global select market
        nasdaq helsinki
        nasdaq stock market
        nasdaq stockholm
        nasdaqgm
        nasdaqgs
        national stock exchange
        new york stock exchange
        nse
        nyse
        nyse american
        nyse arca
        nyseamerican
        oslo bors
        oslo børs
        otc
        otcqb
        otcqx
        paris bourse
        sehk
        sgx
        shanghai stock exchange
        shenzhen stock exchange
        singapore exchange
        six
        six swiss exchange
        sse
        star market
        stock exchange of singapore
        szse
        tase
        tel aviv stock exchange
        the nasdaq
        tokyo stock exchange
        toronto stock exchange
        tse
        tsx
        tsx venture exchange
        tsxv
        wse
        xetra
        """);

    /// <summary>Codes of exchanges that stand only before a ticker: "(STO: ORVN)".</summary>
    public static readonly WordTable ExchangeCodes = WordTable.Of("""
        ams
        bit
        bme
        cph
        cse
        cve
        epa
        etr
        fra
        hel
        hkg
        krx
        lon
        moex
        osl
        ose
        otcmkts
        sto
        swx
        tadawul
        tpe
        tyo
        """);

    /// <summary>Agencies, courts, chambers.</summary>
    public static readonly WordTable GovernmentBodies = WordTable.Of("""
        cci
        cfius
        cftc
        cia
        cma
        competition and markets authority
        competition commission
        competition commission of india
        congress
        department of justice
        doj
        ecb
        epa
        eu
        european central bank
        european commission
        european union
        fbi
        fca
        fcc
        fda
        federal communications commission
        federal home loan bank board
        federal reserve
        federal reserve board
        federal trade commission
        ftc
        house of representatives
        imf
        interior department
        international monetary fund
        interstate commerce commission
        irs
        justice department
        kremlin
        labor department
        monopolies and mergers commission
        nasa
        nato
        opec
        parliament
        pentagon
        rbi
        reserve bank of india
        samr
        sebi
        sec
        securities and exchange commission
        senate
        state department
        supreme court
        takeover panel
        the pentagon
        the white house
        treasury
        treasury department
        u.s. treasury
        us treasury
        white house
        world bank
        world health organization
        """);

    /// <summary>Well-known companies: a help where a passing mention says nothing; no rule depends on it.</summary>
    public static readonly WordTable Companies = WordTable.Of("""
        3m
        abb
        accenture
        accor
        activision blizzard
        adidas
        adobe
        adyen
        aetna
        affirm
        aig
        airbnb
        airbus
        alibaba
        allianz
        allied-signal
        ally
        alphabet
        amazon
        amazon web services
        amc
        amd
        american airlines
        american express
        american motors
        amgen
        andreessen horowitz
        anheuser-busch
        ant financial
        ant group
        anthem
        anthropic
        aol
        apollo
        apple
        aramco
        arcelormittal
        arm
        asml
        astrazeneca
        at&t
        atlassian
        axa
        baidu
        bain
        bain capital
        bank of america
        barclays
        basf
        bayer
        berkshire hathaway
        bhp
        binance
        blackberry
        blackrock
        blackstone
        bloomberg
        bmw
        bnp paribas
        boeing
        bombardier
        bosch
        boston scientific
        box
        bp
        bristol-myers squibb
        british airways
        british petroleum
        broadcom
        bytedance
        campbell soup
        canon
        cargill
        carlyle
        carrefour
        caterpillar
        cbs
        cerberus
        charles schwab
        chevron
        chrysler
        cigna
        cisco
        citadel
        citi
        citicorp
        citigroup
        coca-cola
        cognizant
        coinbase
        colgate-palmolive
        comcast
        conoco
        costco
        credit suisse
        crunchbase
        cvs
        daimler
        danone
        dell
        deloitte
        delta
        deutsche bank
        deutsche telekom
        dhl
        didi
        didi chuxing
        discovery
        disney
        doordash
        dow chemical
        drexel burnham lambert
        dropbox
        dupont
        ebay
        eli lilly
        emc
        ericsson
        ernst & young
        exxon
        exxon mobil
        facebook
        fedex
        ferrari
        fiat
        fidelity
        first boston
        first round capital
        fitbit
        flipkart
        ford
        fox
        foxconn
        fujitsu
        gap
        gartner
        ge
        genentech
        general catalyst
        general electric
        general motors
        gilead
        github
        glaxosmithkline
        glencore
        goldman
        goldman sachs
        google
        gopro
        grab
        greylock
        groupon
        gsk
        guggenheim
        h&m
        hambrecht & quist
        hewlett-packard
        hitachi
        home depot
        honda
        honeywell
        hp
        hpe
        hsbc
        huawei
        hulu
        hyundai
        ibm
        icahn enterprises
        ikea
        infosys
        ing
        instagram
        intel
        intuit
        j.p. morgan
        jefferies
        johnson & johnson
        jpmorgan
        jpmorgan chase
        kaszek
        kfc
        kidder peabody
        kkr
        kleiner perkins
        klm
        kohlberg kravis roberts
        kpmg
        kraft
        l'oreal
        lazard
        lehman brothers
        lenovo
        lg
        lightspeed
        linkedin
        lockheed martin
        logitech
        lufthansa
        lvmh
        lyft
        mastercard
        mattel
        mazda
        mcdonald's
        mckinsey
        medtronic
        mercedes
        mercedes benz
        mercedes-benz
        merck
        merrill lynch
        meta
        metlife
        microsoft
        mitsubishi
        mitsui
        moody's
        morgan stanley
        motorola
        naspers
        nbcuniversal
        nec
        nestle
        nestlé
        netflix
        news corp
        nike
        nintendo
        nissan
        nokia
        nomura
        novartis
        nvidia
        openai
        oracle
        oyo
        panasonic
        paramount
        paypal
        paytm
        peabody
        pepsico
        pfizer
        philip morris
        philips
        pimco
        pinterest
        piper jaffray
        porsche
        procter & gamble
        prudential
        pwc
        qualcomm
        raymond james
        reddit
        reliance
        renault
        ribbit capital
        rio tinto
        robinhood
        roche
        rolls-royce
        rothschild
        ryanair
        salesforce
        salomon brothers
        samsung
        sanofi
        sap
        schlumberger
        sears
        sequoia
        sequoia capital
        shell
        shopify
        siemens
        silver lake
        skype
        slack
        smithkline
        snap
        snapchat
        snowflake
        softbank
        sony
        southwest airlines
        spacex
        splunk
        spotify
        sprint
        square
        starbucks
        stifel
        stripe
        subway
        suzuki
        t. rowe price
        takeda
        target
        tata
        temasek
        tencent
        teradata
        tesco
        tesla
        texaco
        texas instruments
        thermo fisher
        thomson reuters
        tiger global
        tiktok
        time warner
        tinder
        toshiba
        total
        toyota
        tpg
        twilio
        twitter
        uber
        ubs
        unicredit
        unilever
        united airlines
        ups
        us airways
        verizon
        viacom
        visa
        vmware
        vodafone
        volkswagen
        volvo
        wal-mart
        walgreens
        walmart
        warburg pincus
        warner bros
        waymo
        wells fargo
        western union
        westinghouse
        wework
        whatsapp
        wipro
        xerox
        xiaomi
        y combinator
        yahoo
        yahoo!
        yandex
        youtube
        yum
        zillow
        zomato
        zoom
        """);

    /// <summary>What agencies write before a headline: "BRIEF-", "UPDATE 1-", "BREAKING:".</summary>
    public static readonly WordTable HeadlineTags = WordTable.Of("""
        analysis
        breaking
        breakingviews
        brief
        corrected
        exclusive
        explainer
        factbox
        focus
        insight
        interview
        live
        opinion
        photos
        podcast
        refile
        related
        timeline
        update
        video
        watch
        wrapup
        """);

    /// <summary>Words of the trade with which company names begin: "AI Harbour", "TV Orvane", "SR Tulmar".</summary>
    public static readonly WordTable FirstWordAcronyms = WordTable.Of("""
        ai
        ar
        ev
        hr
        iot
        it
        ml
        pr
        sr
        tv
        vr
        """);

    /// <summary>Capitals that name nobody: "CEO", "IPO", "AI".</summary>
    public static readonly WordTable Acronyms = WordTable.Of("""
        2fa
        3g
        4g
        5g
        a$
        a&p
        aa
        aaa
        aca
        adas
        adr
        adrs
        ads
        aes
        agi
        ai
        am
        apac
        api
        apis
        apy
        ar
        arpu
        arr
        asap
        asean
        atm
        atms
        aum
        b2b
        b2c
        bbb
        bi
        bnpl
        brics
        brl
        bst
        c$
        cad
        cagr
        capex
        ccpa
        cd
        cdp
        cdps
        cee
        ceo
        ceos
        cet
        cet1
        cfo
        cio
        cio's
        cmo
        cms
        co2
        coo
        coronavirus
        covid
        covid-19
        cpa
        cpi
        cpo
        cpu
        cpus
        crispr
        crm
        cro
        csr report
        cst
        cto
        ctv
        d2c
        dao
        dau
        daus
        dc
        dei
        devops
        diy
        dlr
        dlrs
        dm
        dna
        dns
        dtc
        dvd
        e&p
        ebit
        ebita
        ebitda
        edt
        edtech
        eecs
        emea
        eps
        erp
        esg
        esq
        est
        et
        etf
        etfs
        eur
        ev
        ev's
        evp
        evs
        f.o.b
        faq
        faqs
        fcf
        fintech
        fmcg
        fy
        gaap
        gbp
        gdp
        gdpr
        gmt
        gmv
        gp
        gps
        gpt
        gpu
        gpus
        gst
        gw
        gwh
        hdtv
        hiv
        hk
        hmm
        hr
        hrs
        hrtech
        html
        http
        https
        i
        iaas
        icu
        icus
        id
        ifrs
        ii
        iii
        inr
        iot
        ip
        ipo
        ipo's
        ipo-bound
        ipos
        irr
        isp
        isps
        it
        iv
        jr
        jv
        jvs
        kpi
        kw
        kwh
        kyc
        lbo
        lbos
        lcd
        ldr
        led
        lidar
        llm
        llms
        lng
        loi
        lp
        lpg
        lps
        ltm
        m&a
        mau
        maus
        md
        ml
        mou
        mrna
        mrr
        msme
        msmes
        mvp
        mw
        mwh
        n/a
        nav
        nb
        nbfc
        nbfcs
        nda
        nft
        nfts
        nim
        nlp
        no
        npl
        npls
        oem
        oems
        ok
        oled
        opex
        otc
        otc bb
        ott
        paas
        pbt
        pc
        pcs
        pdf
        pdt
        pe
        phd
        pm
        pos
        pr
        ps
        pst
        pt
        pto
        q1
        q2
        q3
        q4
        qoq
        qr
        r&d
        ram
        re
        reit
        reits
        ric
        rmb
        roe
        roi
        rote
        rpa
        rs
        rsu
        rsus
        rv
        rwa
        s$
        saas
        sales
        sdk
        sdr
        sec filing
        seo
        sim
        sku
        skus
        sla
        smb
        smbs
        sme
        smes
        sms
        spac
        spacs
        sql
        sr
        ssd
        stem
        suv
        suvs
        svp
        tam
        tba
        tbd
        tech
        tmt
        tv
        tvs
        twh
        ui
        url
        us$
        usd
        usp
        utc
        ux
        vat
        vc
        vcs
        vfx
        vi
        vii
        vod
        vp
        vpn
        vr
        vs
        web
        web3
        wow
        www
        xr
        yoy
        ytd
        """);

    /// <summary>Months, days, feasts.</summary>
    public static readonly WordTable Calendar = WordTable.Of("""
        apr
        april
        aug
        august
        autumn
        black friday
        christmas
        cyber monday
        dec
        december
        easter
        fall
        feb
        february
        fri
        friday
        hanukkah
        independence day
        jan
        january
        jul
        july
        jun
        june
        labor day
        lunar new year
        mar
        march
        may
        memorial day
        mon
        monday
        new year
        nov
        november
        oct
        october
        ramadan
        sat
        saturday
        sep
        sept
        september
        spring
        summer
        sun
        sunday
        thanksgiving
        thu
        thur
        thurs
        thursday
        tue
        tues
        tuesday
        wed
        wednesday
        winter
        """);

    /// <summary>Capitalised phrases that name no company, person or place: "Big Tech".</summary>
    public static readonly WordTable NotNames = WordTable.Of("""
        advertisement
        african american
        ai engineering
        american
        android
        apache
        asian
        asx 200
        big data
        big oil
        big pharma
        big tech
        bitcoin
        black
        black friday
        bluetooth
        board of directors
        brent
        brexit
        cac 40
        catholic
        chapter 11
        chapter 7
        chatgpt
        christian
        city
        click here
        conservative
        correction
        covid
        covid-19
        crispr
        cyber monday
        dax
        dear
        deep learning
        democrat
        democratic
        democrats
        disclosure
        dlr
        dlrs
        dodd-frank
        dow
        dow 30
        dow jones industrial average
        e-commerce
        ebitda
        editor
        english
        estee
        ethereum
        euro
        eurobond
        exclusive
        fall
        federal
        fintech
        fortune 100
        fortune 1000
        fortune 500
        french
        ftse
        ftse 100
        ftse 250
        ftse 350
        ftse mib
        gdpr
        general
        global
        global fortune 500
        gmt
        god
        gop
        hang seng
        hang seng index
        hashtag
        hipaa
        hispanic
        house
        ibex 35
        image
        indo-pacific
        international
        internet
        internet explorer
        internet of things
        ios
        ipo
        java
        jewish
        kubernetes
        labour
        league one
        league two
        libor
        linux
        machine learning
        main street
        mandarin
        mdax
        medicaid
        medicare
        mln
        more
        ms. pac-man
        msci
        msci world
        muslim
        nasdaq 100
        nasdaq composite
        national
        native american
        natural language processing
        newsletter
        nifty
        nikkei 225
        note
        obamacare
        olympic games
        olympics
        open source
        opinion
        parliamentary
        photo
        pre-series
        premier league
        protestant
        python
        q&a
        r&d
        read
        republican
        republicans
        reuter
        reuters breakingviews
        rule of law
        russell 2000
        s&l
        s&p
        s&p 100
        s&p 400
        s&p 500
        s&p 500 index
        s&p 600
        s&p/asx 200
        saas
        sarbanes-oxley
        sdax
        seed
        sensex
        serie a
        series seed
        sign up
        silicon valley
        source
        spanish
        spokesmen
        spokespeople
        spokespersons
        spokeswomen
        stoxx 600
        street
        super bowl
        tbd
        tech
        thanksgiving
        the street
        the wall
        topix
        tory
        treasuries
        treasury bonds
        twitter feed
        u.s. dlrs
        u.s. dollar
        u.s. dollars
        united
        update
        video
        web
        wi-fi
        windows
        world cup
        world war
        world war ii
        wti
        yen
        zoom call
        """);

    /// <summary>Words that a letter or number follows: "Series F", "Chapter 11".</summary>
    public static readonly WordTable Designations = WordTable.Of("""
        act
        annex
        appendix
        area
        article
        building
        chapter
        class
        clause
        exhibit
        form
        gate
        generation
        grade
        group of
        item
        level
        model
        page
        part
        phase
        proposition
        rule
        schedule
        section
        serie
        series
        stage
        tier
        title
        type
        unit
        version
        volume
        zone
        """);
}
