namespace DealFacts.Extraction.Lexicon;

/// <summary>Names that many articles mention in passing, and capitals that are no names.</summary>
internal static class KnownNames
{
    /// <summary>Newspapers and agencies.</summary>
    public static readonly WordTable Media = WordTable.Of("""
        abc news
        afp
        agence france-presse
        al jazeera
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
        business wire
        businessweek
        buzzfeed
        caixin
        cnbc
        cnet
        cnn
        daily mail
        daily telegraph
        der spiegel
        detik.com
        dow jones
        dow jones newswires
        dpa
        economic times
        engadget
        entrackr
        financial times
        forbes
        fortune
        fortune magazine
        fox business
        fox news
        ft
        gizmodo
        globe and mail
        guardian
        handelsblatt
        ians
        insider
        kyodo
        le figaro
        le monde
        les echos
        los angeles times
        mashable
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
        pitchbook
        politico
        pr newswire
        press trust of india
        pti
        quartz
        recode
        reuters
        reuters news
        semafor
        sky news
        south china morning post
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
        wall street journal
        washington post
        wion
        wired
        wsj
        xinhua
        yahoo finance
        yahoo news
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
        bolsa
        bombay stock exchange
        borsa italiana
        bse
        chicago board options exchange
        chicago mercantile exchange
        cme
        deutsche boerse
        deutsche börse
        euronext
        frankfurt stock exchange
        hkex
        hong kong stock exchange
        jpx
        london stock exchange
        lse
        nasdaq
        nasdaq global market
        nasdaq global select market
        nasdaq stock market
        nasdaqgm
        nasdaqgs
        national stock exchange
        new york stock exchange
        nse
        nyse
        nyse american
        nyse arca
        nyseamerican
        otc
        otcqb
        otcqx
        paris bourse
        sehk
        sgx
        shanghai stock exchange
        shenzhen stock exchange
        singapore exchange
        six swiss exchange
        stock exchange of singapore
        tase
        tel aviv stock exchange
        the nasdaq
        tokyo stock exchange
        toronto stock exchange
        tse
        tsx
        tsx venture exchange
        tsxv
        xetra
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
        cd
        cdp
        cdps
        cee
        ceo
        ceos
        cet
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
        dvd
        e&p
        ebit
        ebita
        ebitda
        edt
        edtech
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
        evs
        f.o.b
        faq
        faqs
        fintech
        fmcg
        fy
        gaap
        gbp
        gdp
        gmt
        gmv
        gp
        gps
        gpt
        gpu
        gpus
        gst
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
        m&a
        mau
        maus
        md
        ml
        mou
        mrna
        mvp
        n/a
        nav
        nb
        nda
        nft
        nfts
        nlp
        no
        oem
        oems
        ok
        oled
        otc
        otc bb
        ott
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
        rmb
        roe
        roi
        rpa
        rs
        rsu
        rsus
        rv
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
        tam
        tba
        tbd
        tech
        tmt
        tv
        tvs
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
}
