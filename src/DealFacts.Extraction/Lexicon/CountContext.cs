namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around a number that make it a number of people though no noun for them follows it.</summary>
internal static class CountContext
{
    /// <summary>Before the number of those whom a company serves: "serves 4,200 practices".</summary>
    public static readonly WordTable Serves = WordTable.Of("""
        connecting
        connects
        serve
        served
        serves
        serving
        sells to
        sold to
        trusted by
        used by
        """);

    /// <summary>Far before "to" and the number of customers: "sells tax software to 14,000 businesses".</summary>
    public static readonly WordTable Sells = WordTable.Of("""
        delivers
        leases
        lends
        leasing
        offers
        provides
        providing
        rents
        sell
        selling
        sells
        ships
        sold
        supplies
        supplying
        """);

    /// <summary>Those who work for a company.</summary>
    public static readonly WordTable Staff = WordTable.Of("""
        employees
        staff
        staffers
        workers
        """);

    /// <summary>Those who can be served.</summary>
    public static readonly WordTable Served = WordTable.Of("""
        accountants
        accounts
        agencies
        airlines
        artists
        authors
        banks
        borrowers
        brands
        builders
        businesses
        chefs
        children
        clinics
        clubs
        colleges
        commuters
        companies
        contractors
        couples
        creators
        cyclists
        dealers
        dentists
        designers
        diners
        doctors
        electricians
        employers
        engineers
        enterprises
        families
        farmers
        farms
        firms
        freelancers
        gamers
        healthcare providers
        homeowners
        homes
        hospitals
        hosts
        hoteliers
        hotels
        households
        individuals
        institutions
        investors
        journalists
        kids
        labs
        landlords
        lawyers
        learners
        lenders
        manufacturers
        marketers
        merchants
        musicians
        nonprofits
        nurses
        organisations
        organizations
        owners
        parents
        patients
        people
        pharmacies
        pharmacists
        physicians
        plumbers
        practices
        professionals
        providers
        readers
        renters
        restaurants
        retailers
        riders
        runners
        schools
        scientists
        sellers
        shops
        shoppers
        startups
        stores
        students
        suppliers
        teachers
        teams
        tenants
        therapists
        traders
        travelers
        travellers
        universities
        vendors
        vets
        women
        workers
        """);

    /// <summary>Before a number of staff.</summary>
    public static readonly WordTable Hires = WordTable.Of("""
        employ
        employed
        employing
        employs
        fired
        hire
        hired
        hires
        hiring
        laid off
        lay off
        laying off
        lays off
        recruit
        recruited
        recruiting
        """);

    /// <summary>Between the words for people and their number: "headcount grew to".</summary>
    public static readonly WordTable Steps = WordTable.Of("""
        added
        adding
        adds
        at
        exceeded
        exceeds
        from
        headcount is
        headcount was
        hit
        leaving it with
        left it with
        number
        numbered
        numbering
        numbers
        of whom
        passed
        reach
        reached
        stands at
        surpassed
        to
        topped
        total
        totaled
        totaling
        totalled
        totalling
        totals
        was
        workforce is
        workforce was
        """);

    /// <summary>After a number that stands for people; a noun would make it a number of something else.</summary>
    public static readonly WordTable Followers = WordTable.Of("""
        "
        )
        ,
        -
        .
        ;
        across
        and
        are
        as
        at
        before
        by
        during
        for
        from
        globally
        have
        in
        including
        last
        now
        of whom
        on
        over
        pay
        run
        runs
        since
        so
        strong
        that
        this
        to
        today
        when
        while
        who
        with
        work
        works
        worldwide
        ”
        """);

    /// <summary>Words for people that news counts, with what they are counted as.</summary>
    public static readonly WordMap Bodies = WordMap.Of("""
        base = users
        employees = employees
        headcount = employees
        membership = users
        payroll = employees
        staff = employees
        staffers = employees
        subscriptions = users
        team = employees
        workers = employees
        workforce = employees
        """);
}
