namespace DealFacts.Extraction.Lexicon;

/// <summary>People and things that news counts of a company, with the word under which they go: "70 staff" are employees.</summary>
internal static class CountNouns
{
    /// <summary>Plural nouns.</summary>
    public static readonly WordMap Nouns = WordMap.Of("""
        account holders = users
        accounts = users
        associates = employees
        cardholders = users
        clients = users
        consumers = users
        customers = users
        daus = users
        developers = users
        downloads = downloads
        drivers = drivers
        employees = employees
        engineers = employees
        installs = downloads
        job cuts = employees
        jobs = employees
        listeners = users
        maus = users
        members = users
        merchants = users
        monthly actives = users
        monthly visitors = users
        partners = partners
        passengers = passengers
        patients = patients
        people = employees
        players = users
        policyholders = users
        riders = users
        sellers = users
        shares = shares
        shrs = shares
        sign - ups = users
        signups = users
        staff = employees
        staff members = employees
        staffers = employees
        students = users
        subscribers = users
        team members = employees
        unique visitors = users
        users = users
        viewers = users
        visitors = visitors
        workers = employees
        """);

    /// <summary>Before a year that a noun follows: "in 2016 users left", "in its 2018 accounts".</summary>
    public static readonly WordTable BeforeYears = WordTable.Of("""
        by
        during
        from
        in
        its
        of
        since
        the
        their
        until
        """);

    /// <summary>After "people": sources of the story, not its staff ("two people familiar with the matter").</summary>
    public static readonly WordTable Sources = WordTable.Of("""
        aware of
        briefed
        close to
        directly
        familiar
        involved
        knowledgeable
        said
        told
        who asked
        who declined
        with direct
        with knowledge
        """);

    /// <summary>Words that end the search for a noun: what follows is another phrase.</summary>
    public static readonly WordTable Breaks = WordTable.Of("""
        %
        (
        )
        ,
        .
        /
        :
        ;
        a
        after
        an
        and
        are
        as
        at
        but
        by
        dozen
        dozens
        ex-
        for
        former
        from
        had
        has
        have
        in
        into
        is
        it
        its
        of
        on
        or
        pct
        per
        percent
        than
        that
        the
        their
        times
        to
        was
        were
        which
        who
        will
        with
        would
        year
        year -
        years
        """);
}
