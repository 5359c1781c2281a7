namespace DealFacts.Extraction.Lexicon;

/// <summary>Where things are: "Salt Lake City", "Ohio", "Japanese".</summary>
internal static class PlaceNames
{
    /// <summary>Countries, states, cities and regions.</summary>
    public static readonly WordTable Known = WordTable.Of("""
        aarhus
        aberdeen
        abidjan
        abu dhabi
        abuja
        accra
        addis ababa
        adelaide
        afghanistan
        africa
        ahmedabad
        akron
        ala
        alabama
        alaska
        albania
        albany
        alberta
        albuquerque
        alexandria
        algeria
        algiers
        allentown
        almaty
        alta
        amarillo
        america
        amman
        amsterdam
        anaheim
        anatolia
        anchorage
        andalusia
        andhra pradesh
        andorra
        anglophone africa
        angola
        ankara
        ann arbor
        antananarivo
        antwerp
        appalachia
        argentina
        ariz
        arizona
        ark
        arkansas
        arlington
        armenia
        arusha
        asheville
        asia
        asia pacific
        asia-pacific
        assam
        athens
        atlanta
        atlantic
        atlantic city
        auckland
        austin
        australasia
        australia
        austria
        azerbaijan
        b.c.
        baghdad
        bahamas
        bahrain
        bakersfield
        baku
        bali
        balkans
        baltic
        baltimore
        bamako
        bandung
        bangalore
        bangkok
        bangladesh
        barbados
        barcelona
        barnsley
        basel
        basingstoke
        basle
        bath
        baton rouge
        bavaria
        bay area
        bay of fundy
        bedfordshire
        beijing
        beirut
        belarus
        belfast
        belgium
        belgrade
        belize
        bellevue
        benelux
        bengaluru
        benin
        bergen
        berkeley
        berlin
        bermuda
        bern
        beverly hills
        bhopal
        bhutan
        bihar
        bilbao
        biloxi
        birmingham
        blackpool
        boca raton
        bogota
        bogotá
        boise
        bolivia
        bologna
        bolton
        bombay
        bonn
        bordeaux
        bosnia
        boston
        botswana
        boulder
        bozeman
        bradford
        brasilia
        bratislava
        brazil
        bremen
        brick lane
        bridgeport
        brighton
        brisbane
        bristol
        britain
        british columbia
        brittany
        brno
        bronx
        brooklyn
        brownsville
        bruges
        brunei
        brussels
        bucharest
        buckinghamshire
        budapest
        buenos aires
        buffalo
        bulawayo
        bulgaria
        burbank
        burkina faso
        burlington
        burma
        burnaby
        burundi
        busan
        cairo
        calcutta
        calgary
        calif
        california
        cambodia
        cambridge
        cambridgeshire
        cameroon
        canada
        canary wharf
        canberra
        cannes
        cape canaveral
        cape town
        caracas
        cardiff
        caribbean
        carlisle
        carolinas
        casablanca
        catalonia
        cayman islands
        cedar rapids
        central america
        central asia
        central europe
        chad
        chandigarh
        charleston
        charlotte
        chattanooga
        chelmsford
        cheltenham
        chengdu
        chennai
        cheshire
        cheyenne
        chhattisgarh
        chicago
        chile
        china
        chongqing
        christchurch
        chula vista
        cincinnati
        city of london
        cleveland
        clydeside
        coimbatore
        colchester
        cold spring harbor
        colo
        cologne
        colombia
        colombo
        colorado
        colorado springs
        columbia
        columbus
        congo
        conn
        connecticut
        continental europe
        copenhagen
        cork
        cornwall
        corpus christi
        corsica
        costa rica
        cotonou
        coventry
        crimea
        croatia
        cuba
        culver city
        cumbria
        cupertino
        curitiba
        cyprus
        czech republic
        czechoslovakia
        córdoba
        côte d'ivoire
        d.c.
        dakar
        dakotas
        dalian
        dallas
        damascus
        danube
        dar es salaam
        darlington
        davos
        dayton
        daytona beach
        dearborn
        del
        delaware
        delhi
        denmark
        denver
        derbyshire
        des moines
        detroit
        dhaka
        district of columbia
        djibouti
        doha
        dominican republic
        donbas
        doncaster
        dorset
        dortmund
        douala
        downtown
        draper
        dresden
        dubai
        dublin
        duesseldorf
        duluth
        dundee
        dunedin
        durban
        dusseldorf
        düsseldorf
        east africa
        east anglia
        east asia
        east coast
        east germany
        east midlands
        eastern europe
        ecuador
        edinburgh
        edmonton
        egypt
        eindhoven
        el paso
        el salvador
        elbe
        eldoret
        england
        eritrea
        espoo
        essen
        estonia
        ethiopia
        eu
        europe
        european union
        evanston
        evansville
        exeter
        far east
        fargo
        fayetteville
        fiji
        finland
        fla
        flanders
        florence
        florida
        fort collins
        fort lauderdale
        fort myers
        fort wayne
        fort worth
        fortaleza
        france
        francophone africa
        frankfurt
        fremont
        fresno
        fujian
        fukuoka
        ga
        gabon
        gaborone
        gainesville
        galveston
        galway
        gambia
        garden grove
        gateshead
        gauteng
        gdansk
        geneva
        genoa
        georgia
        germany
        ghana
        ghent
        gibraltar
        giza
        glasgow
        gloucester
        gloucestershire
        goteborg
        gothenburg
        grand rapids
        graz
        great britain
        greece
        green bay
        greenland
        greensboro
        greenville
        greenwich
        grenada
        grenoble
        groningen
        guadalajara
        guam
        guangdong
        guangzhou
        guatemala
        guatemala city
        guayaquil
        guernsey
        guildford
        guinea
        gujarat
        gulf
        gulf coast
        gulf of alaska
        gulf of mexico
        gulf of suez
        gulf of thailand
        gulfport
        gurgaon
        gurugram
        guyana
        haifa
        hainan
        haiti
        halifax
        hamburg
        hamilton
        hangzhou
        hanoi
        hanover
        harare
        hargeisa
        harrisburg
        harrogate
        hartford
        haryana
        havana
        hawaii
        heidelberg
        heilongjiang
        helsinki
        hertfordshire
        herzliya
        hialeah
        high point
        himachal pradesh
        hiroshima
        ho chi minh city
        hobart
        hokkaido
        holland
        hollywood
        honduras
        hong kong
        honolulu
        hot springs
        houston
        hubei
        huddersfield
        humberside
        hunan
        hungary
        huntsville
        hyderabad
        ibadan
        iberia
        iceland
        idaho
        ill
        illinois
        incheon
        ind
        india
        indiana
        indianapolis
        indonesia
        indore
        inverness
        iowa
        ipswich
        iran
        iraq
        ireland
        irvine
        islamabad
        isle of man
        isle of wight
        israel
        istanbul
        italy
        ivory coast
        izmir
        jacksonville
        jaipur
        jakarta
        jamaica
        japan
        jeddah
        jersey
        jersey city
        jerusalem
        jharkhand
        jiangsu
        johannesburg
        johor
        joliet
        jordan
        kabul
        kalamazoo
        kampala
        kan
        kano
        kans
        kansai
        kansas
        kansas city
        kaohsiung
        karachi
        karnataka
        kathmandu
        kaunas
        kazakhstan
        kendall square
        kenosha
        kentucky
        kenya
        kerala
        khartoum
        kiel
        kiev
        kigali
        kingston
        kinshasa
        kirkland
        kisumu
        kitchener
        knoxville
        kobe
        kochi
        kolkata
        korea
        kosovo
        kowloon
        krakow
        kuala lumpur
        kumasi
        kuwait
        ky
        kyiv
        kyoto
        kyrgyzstan
        la
        la paz
        lafayette
        lagos
        lahore
        lake charles
        lancashire
        lancaster
        lansing
        laos
        laredo
        las vegas
        latin america
        latvia
        lausanne
        lebanon
        leeds
        lehi
        leicester
        leicestershire
        leipzig
        lesotho
        leuven
        levant
        lexington
        liberia
        libya
        liechtenstein
        liege
        lille
        lima
        limerick
        lincolnshire
        linz
        lisbon
        lisburn
        lithuania
        little rock
        liverpool
        ljubljana
        lodz
        lombardy
        lome
        london
        londonderry
        long beach
        long island
        los altos
        los angeles
        louisiana
        louisville
        lower saxony
        luanda
        lubbock
        lubumbashi
        lucerne
        lucknow
        lugano
        lusaka
        luxembourg
        luzon
        lynchburg
        lyon
        lyons
        macao
        macau
        macedonia
        macon
        madagascar
        madhya pradesh
        madison
        madras
        madrid
        maghreb
        maharashtra
        maidstone
        maine
        mainland china
        malaga
        malawi
        malaysia
        maldives
        mali
        malmo
        malmö
        malta
        manama
        manchester
        manhattan
        manila
        manitoba
        mannheim
        maputo
        marrakech
        marseille
        maryland
        mass
        massachusetts
        maui
        mauritania
        mauritius
        mclean
        md
        medellin
        medellín
        mediterranean
        melbourne
        melrose park
        memphis
        menlo park
        merseyside
        mexico
        mexico city
        miami
        miami beach
        mich
        michigan
        middle east
        middlesbrough
        midlands
        midtown
        midtown manhattan
        midwest
        milan
        milwaukee
        mindanao
        minn
        minneapolis
        minnesota
        minsk
        miss
        mississauga
        mississippi
        missouri
        mo
        mobile
        modesto
        mogadishu
        moldova
        mombasa
        monaco
        mongolia
        mont
        montana
        monte carlo
        montenegro
        monterrey
        montevideo
        montreal
        morocco
        moscow
        mountain view
        mozambique
        mumbai
        munich
        muscat
        myanmar
        n.c.
        n.d.
        n.h.
        n.j.
        n.m.
        n.y.
        nagoya
        nagpur
        nairobi
        nakuru
        namibia
        nanjing
        nantes
        naples
        nashua
        nashville
        nassau
        navi mumbai
        neb
        nebraska
        nepal
        netherlands
        netherlands antilles
        nev
        nevada
        new brunswick
        new delhi
        new england
        new guinea
        new hampshire
        new haven
        new jersey
        new mexico
        new orleans
        new south wales
        new york
        new york city
        new york state
        new zealand
        newark
        newcastle
        newfoundland
        newport
        newport beach
        newport news
        nicaragua
        nice
        nicosia
        niger
        nigeria
        noida
        nordics
        norfolk
        normandy
        north africa
        north america
        north carolina
        north dakota
        north korea
        north sea
        northampton
        northamptonshire
        northeast
        northern ireland
        northern territory
        northumberland
        northwest
        norway
        norwich
        nottingham
        nottinghamshire
        nova scotia
        nuremberg
        ny
        oakland
        oceania
        odense
        odessa
        odisha
        ogden
        ohio
        ohio valley
        okla
        oklahoma
        oklahoma city
        oldham
        omaha
        oman
        ont
        ontario
        oporto
        oran
        ore
        oregon
        orlando
        osaka
        oslo
        ottawa
        overland park
        oxford
        oxfordshire
        oxnard
        pa
        pacific
        pacific northwest
        pakistan
        palermo
        palestine
        palm beach
        palm springs
        palo alto
        panama
        panama city
        papua new guinea
        paraguay
        paris
        pasadena
        patagonia
        peking
        penang
        penn
        pennsylvania
        pensacola
        peoria
        perth
        peru
        petah tikva
        peterborough
        philadelphia
        philippines
        phnom penh
        phoenix
        piraeus
        pittsburgh
        plano
        poland
        pompano beach
        port harcourt
        port louis
        port of spain
        portland
        porto
        porto alegre
        portsmouth
        portugal
        potsdam
        poznan
        poznań
        prague
        pretoria
        prince edward island
        princeton
        providence
        province of ontario
        province of quebec
        provo
        puebla
        puerto rico
        pune
        punjab
        pusan
        qatar
        que
        quebec
        quebec city
        queensland
        quito
        r.i.
        rabat
        racine
        rajasthan
        raleigh
        ramat gan
        recife
        redmond
        redwood city
        reno
        reykjavik
        rhine
        rhineland
        rhode island
        richmond
        riga
        rio de janeiro
        riyadh
        roanoke
        rochdale
        rochester
        rockford
        romania
        rome
        rotherham
        rotterdam
        ruhr
        russia
        rust belt
        rwanda
        s.c.
        s.d.
        saar
        sabah
        sacramento
        saginaw
        sahel
        salford
        salt lake city
        salzburg
        san antonio
        san bernardino
        san diego
        san fernando
        san francisco
        san francisco bay area
        san jose
        san juan
        san mateo
        santa ana
        santa barbara
        santa clara
        santa clarita
        santa cruz
        santa fe
        santa monica
        santiago
        santo domingo
        sao paulo
        sapporo
        sarajevo
        sarasota
        saratoga springs
        sarawak
        sardinia
        saskatchewan
        saskatoon
        saudi arabia
        savannah
        saxony
        scandinavia
        scotland
        scottsdale
        scranton
        seattle
        sendai
        senegal
        seoul
        serbia
        seville
        shandong
        shanghai
        sheffield
        shenzhen
        shreveport
        shrewsbury
        shropshire
        siberia
        sichuan
        sicily
        sierra leone
        silesia
        silicon valley
        silver spring
        singapore
        singapore city
        sioux city
        sioux falls
        skokie
        skopje
        slovakia
        slovenia
        sofia
        soho
        solihull
        somalia
        south africa
        south america
        south asia
        south australia
        south bend
        south carolina
        south dakota
        south korea
        south pacific
        southampton
        southeast
        southeast asia
        southern africa
        southern california
        southern europe
        southwest
        soviet union
        spain
        spokane
        springfield
        sri lanka
        st louis
        st paul
        st petersburg
        st. louis
        st. paul
        st. petersburg
        staffordshire
        stamford
        staten island
        stavanger
        stirling
        stockholm
        stockport
        stoke-on-trent
        strasbourg
        strathclyde
        stuttgart
        sub-saharan africa
        sudan
        sudbury
        suffolk
        sumatra
        sun belt
        sunbelt
        sunderland
        sunnyvale
        surabaya
        surat
        suriname
        surrey
        sussex
        suzhou
        swansea
        swaziland
        sweden
        swindon
        switzerland
        sydney
        syracuse
        syria
        são paulo
        tacoma
        taichung
        taipei
        taiwan
        tajikistan
        tallahassee
        tallinn
        tamil nadu
        tampa
        tampere
        tangier
        tanzania
        tashkent
        tasmania
        tbilisi
        tehran
        tel aviv
        telangana
        telford
        tema
        tenn
        tennessee
        terre haute
        tex
        texas
        thailand
        thames
        the bahamas
        the gulf
        the hague
        the netherlands
        the philippines
        thessaloniki
        tianjin
        tibet
        tijuana
        tirana
        togo
        tokyo
        toledo
        topeka
        toronto
        toulouse
        trinidad
        tripoli
        trondheim
        troy
        tucson
        tulsa
        tunis
        tunisia
        turin
        turkey
        turkmenistan
        turku
        tyneside
        u.a.e.
        u.k
        u.k.
        u.s
        u.s.
        u.s.a.
        uae
        uganda
        uk
        ukraine
        ulster
        united arab emirates
        united kingdom
        united nations
        united states
        united states of america
        uppsala
        uruguay
        us
        usa
        ussr
        utah
        utrecht
        uttar pradesh
        uttarakhand
        uzbekistan
        va
        vadodara
        valencia
        valletta
        vancouver
        vatican
        venezuela
        venice
        vermont
        verona
        victoria
        vienna
        vietnam
        vilnius
        virginia
        virginia beach
        vt
        w.va
        w.va.
        waco
        wakefield
        wales
        wall street
        wallonia
        walsall
        waltham
        warrington
        warsaw
        warwickshire
        wash
        washington
        washington d.c.
        washington dc
        washington state
        wellington
        west africa
        west bengal
        west berlin
        west coast
        west germany
        west midlands
        west palm beach
        west virginia
        western australia
        western europe
        white plains
        wichita
        wigan
        wilmington
        wiltshire
        windhoek
        winnipeg
        winston-salem
        winter haven
        winter park
        wis
        wisconsin
        woking
        wolverhampton
        worcester
        wrexham
        wroclaw
        wuhan
        wyo
        wyoming
        xiamen
        xinjiang
        yangon
        yaounde
        yemen
        yokohama
        yonkers
        yorkshire
        youngstown
        yucatan
        yugoslavia
        yukon
        yunnan
        zagreb
        zaire
        zambia
        zaragoza
        zhejiang
        zimbabwe
        zug
        zurich
        zürich
        """);

    /// <summary>States and provinces, and what newspapers make of them: after a town's comma they settle that it is a town.</summary>
    public static readonly WordTable States = WordTable.Of("""
        ala
        alabama
        alaska
        alberta
        alta
        ariz
        arizona
        ark
        arkansas
        b.c
        b.c.
        british columbia
        calif
        california
        colo
        colorado
        conn
        connecticut
        d.c.
        del
        delaware
        fla
        florida
        ga
        georgia
        hawaii
        idaho
        ill
        illinois
        ind
        indiana
        iowa
        kan
        kans
        kansas
        kentucky
        ky
        la
        louisiana
        maine
        manitoba
        maryland
        mass
        massachusetts
        md
        mich
        michigan
        minn
        minnesota
        miss
        mississippi
        missouri
        mo
        mont
        montana
        n.b.
        n.c
        n.c.
        n.d
        n.d.
        n.h
        n.h.
        n.j
        n.j.
        n.m
        n.m.
        n.s.
        n.w.t.
        n.y
        n.y.
        neb
        nebraska
        nev
        nevada
        new brunswick
        new hampshire
        new jersey
        new mexico
        new york
        newfoundland
        nfld
        north carolina
        north dakota
        northwest territories
        nova scotia
        ohio
        okla
        oklahoma
        ont
        ontario
        ore
        oregon
        p.e.i.
        pa
        penn
        pennsylvania
        prince edward island
        puerto rico
        que
        quebec
        r.i
        r.i.
        rhode island
        s.c
        s.c.
        s.d
        s.d.
        sask
        saskatchewan
        south carolina
        south dakota
        tenn
        tennessee
        tex
        texas
        utah
        va
        vermont
        virginia
        vt
        w.va
        wash
        washington
        west virginia
        wis
        wisconsin
        wyo
        wyoming
        yukon
        """);

    /// <summary>Lands that stand after a town's comma, "Vevey, Switzerland".</summary>
    public static readonly WordTable Countries = WordTable.Of("""
        argentina
        australia
        austria
        bahamas
        belgium
        bermuda
        brazil
        britain
        chile
        china
        colombia
        czechoslovakia
        denmark
        east germany
        ecuador
        egypt
        england
        finland
        france
        germany
        greece
        hungary
        iceland
        india
        indonesia
        ireland
        israel
        italy
        jamaica
        japan
        kenya
        kuwait
        luxembourg
        malaysia
        mexico
        netherlands
        new south wales
        new zealand
        nigeria
        northern ireland
        norway
        pakistan
        panama
        peru
        philippines
        poland
        portugal
        queensland
        saudi arabia
        scotland
        singapore
        south africa
        south australia
        south korea
        spain
        sweden
        switzerland
        taiwan
        tasmania
        thailand
        the netherlands
        the philippines
        turkey
        u.k.
        united kingdom
        venezuela
        victoria
        wales
        west germany
        western australia
        yugoslavia
        zambia
        zimbabwe
        """);

    /// <summary>Words that tell where somebody comes from.</summary>
    public static readonly WordTable Demonyms = WordTable.Of("""
        afghan
        african
        alaskan
        albanian
        albertan
        algerian
        american
        americans
        andalusian
        anglophone
        angolan
        arab
        argentine
        argentinian
        armenian
        asian
        australian
        australians
        austrian
        azerbaijani
        azeri
        bahamian
        bahraini
        bangladeshi
        basque
        bavarian
        belarusian
        belgian
        bengali
        beninese
        bermudian
        bhutanese
        bolivian
        bosnian
        botswanan
        brazilian
        british
        britons
        bruneian
        bulgarian
        burmese
        burundian
        californian
        californians
        cambodian
        cameroonian
        canadian
        canadians
        catalan
        catalonian
        chadian
        chilean
        chinese
        colombian
        congolese
        cornish
        corsican
        costa rican
        croatian
        cuban
        cypriot
        czech
        danish
        dutch
        ecuadorian
        egyptian
        emirati
        english
        eritrean
        estonian
        ethiopian
        european
        europeans
        fijian
        filipino
        finnish
        flemish
        floridian
        franco
        francophone
        french
        frenchman
        gabonese
        gambian
        georgian
        german
        germans
        ghanaian
        greek
        guatemalan
        guinean
        guyanese
        haitian
        hawaiian
        honduran
        hungarian
        icelandic
        indian
        indians
        indonesian
        iranian
        iraqi
        irish
        israeli
        israelis
        italian
        italians
        italo
        ivorian
        jamaican
        japanese
        jewish
        jordanian
        kashmiri
        kazakh
        kenyan
        korean
        kosovar
        kuwaiti
        kyrgyz
        laotian
        latin american
        latvian
        lebanese
        liberian
        libyan
        lithuanian
        londoner
        londoners
        luxembourgish
        macedonian
        malagasy
        malawian
        malaysian
        malian
        maltese
        manx
        mauritian
        mexican
        middle eastern
        minnesotan
        moldovan
        mongolian
        montenegrin
        moroccan
        mozambican
        muslim
        namibian
        nepalese
        new yorker
        new yorkers
        nicaraguan
        nigerian
        nordic
        north american
        norwegian
        ohioan
        omani
        oregonian
        pakistani
        palestinian
        panamanian
        papuan
        paraguayan
        parisian
        pennsylvanian
        peruvian
        polish
        portuguese
        puerto rican
        punjabi
        qatari
        quebecois
        romanian
        russian
        russians
        rwandan
        salvadoran
        samoan
        sardinian
        saudi
        saxon
        scandinavian
        scottish
        senegalese
        serbian
        siberian
        sicilian
        singaporean
        sino
        slovak
        slovene
        slovenian
        somali
        south african
        south korean
        southeast asian
        soviet
        spanish
        sri lankan
        sub-saharan
        sudanese
        surinamese
        swedish
        swiss
        syrian
        taiwanese
        tajik
        tanzanian
        tasmanian
        texan
        texans
        thai
        togolese
        trinidadian
        tunisian
        turkish
        turkmen
        tuscan
        tyrolean
        u.k.
        u.s.
        ugandan
        uk
        ukrainian
        uruguayan
        us
        uzbek
        venetian
        venezuelan
        viennese
        vietnamese
        virginian
        welsh
        west german
        western
        yemeni
        yugoslav
        zambian
        zimbabwean
        """);

    /// <summary>What stands before a place: "based in".</summary>
    public static readonly WordTable Prepositions = WordTable.Of("""
        across
        around
        based in
        cities like
        cities such as
        city of
        countries like
        countries such as
        east of
        factory in
        founded in
        from the
        headquartered in
        headquarters in
        in
        in downtown
        in the
        located in
        markets in
        near
        north of
        office in
        offices in
        outside
        plant in
        south of
        state of
        suburb of
        throughout
        town of
        west of
        """);

    /// <summary>What stands after a place: "-based".</summary>
    public static readonly WordTable Followers = WordTable.Of("""
        area
        city
        county
        metro
        metropolitan
        native
        province
        region
        suburb
        suburbs
        time
        """);

    /// <summary>Before a name they say that it is where something is: "on Arden Bay".</summary>
    public static readonly WordTable Locators = WordTable.Of("""
        across
        along
        around
        at
        beyond
        in
        near
        of
        off
        on
        outside
        over
        through
        throughout
        toward
        towards
        """);

    /// <summary>Last words: "Valley", "Island".</summary>
    public static readonly WordTable Tails = WordTable.Of("""
        avenue
        basin
        bay
        beach
        boulevard
        bridge
        canal
        canyon
        cape
        city
        coast
        county
        creek
        district
        falls
        fort
        gulf
        harbor
        harbour
        heights
        highway
        hills
        island
        islands
        lake
        lakes
        lane
        mountain
        mountains
        ocean
        peninsula
        plaza
        port
        province
        river
        road
        sea
        shore
        springs
        square
        state
        strait
        street
        territory
        town
        township
        valley
        village
        """);

    /// <summary>What stands before a demonym and makes no name of it: "East African".</summary>
    public static readonly WordTable Directions = WordTable.Of("""
        central
        continental
        east
        eastern
        far
        latin
        mainland
        middle
        north
        northern
        pan
        saharan
        south
        southeast
        southern
        sub
        west
        western
        """);

    /// <summary>Regions after which companies call themselves: "Southwest" is as often Southwest Forest Industries.</summary>
    public static readonly WordTable Regions = WordTable.Of("""
        midwest
        northeast
        northwest
        southeast
        southwest
        """);
}
