namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that, capitalised after "Inc." or "Oct.", start a sentence: a name would hardly begin with them.</summary>
internal static class SentenceOpeners
{
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
        last
        meanwhile
        no
        of
        on
        our
        she
        shares
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
}
