namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that, capitalised after "Inc." or "Oct.", start a sentence: a name would hardly begin with them.</summary>
internal static class SentenceOpeners
{
    /// <summary>
    /// Before a name and its verb these are part of the name: "Beyond Grain raised", "Our Next Meal raised", "No Fuss raised". What opens
    /// a clause, "after", "while", or an aside of place and time, "in Germany Orvane bought", is not here.
    /// </summary>
    public static readonly WordTable Clauseless = WordTable.Of("""
        above
        across
        against
        all
        behind
        below
        beneath
        between
        beyond
        every
        hello
        hey
        into
        my
        no
        not
        off
        onto
        our
        out
        over
        through
        under
        up
        upon
        within
        your
        """);

    /// <summary>Before a hyphen and a name they are none of it: "Ex-Corvane banker".</summary>
    public static readonly WordTable Prefixes = WordTable.Of("""
        all
        anti
        co
        cross
        ex
        inter
        mid
        non
        post
        pre
        pro
        vice
        """);

    /// <summary>Before a company's people they are no part of its name: "[Current] Orvane shareholders", "[New] investors".</summary>
    public static readonly WordTable Describers = WordTable.Of("""
        additional
        certain
        current
        early
        existing
        fellow
        former
        future
        individual
        institutional
        local
        longtime
        many
        minority
        most
        new
        old
        other
        outside
        outstanding
        potential
        present
        previous
        prior
        private
        prospective
        public
        recent
        remaining
        senior
        several
        some
        top
        two
        typical
        """);

    /// <summary>What nothing but a firm is: "Bolt, a delivery [startup], said"; a group may be of people, a unit is another's.</summary>
    public static readonly WordTable SoleSorts = WordTable.Of(
        FirmProofs.Sorts.Except(["brand", "division", "group", "label", "unit"])
            .Concat(["developer", "exchange", "fund", "producer", "publisher"]));

    /// <summary>After what sort of firm it is: "a startup [that] sells", "the firm [led] by".</summary>
    public static readonly WordTable BehindSorts = WordTable.Of("""
        and
        backed
        based
        behind
        for
        focused
        focusing
        founded
        from
        in
        known
        led
        of
        owned
        run
        that
        valued
        which
        whose
        with
        """);

    /// <summary>Lower-case.</summary>
    public static readonly WordTable Words = WordTable.Of("""
        a
        after
        also
        although
        an
        and
        as
        at
        because
        both
        but
        by
        combined
        each
        earlier
        for
        from
        he
        her
        his
        how
        however
        if
        in
        it
        its
        jointly
        last
        meanwhile
        no
        of
        on
        our
        shares
        she
        since
        so
        some
        such
        terms
        that
        the
        their
        there
        these
        they
        this
        those
        to
        today
        together
        under
        we
        what
        when
        where
        while
        who
        with
        you
        """);

    /// <summary>How it stands with a company, before its name: "[Bankrupt] Orvane finds a buyer".</summary>
    public static readonly WordTable Plights = WordTable.Of("""
        ailing
        bankrupt
        beleaguered
        collapsed
        defunct
        distressed
        embattled
        failed
        insolvent
        stricken
        struggling
        troubled
        """);
}
