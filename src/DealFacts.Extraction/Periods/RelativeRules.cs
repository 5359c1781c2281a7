using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Periods.PeriodPieces;

namespace DealFacts.Extraction.Periods;

/// <summary>Times counted from the day of publication: "last year", "earlier this month", "on Monday", "two years ago".</summary>
internal static class RelativeRules
{
    private const int LastQuarter = 10;
    private static readonly Piece Unit = In(CalendarWords.CalendarUnits).As("unit");
    private static readonly Piece SomeUnit = Any(Unit, Word("period", "time"));
    private static readonly Piece Alike = Word("same", "corresponding", "comparable", "equivalent");
    private static readonly Piece YearEarlier = Seq(Word("a", "one"), "year", Word("earlier", "ago", "before", "previously"));
    private static readonly Piece LastYear =
        Seq(Word("of", "in").Maybe, Word("the").Maybe, Word("last", "previous", "prior", "preceding"), "year");
    private static readonly Piece Count = Any(PeriodPieces.Several, Word("a", "an")).As("count");
    private static readonly Piece Weekday = In(CalendarWords.Weekdays.Words, t => t.IsCapitalized).As("weekday");

    /// <summary>In order.</summary>
    public static readonly Rule<PeriodReading>[] Rules =
    [
        new("relative/months-back",
            [Word("past", "last").As("shift"), PeriodPieces.Several.As("count"), In(CalendarWords.Units).As("unit")],
            m => PeriodReading.From(m, Precision.Unknown, day => Back(m, day)))
        {
            Fires = ["in the past three years", "the last 12 months"],
            Silent = ["last year", "the past few months", "over the next two years"],
        },
        new("relative/several",
            [
                In(CalendarWords.Shifts), Word("few", "several", "couple").Maybe, PeriodPieces.Several.Maybe,
                Word("days", "weeks", "months", "quarters", "years", "decades", "decade"),
            ],
            _ => new PeriodReading(null, Precision.Unknown))
        {
            Fires = ["in the past few years", "over the next decade", "the next 12 months"],
            Silent = ["last year", "three years"],
        },
        new("relative/unit", [In(CalendarWords.Shifts).As("shift"), Unit], ReadUnit)
        {
            Fires = ["last year", "earlier this year", "in the past year", "in the coming year", "next quarter", "by the end of this year"],
            Silent = ["the year", "the previous year"],
        },
        new("relative/year-before",
            [Any(Seq(Alike, SomeUnit, Any(YearEarlier, LastYear)), Seq(Word("year"), "-", Word("ago", "earlier"), "period"))],
            m => new PeriodReading(null, UnitPrecision(m)))
        {
            Fires = ["in the same period a year earlier", "the same quarter last year", "the corresponding period of the previous year",
                "the year-ago period"],
            Silent = ["the same period", "a comparable year earlier"],
        },
        new("relative/of-story", [In(CalendarWords.ShiftsOfStory), Word("-").Maybe, Unit], m => new PeriodReading(null, UnitPrecision(m)))
        {
            Fires = ["the previous year", "in the year-ago quarter", "the same month"],
            Silent = ["previous owners", "last year"],
        },
        new("relative/ago",
            [Count, In(CalendarWords.Units).As("unit"), "ago"],
            m => PeriodReading.From(m, AgoPrecision(m), day => Ago(m, day)))
        {
            Fires = ["two years ago", "a year ago", "three months ago", "a week ago"],
            Silent = ["two years", "long ago"],
        },
        new("relative/earlier",
            [Any(Count, Word("the")), In(CalendarWords.Units), Word("earlier", "before", "later")],
            _ => new PeriodReading(null, Precision.Unknown))
        {
            Fires = ["a year earlier", "six months later", "the year before"],
            Silent = ["earlier", "a year ago", "the deal before"],
        },
        new("relative/weekday",
            [NotBehind(Word("black", "cyber", "good", "super"), 1), In(CalendarWords.Shifts).As("shift").Maybe, Weekday, NoFund],
            ReadWeekday)
        {
            Fires = ["on Monday", "last Friday", "Tuesday"],
            Silent = ["Black Friday", "sunday", "led by Sunday Capital"],
        },
        new("relative/day",
            [Not(Seq(Behind(Token(TokenKind.Word, t => t.Casing is Casing.Upper or Casing.Title), 1),
                Token(TokenKind.Word, t => t.IsCapitalized))),
                In(CalendarWords.Days).As("day")],
            m => PeriodReading.From(m, Precision.Day, day => Span.Day(day, Meaning(CalendarWords.Days, m.Words("day")))))
        {
            Fires = ["today", "yesterday", "this morning"],
            Silent = ["day", "this", "the owner of Town Today"],
        },
        new("relative/year-end",
            ["year", "-", "end"],
            m => PeriodReading.From(m, Precision.Year, day => Span.Year(IsPastEnd(m, day) ? day.Year - 1 : day.Year))
                with { Needs = PeriodLead.Preposition })
        {
            Fires = ["by year-end"],
            Silent = ["year-end sale"],
        },
        new("relative/end-of-unit", [Unit], m => new PeriodReading(null, UnitPrecision(m)) { Needs = PeriodLead.Part })
        {
            Fires = ["by the end of the year", "in the middle of the month"],
            Silent = ["the end of the road", "the year"],
        },
        new("relative/months",
            [PeriodPieces.Several, Word("-").Maybe, Word("month", "months")],
            _ => new PeriodReading(null, Precision.Unknown))
        {
            Fires = ["nine-month revenue", "for nine months", "within 12 months"],
            Silent = ["nine years", "months"],
        },
        new("relative/years",
            [PeriodPieces.Several, Word("years", "weeks", "days")],
            _ => new PeriodReading(null, Precision.Unknown) { Needs = PeriodLead.Preposition })
        {
            Fires = ["over five years", "within 10 days"],
            Silent = ["five years"],
        },
    ];

    private static Precision UnitPrecision(Match match) => match.Words("unit") switch
    {
        "year" or "fiscal year" => Precision.Year,
        "half" => Precision.HalfYear,
        "quarter" or "fiscal quarter" => Precision.Quarter,
        "month" => Precision.Month,
        _ => Precision.Unknown,
    };

    private static PeriodReading ReadUnit(Match match)
    {
        string unit = match.Words("unit"), shift = match.Words("shift");
        Precision precision = UnitPrecision(match);
        if (unit.StartsWith("fiscal", StringComparison.Ordinal)) return new PeriodReading(null, precision);
        int by = Meaning(CalendarWords.Shifts, shift);
        return PeriodReading.From(match, precision, day => unit switch
        {
            "year" when shift == "past" => Span.Ending(day, 12, precision),
            "year" when shift == "coming" => Span.Starting(day, 12, precision),
            "year" => Span.Year(day.Year + by),
            "half" => Span.Months(day.Year, (day.Month - 1) / 6 * 6 + 1 + 6 * by, 6, precision),
            "quarter" => Span.Months(day.Year, (day.Month - 1) / 3 * 3 + 1 + 3 * by, 3, precision),
            "month" => Span.Months(day.Year, day.Month + by, 1, precision),
            _ => Span.Week(day, by),
        });
    }

    private static Precision AgoPrecision(Match match) => match.Words("unit") switch
    {
        "year" => Precision.Year,
        "month" => Precision.Month,
        "day" => Precision.Day,
        _ => Precision.Unknown,
    };

    private static Span? Ago(Match match, CalendarDate day)
    {
        int count = Math.Max(1, match.Words("count") is "a" or "an" ? 1 : CountOf(match));
        return CalendarWords.Units[match.Words("unit")] switch
        {
            "year" when count < day.Year => Span.Year(day.Year - count),
            "month" => Span.Months(day.Year, day.Month - count, 1, Precision.Month),
            "week" => Span.Week(day, -count),
            "day" => Span.Day(day, -count),
            _ => null,
        };
    }

    /// <summary>The months that end with the day: a year of them for each year.</summary>
    private static Span? Back(Match match, CalendarDate day) => (CalendarWords.Units[match.Words("unit")], CountOf(match)) switch
    {
        ("month", > 0 and <= 120 and var months) => Span.Ending(day, months, Precision.Unknown),
        ("quarter", > 0 and <= 40 and var quarters) => Span.Ending(day, 3 * quarters, Precision.Unknown),
        ("year", > 0 and <= 50 and var years) => Span.Ending(day, 12 * years, Precision.Unknown),
        _ => null,
    };

    /// <summary>"had 900 employees [at year-end]", told in June.</summary>
    private static bool IsPastEnd(Match match, CalendarDate day) =>
        day.Month < LastQuarter && match.First > 0 && match.Line[match.First - 1].Lower == "at" && !IsFuture(match);

    private static int CountOf(Match match) =>
        Number(match, "count") is var digits and > 0 ? digits : Meaning(NumberWords.Units, match.Words("count"));

    /// <summary>The last such day up to publication, the next one after "next" or where the sentence speaks of what will be.</summary>
    private static PeriodReading ReadWeekday(Match match) => PeriodReading.From(match, Precision.Day, day =>
    {
        int back = (Span.WeekdayOf(day) - Meaning(CalendarWords.Weekdays, match.Words("weekday")) + 7) % 7;
        if (match.Words("shift") == "next") return Span.Day(day, 7 - back);
        if (IsBy(match)) return Span.Day(day, (7 - back) % 7);
        if (match.Words("shift") == "last" && back == 0) return Span.Day(day, -7);
        return Span.Day(day, -back);
    });
}
