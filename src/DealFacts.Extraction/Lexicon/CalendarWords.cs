using System.Globalization;

namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of the calendar: "Feb. 1, 2019", "the third quarter", "last year".</summary>
internal static class CalendarWords
{
    /// <summary>Months, read only with a capital, with their numbers.</summary>
    public static readonly WordMap Months = WordMap.Of("""
        apr = 4
        april = 4
        aug = 8
        august = 8
        dec = 12
        december = 12
        feb = 2
        february = 2
        jan = 1
        january = 1
        jul = 7
        july = 7
        jun = 6
        june = 6
        mar = 3
        march = 3
        may = 5
        nov = 11
        november = 11
        oct = 10
        october = 10
        sep = 9
        sept = 9
        september = 9
        """);

    /// <summary>Months that a dot may follow.</summary>
    public static readonly WordTable ShortMonths = WordTable.Of("""
        apr
        aug
        dec
        feb
        jan
        jul
        jun
        mar
        nov
        oct
        sep
        sept
        """);

    /// <summary>Months that people are called by.</summary>
    public static readonly WordTable GivenNames = WordTable.Of("""
        april
        august
        jan
        june
        may
        """);

    /// <summary>Days of the week, read only with a capital; Monday is 1.</summary>
    public static readonly WordMap Weekdays = WordMap.Of("""
        friday = 5
        monday = 1
        saturday = 6
        sunday = 7
        thursday = 4
        tuesday = 2
        wednesday = 3
        """);

    /// <summary>Days by their distance from the day of publication.</summary>
    public static readonly WordMap Days = WordMap.Of("""
        this afternoon = 0
        this morning = 0
        today = 0
        tomorrow = 1
        tonight = 0
        yesterday = -1
        """);

    /// <summary>Which quarter or half.</summary>
    public static readonly WordMap Ordinals = WordMap.Of("""
        1st = 1
        2nd = 2
        3rd = 3
        4th = 4
        first = 1
        fourth = 4
        second = 2
        third = 3
        """);

    /// <summary>Quarters and halves in short.</summary>
    public static readonly WordMap Shorts = WordMap.Of("""
        h1 = H1
        h2 = H2
        q1 = Q1
        q2 = Q2
        q3 = Q3
        q4 = Q4
        """);

    /// <summary>The endings of a day's number: "1st".</summary>
    public static readonly WordTable DayEndings = WordTable.Of("""
        nd
        rd
        st
        th
        """);

    /// <summary>Units that have a calendar's beginning and end.</summary>
    public static readonly WordTable CalendarUnits = WordTable.Of("""
        fiscal quarter
        fiscal year
        half
        month
        quarter
        week
        year
        """);

    /// <summary>Stretches that end with a day: "the nine months ended Sept. 30".</summary>
    public static readonly WordMap Stretches = WordMap.Of("""
        12 months = 12
        13 weeks = 3
        26 weeks = 6
        52 weeks = 12
        53 weeks = 12
        financial year = 12
        first half = 6
        first quarter = 3
        fiscal year = 12
        fourth quarter = 3
        half = 6
        half - year = 6
        half year = 6
        month = 1
        nine months = 9
        quarter = 3
        second half = 6
        second quarter = 3
        six months = 6
        third quarter = 3
        three months = 3
        twelve months = 12
        year = 12
        """);

    /// <summary>Units of time that news counts in.</summary>
    public static readonly WordMap Units = WordMap.Of("""
        day = day
        days = day
        decade = decade
        decades = decade
        half = half
        hours = hour
        month = month
        months = month
        quarter = quarter
        quarters = quarter
        week = week
        weekend = week
        weeks = week
        year = year
        years = year
        """);

    /// <summary>Which unit, counted from the one that holds the day of publication.</summary>
    public static readonly WordMap Shifts = WordMap.Of("""
        coming = 1
        current = 0
        last = -1
        next = 1
        past = -1
        this = 0
        """);

    /// <summary>Which unit, counted from one that the story has named and not from its day.</summary>
    public static readonly WordTable ShiftsOfStory = WordTable.Of("""
        corresponding
        following
        latest
        preceding
        previous
        prior
        same
        that
        year - ago
        year - earlier
        """);

    /// <summary>Before a time; part of its words.</summary>
    public static readonly WordTable Prepositions = WordTable.Of("""
        after
        as early as
        as of
        at
        back in
        before
        by
        closed
        closed out
        during
        ended
        ending
        exited
        finished
        for
        from
        in
        on
        over
        since
        through
        until
        within
        """);

    /// <summary>The seasons, which are written small where they are no names.</summary>
    public static readonly WordTable Seasons = WordTable.Of("""
        autumn
        spring
        summer
        winter
        """);

    /// <summary>Which part of a time: "early 2020".</summary>
    public static readonly WordTable Parts = WordTable.Of("""
        all of
        earlier
        earlier in
        early
        early in
        end - of -
        end of
        late
        late in
        later
        later in
        mid
        mid -
        so far
        sometime
        the beginning of
        the close of
        the end of
        the middle of
        the start of
        the whole of
        whole of
        year - end
        """);

    /// <summary>The words that parts are made of.</summary>
    public static readonly WordTable PartWords = WordTable.Of("""
        -
        beginning
        close
        early
        end
        late
        mid
        middle
        of
        start
        the
        whole
        """);

    /// <summary>Before a year.</summary>
    public static readonly WordTable Fiscal = WordTable.Of("""
        calendar
        calendar year
        financial
        financial year
        fiscal
        fiscal year
        fy
        year
        """);

    /// <summary>"fy24", "fy2024".</summary>
    public static readonly WordTable ShortFiscalYears = WordTable.Of(
        Enumerable.Range(0, 100).Select(year => year.ToString("'fy'00", CultureInfo.InvariantCulture))
            .Concat(Enumerable.Range(1990, 60).Select(year => year.ToString("'fy'0000", CultureInfo.InvariantCulture))));

    /// <summary>Nouns before which a bare year stands: "2024 revenues".</summary>
    public static readonly WordTable YearNouns = WordTable.Of("""
        acquisition
        adjusted
        annual
        bond
        bookings
        budget
        capex
        capital
        cash
        consolidated
        core
        crisis
        deal
        dividend
        earnings
        ebit
        ebitda
        election
        estimate
        estimates
        final
        financial
        fiscal
        forecast
        full-year
        funding
        full
        first
        fourth
        gross
        guidance
        income
        initial
        ipo
        listing
        loss
        losses
        merger
        net
        operating
        organic
        outlook
        presidential
        pretax
        production
        profit
        profits
        purchase
        report
        results
        revenue
        revenues
        round
        sale
        sales
        season
        second
        spending
        target
        targets
        tax
        third
        total
        turnover
        underlying
        year
        """);

    /// <summary>Words for what will be: after them "in January" is the next January.</summary>
    public static readonly WordTable Future = WordTable.Of("""
        due
        expect
        expected
        expects
        plans
        scheduled
        should
        will
        would
        """);
}
