using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Periods.PeriodPieces;

namespace DealFacts.Extraction.Periods;

/// <summary>Days and months: "Feb. 1, 2019", "1 February 2019", "in March 2020", "April six".</summary>
internal static class DateRules
{
    private static readonly Piece Comma = Word(",").Maybe;
    private static readonly Piece TwoDigits = Token(TokenKind.Number, t => t.Text.Length == 2);

    /// <summary>In order: the longer forms first.</summary>
    public static readonly Rule<PeriodReading>[] Rules =
    [
        new("date/fiscal-year-end",
            [Month, Day, Comma, Year, "fiscal", Any("year", Seq("year", "-", "end"))],
            m => PeriodReading.Of(YearTo(m)))
        {
            Fires = ["in the Oct. 31, 1986 fiscal year"],
            Silent = ["Oct. 31, 1986"],
        },
        new("date/month-day-year", [Month, Day, Comma, Year], m => PeriodReading.Of(Span.Day(Number(m, "year"), MonthOf(m), DayOf(m))))
        {
            Fires = ["on Feb. 1, 2019", "January 31st, 2024", "Sept 4 2012"],
            Silent = ["Feb. 30, 2019", "may 1, 2019", "Feb. 1"],
        },
        new("date/day-month-year",
            [Day, Word("of").Maybe, Month, Comma, Year],
            m => PeriodReading.Of(Span.Day(Number(m, "year"), MonthOf(m), DayOf(m))))
        {
            Fires = ["1 February 2019", "on the 3rd of March, 2020"],
            Silent = ["32 March 2020"],
        },
        new("date/iso",
            [Year, Tight, "-", Tight, TwoDigits.As("month"), Tight, "-", Tight, TwoDigits.As("day")],
            m => PeriodReading.Of(Span.Day(Number(m, "year"), Number(m, "month"), Number(m, "day"))))
        {
            Fires = ["2019-02-01"],
            Silent = ["2019-2021", "2019-13-01"],
        },
        new("date/month-year",
            [Month, Word("of", ",").Maybe, Year],
            m => PeriodReading.Of(Span.Months(Number(m, "year"), MonthOf(m), 1, Precision.Month)))
        {
            Fires = ["in March 2020", "since April, 2018", "early May 2021"],
            Silent = ["March 20", "may 2020"],
        },
        new("date/months", [Month, Any("-", "–"), In(CalendarWords.Months.Words, t => t.IsCapitalized).As("until"),
            Seq(Word("of", ",").Maybe, Year).Maybe], ReadMonths)
        {
            Fires = ["in January-March", "in April–June 2023"],
            Silent = ["in January - not March", "Mar-a-Lago"],
        },
        new("date/month-of-year",
            [Month, Word("of").Maybe, In(CalendarWords.Shifts).As("shift"), "year"],
            m => PeriodReading.From(m, Precision.Month, day => MonthOfYear(m, day)))
        {
            Fires = ["in August last year", "in March of this year"],
            Silent = ["in August", "last year"],
        },
        new("date/month-day", [Month, Day, NoCount], m => PeriodReading.From(m, Precision.Day, day => NearDay(m, day)))
        {
            Fires = ["on Feb. 1", "April six"],
            Silent = ["in March 20 people left"],
        },
        new("date/day-month", [Day, Word("of").Maybe, Month], m => PeriodReading.From(m, Precision.Day, day => NearDay(m, day)))
        {
            Fires = ["on 1 February", "the 3rd of March"],
            Silent = ["32 March"],
        },
        new("date/month", [In(CalendarWords.Shifts).As("shift").Maybe, Month, NoFund, NoPerson], ReadMonth)
        {
            Fires = ["in January", "since last March", "by late September"],
            Silent = ["May said", "march on", "Mar a Lago", "from May Ventures", "founded by Jan Farrow"],
        },
    ];

    private static Piece NoCount => Not(Any(In(CountNouns.Nouns), "%", In(Magnitudes.Names)));

    private static Span? YearTo(Match match) =>
        Span.Day(Number(match, "year"), MonthOf(match), DayOf(match)) is { } day ? Span.Ending(day.End, 12, Precision.Year) : null;

    private static Span MonthOfYear(Match match, CalendarDate published) =>
        Span.Months(published.Year + PeriodPieces.Meaning(CalendarWords.Shifts, match.Words("shift")), MonthOf(match), 1, Precision.Month);

    /// <summary>A month alone is one only after a word that asks for a time: "May" and "April" are names too.</summary>
    private static PeriodReading ReadMonth(Match match) =>
        PeriodReading.From(match, Precision.Month, day =>
            NearMonth(match, day)) with { Needs = match.Has("shift") ? PeriodLead.None : PeriodLead.Any };

    /// <summary>The last such day before publication, the next one where the sentence speaks of what will be.</summary>
    private static Span? NearDay(Match match, CalendarDate published)
    {
        Span? same = Span.Day(published.Year, MonthOf(match), DayOf(match));
        if (same is null) return null;
        int shift = IsFuture(match) ? (same.End < published ? 1 : 0) : same.Start > published ? -1 : 0;
        return shift == 0 ? same : Span.Day(published.Year + shift, MonthOf(match), DayOf(match));
    }

    private static PeriodReading? ReadMonths(Match match)
    {
        int first = MonthOf(match), last = MonthOf(match, "until");
        if (last <= first) return null;
        Precision precision = last - first == 2 && first % 3 == 1 ? Precision.Quarter : Precision.Unknown;
        return match.Has("year") ? PeriodReading.Of(Span.Months(Number(match, "year"), first, last - first + 1, precision))
            : PeriodReading.From(match, precision, day =>
                Span.Months(NearMonth(match, day).Start.Year, first, last - first + 1, precision)) with { Needs = PeriodLead.Any };
    }

    private static Span NearMonth(Match match, CalendarDate published)
    {
        int month = MonthOf(match);
        int shift = match.Words("shift") switch
        {
            "last" or "past" => month < published.Month ? 0 : -1,
            "next" or "coming" => month > published.Month ? 0 : 1,
            "this" => 0,
            _ when IsFuture(match) => month < published.Month ? 1 : 0,
            _ => month > published.Month ? -1 : 0,
        };
        return Span.Months(published.Year + shift, month, 1, Precision.Month);
    }

}
