namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around a number that make it a number of people though no noun for them follows it.</summary>
internal static class CountContext
{
    /// <summary>Before the number of those whom a company serves: "serves 4,200 practices".</summary>
    public static readonly WordTable Serves = WordTable.Of("""
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
        accounts
        agencies
        airlines
        artists
        authors
        banks
        borrowers
        brands
        businesses
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
        designers
        diners
        doctors
        enterprises
        families
        farmers
        farms
        firms
        freelancers
        gamers
        homeowners
        homes
        hospitals
        hosts
        hotels
        households
        individuals
        institutions
        investors
        kids
        labs
        landlords
        lawyers
        learners
        lenders
        manufacturers
        musicians
        nonprofits
        nurses
        organisations
        organizations
        owners
        parents
        people
        pharmacies
        physicians
        practices
        professionals
        readers
        renters
        restaurants
        retailers
        riders
        runners
        schools
        scientists
        shops
        shoppers
        startups
        stores
        students
        suppliers
        teachers
        teams
        tenants
        travelers
        travellers
        universities
        vendors
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
        totaled
        totaling
        totalled
        totalling
        totals
        was
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
