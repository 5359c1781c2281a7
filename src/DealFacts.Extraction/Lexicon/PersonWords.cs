namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around people.</summary>
internal static class PersonWords
{
    /// <summary>What stands before a surname: "Mr".</summary>
    public static readonly WordTable Honorifics = WordTable.Of("""
        capt
        col
        dame
        dr
        gen
        gov
        judge
        justice
        lady
        lord
        messrs
        miss
        mr
        mr.
        mrs
        mrs.
        ms
        prof
        rep
        sen
        senator
        sheikh
        sir
        """);

    // What only people are, whichever table asks.
    private const string OnlyPeople = """
        actor
        actress
        agriculture minister
        ambassador
        analyst
        arbitrageur
        attorney
        billionaire
        businessman
        businesswoman
        capt
        ceo
        cfo
        chair
        chairman
        chairman and ceo
        chairman and chief executive
        chairman and chief executive officer
        chairwoman
        chancellor
        chief economist
        chief executive
        chief executive officer
        chief financial officer
        chief information officer
        chief investment officer
        chief marketing officer
        chief operating officer
        chief product officer
        chief revenue officer
        chief scientist
        chief strategy officer
        chief technology officer
        cio
        cmo
        co - ceo
        co - ceos
        co - chair
        co - chairman
        co - chief executive
        co - president
        co-ceo
        co-founder
        co-founder and ceo
        co-founder and chief executive
        cofounder
        cofounder and ceo
        col
        colleague
        commerce minister
        commerce secretary
        commissioner
        communications minister
        congressman
        congresswoman
        coo
        corporate raider
        cpo
        cro
        cto
        dame
        defence minister
        defence secretary
        defense minister
        defense secretary
        deputy chairman
        dr
        economist
        economists
        economy minister
        editor
        energy minister
        energy secretary
        entrepreneur
        environment minister
        evp
        executive chairman
        executive director
        executive vice president
        finance minister
        foreign minister
        founder
        founder and ceo
        founder and chief executive
        founding partner
        gen
        general counsel
        general partner
        gov
        governor
        group head
        health minister
        hon
        industrialist
        industry minister
        industry secretary
        interior minister
        interior secretary
        inventor
        judge
        justice
        labor minister
        labor secretary
        labour minister
        lady
        lawyer
        lord
        magnate
        managing director
        managing partner
        mayor
        mines minister
        mining minister
        minister
        miss
        mr
        mrs
        ms
        non-executive chairman
        oil minister
        oilman
        planning minister
        pope
        president
        president and ceo
        president and chief executive
        president and chief executive officer
        president director
        prime minister
        prof
        professor
        rancher
        rapper
        rep
        representative
        resources minister
        rev
        scientist
        sen
        senator
        senior partner
        senior vice president
        sgt
        sheikh
        singer
        sir
        spokesman
        spokesperson
        spokeswoman
        strategist
        svp
        takeover specialist
        telecommunications minister
        tourism minister
        trade minister
        trade secretary
        transport minister
        transport secretary
        transportation minister
        transportation secretary
        treasurer
        treasury minister
        treasury secretary
        tycoon
        vice chairman
        vice president
        vice-president
        vp
        """;

    /// <summary>What people are, and some of it companies too: "chief executive", "investor".</summary>
    public static readonly WordTable Roles = WordTable.Of(OnlyPeople + """
activist
analysts
author
banker
broker
brothers
chief
co-founders
cofounders
counsel
creator
crown prince
crown princess
defender
developer
director
engineer
entrepreneurs
executive
financier
founders
fund manager
general manager
goalkeeper
head
industrialist
inventors
investor
investors
king
manager
md
midfielder
owner
partner
partners
portfolio manager
prince
princess
principal
quarterback
queen
raider
reporter
researcher
secretary
shareholder
striker
trader
veteran
winger
""");

    /// <summary>What only people are: "chief executive", "analyst".</summary>
    public static readonly WordTable SureRoles = WordTable.Of(OnlyPeople + """

        brother
        cousins
        daughter
        founder's
        her husband
        his brother
        his cousin
        his son
        his wife
        husband
        sister
        son
        wife
        """);

    /// <summary>What people do and companies do not: "resigned".</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        began her
        began his
        built her
        built his
        co-founded
        cofounded
        currently serves
        died
        founded her
        founded his
        joined as
        joked
        laughed
        launched her
        launched his
        left her
        left his
        left to
        made her
        made his
        quit her
        quit his
        recalled
        recalls
        resigned
        retired
        said he
        said in an interview
        said she
        said that he
        says he
        served as
        sold her
        sold his
        spent her
        spent his
        started her
        started his
        stepped down
        testified
        thinks
        tweeted
        was born
        who
        will become chairman
        will become chief
        will remain as
        writes
        wrote
        """);

    /// <summary>What people do more often than companies: "argued".</summary>
    public static readonly WordTable Speech = WordTable.Of("""
        added
        argued
        asked
        believes
        commented
        concluded
        continued
        declared himself
        emphasized
        explained
        explains
        has been named
        insisted
        noted
        notes
        remarked
        replied
        said in an email
        serves as
        tells
        told
        was named
        whose family
        will continue as
        will join
        will serve as
        """);

    /// <summary>People of a company who are no company: "former Acme executives", "alumni of Acme".</summary>
    public static readonly WordTable People = WordTable.Of("""
        alumni
        cofounders
        employees
        engineers
        executives
        founders
        insiders
        researchers
        staff
        veterans
        """);

    /// <summary>Who is told by a company that is another: "the founder of Acme", "the owner of Acme".</summary>
    public static readonly WordTable Others = WordTable.Of("""
        alumnus
        boss
        ceo
        chairman
        chairwoman
        chief
        cofounder
        employee
        engineer
        executive
        founder
        heir
        maker
        officer
        operator
        owner
        parent
        president
        """);

    /// <summary>Between an office and the company: "executives at Acme".</summary>
    public static readonly WordTable OfficeLinks = WordTable.Of("""
        at
        from
        of
        """);

    /// <summary>What people are to a company.</summary>
    private static readonly WordTable Offices = WordTable.Of("""
        alumni
        alumnus
        analyst
        analysts
        associate
        boss
        ceo
        cfo
        chair
        chairman
        chairwoman
        chief executive
        co-ceo
        co-founder
        co-founders
        cofounder
        coo
        counsel
        cto
        director
        economist
        employee
        employees
        engineer
        engineers
        executive
        executives
        founder
        founders
        manager
        managers
        officer
        partner
        partners
        president
        principal
        researcher
        spokesman
        spokesperson
        spokeswoman
        strategist
        """);

    /// <summary>What people are of a company, as it stands before the company's name: "founder of", "officer at".</summary>
    public static readonly WordTable OfficesOf = WordTable.Of(
        Offices.SelectMany(office => new[] { office + " at", office + " with", office + " of" }).Concat(
        [
            "co-founded", "executives from", "founded", "head of", "joined", "partner in", "representative for", "representatives for",
            "shareholders in",
            "spokesman for", "spokesperson for", "spokespersons for", "spokeswoman for", "worked at", "worked for",
        ]));
    /// <summary>What stands before those who made or lead something: "founded by".</summary>
    public static readonly WordTable Makers = WordTable.Of("""
        appointed
        chaired by
        co-founded by
        cofounded by
        created by
        founded by
        headed by
        hired
        interview with
        invented by
        run by
        said by
        started by
        succeeded by
        """);

    /// <summary>What stands after a surname: "the Quell administration".</summary>
    public static readonly WordTable Belongings = WordTable.Of("""
        administration
        aide
        aides
        campaign
        clan
        doctrine
        dynasty
        family
        heirs
        presidency
        presidential
        supporters
        widow
        """);

    /// <summary>What people have and companies have not: "Roe's [company]", "Roe's [fortune]".</summary>
    public static readonly WordTable Owned = WordTable.Of("""
        attorney
        brother
        brothers
        children
        company
        cousin
        daughter
        deputies
        empire
        father
        fortune
        friend
        friends
        husband
        lawyer
        memoir
        mother
        ouster
        son
        tweet
        tweets
        wealth
        wife
        """);
}
