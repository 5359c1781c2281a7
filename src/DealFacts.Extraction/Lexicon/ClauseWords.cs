namespace DealFacts.Extraction.Lexicon;

/// <summary>Small words that hold a sentence together.</summary>
internal static class ClauseWords
{
    /// <summary>"[has] backing from Widget Ventures".</summary>
    public static readonly WordTable Have = WordTable.Of("""
        had
        has
        have
        having
        """);

    /// <summary>What a company is and has as the story is told.</summary>
    public static readonly WordTable States = WordTable.Of("""
        boasts
        counts
        employs
        has
        is
        operates
        owns
        runs
        serves
        """);

    /// <summary>Today and no more in the time told before.</summary>
    public static readonly WordTable Now = WordTable.Of("""
        currently
        now
        still
        today
        """);

    /// <summary>Between a determiner and a noun nothing is decided by them: "the", "certain", "all".</summary>
    public static readonly WordTable Determiners = WordTable.Of("""
        a
        about
        additional
        all
        an
        another
        any
        approximately
        both
        certain
        each
        eight
        entire
        every
        existing
        first
        five
        four
        his
        her
        its
        more
        most
        much
        new
        newly
        nine
        other
        our
        outstanding
        remaining
        second
        seven
        several
        six
        some
        substantially
        ten
        that
        the
        their
        these
        this
        those
        three
        two
        """);

    /// <summary>Put what follows beside what stands before.</summary>
    public static readonly WordTable Prepositions = WordTable.Of("""
        about
        across
        after
        against
        along
        alongside
        amid
        among
        around
        as
        at
        before
        behind
        beside
        between
        beyond
        by
        despite
        during
        for
        from
        in
        including
        inside
        into
        near
        of
        off
        on
        onto
        outside
        over
        since
        through
        throughout
        to
        toward
        towards
        under
        until
        upon
        via
        with
        within
        without
        """);

    /// <summary>Part of a verb group.</summary>
    public static readonly WordTable Auxiliaries = WordTable.Of("""
        am
        are
        be
        been
        being
        can
        could
        did
        do
        does
        had
        has
        have
        is
        may
        might
        must
        should
        was
        were
        will
        would
        """);

    /// <summary>Forms of "to be": with a participle they make a passive.</summary>
    public static readonly WordTable Be = WordTable.Of("""
        are
        be
        been
        being
        get
        got
        is
        was
        were
        """);

    /// <summary>Adverbs that stand within a verb group and do not end in -ly.</summary>
    public static readonly WordTable Adverbs = WordTable.Of("""
        again
        ago
        already
        also
        ever
        first
        further
        just
        later
        never
        not
        now
        once
        only
        since
        soon
        still
        then
        today
        together
        yesterday
        yet
        """);

    /// <summary>Pronouns that possess what follows.</summary>
    public static readonly WordTable Possessives = WordTable.Of("""
        her
        his
        its
        their
        """);

    /// <summary>Open a clause about what stands before.</summary>
    public static readonly WordTable Relatives = WordTable.Of("""
        that
        where
        which
        who
        whom
        whose
        """);

    /// <summary>After "and" and a company, tell of another deed than the one told before: "and Bern's Lowell took a stake".</summary>
    public static readonly WordTable Deeds = WordTable.Of("""
        filed
        paid
        took
        won
        """);

    /// <summary>Open a clause of their own.</summary>
    public static readonly WordTable Conjunctions = WordTable.Of("""
        although
        and
        as
        because
        but
        if
        nor
        or
        so
        than
        though
        unless
        when
        whereas
        whether
        while
        """);

    /// <summary>What somebody says follows.</summary>
    public static readonly WordTable Speech = WordTable.Of("""
        added
        announced
        announces
        believes
        confirmed
        disclosed
        estimated
        estimates
        noted
        reported
        reports
        said
        saying
        says
        sait
        shows
        stated
        told
        """);

    /// <summary>Before a name, make it the one who is told: "[told] the paper that".</summary>
    public static readonly WordTable Informing = WordTable.Of("""
        assured
        convinced
        informed
        notified
        persuaded
        reminded
        telling
        tells
        told
        warned
        """);

    /// <summary>After a comma: what somebody did or went through before. ", known for its purchase of Widget,".</summary>
    public static readonly WordTable LookingBack = WordTable.Of("""
        celebrated
        created
        famed
        famous
        formed
        fresh
        known
        notorious
        remembered
        """);
}
