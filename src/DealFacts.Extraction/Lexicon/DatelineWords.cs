namespace DealFacts.Extraction.Lexicon;

/// <summary>Words beside the day on which an article appeared: "Published Thu 9 May 2024 10.32 BST".</summary>
internal static class DatelineWords
{
    /// <summary>Say that what follows is when the article appeared.</summary>
    public static readonly WordTable Labels = WordTable.Of("""
        created
        date
        dated
        filed
        issued
        posted
        published
        released
        """);

    /// <summary>Say that what follows is when it was changed.</summary>
    public static readonly WordTable Changes = WordTable.Of("""
        edited
        modified
        revised
        updated
        """);

    /// <summary>Small words of who wrote it: "By the Courier business desk".</summary>
    public static readonly WordTable Bylines = WordTable.Of("""
        and
        business
        by
        desk
        for
        in
        staff
        the
        """);

    /// <summary>Stand around a day and its hour and tell nothing of a story; months and weekdays aside.</summary>
    public static readonly WordTable Around = WordTable.Of("""
        a
        acst
        aedt
        aest
        am
        an
        at
        awst
        bst
        cdt
        cest
        cet
        cst
        ct
        eastern
        eat
        edt
        est
        et
        first
        fri
        gmt
        h
        hkt
        hours
        hrs
        ist
        jst
        last
        local
        m
        min
        mins
        minute
        minutes
        mon
        mst
        mt
        nzdt
        nzst
        of
        on
        original
        originally
        p
        pacific
        pdt
        pm
        pst
        pt
        read
        reading
        sast
        sat
        sgt
        sun
        t
        thu
        thur
        thurs
        time
        tue
        tues
        utc
        wat
        wed
        z
        """);
}
