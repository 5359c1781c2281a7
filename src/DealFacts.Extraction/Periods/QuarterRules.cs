using System.Globalization;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Periods.PeriodPieces;

namespace DealFacts.Extraction.Periods;

/// <summary>Parts of years: "Q3 2024", "the third quarter of 2024", "the first half", "the quarter ended March 31".</summary>
internal static class QuarterRules
{
    private static readonly Piece Part = Seq(
        In(CalendarWords.Ordinals).As("ordinal"), Word("-", "fiscal", "calendar").Maybe, Word("quarter", "half").As("unit"));

    private static readonly Piece Inverted = Token(TokenKind.Word, t => t.Lower.Length is 1 or 3 && t.Lower[0] is 'q' or 'h'
        && t.Casing == Casing.Upper && t.Lower.Skip(1).All(char.IsDigit));

    private static readonly Piece Short = In(CalendarWords.Shorts).As("short");
    private static readonly Piece Before = Word("fiscal", "calendar", "financial").As("fiscal").Maybe;
    private static readonly Piece OfYear = Seq(Word("of", "in", ",", "-").Maybe, Fiscal, Year);
    private static readonly Piece OfShiftedYear = Seq(Word("of").Maybe, In(CalendarWords.Shifts).As("shift"), Word("fiscal").Maybe, "year");

    /// <summary>In order.</summary>
    public static readonly Rule<PeriodReading>[] Rules =
    [
        new("quarter/ended",
            [
                Before, In(CalendarWords.Stretches).As("stretch"), Word("ended", "ending", "through", "to"),
                Any(Seq("the", "end", "of"), Seq(Word("on", "end", "in").Maybe, Word("-").Maybe)),
                Any(Seq(Month, Day.Maybe), Seq(Day, Month)), Seq(Word(",").Maybe, Year).Maybe,
            ],
            m => ReadEnded(m, Meaning(CalendarWords.Stretches, m.Words("stretch"))))
        {
            Fires =
            [
                "the quarter ended March 31", "in the nine months to September 30, 2023", "for the year ended Dec. 31, 2019",
                "six months ended June", "in the year to 30 September", "the year to the end of March",
            ],
            Silent = ["the quarter ended well", "two quarters to go"],
        },
        new("quarter/of-month", [Month, "quarter", Seq(Word("of", "in", ",").Maybe, Year).Maybe], m => ReadEnded(m, 3))
        {
            Fires = ["in the December quarter", "the June quarter of 2024"],
            Silent = ["the december quarter", "December sales"],
        },
        new("quarter/number-first",
            [Token(TokenKind.Number, t => t.Text is "1" or "2" or "3" or "4").As("number"), Tight, Inverted.As("inverted"), Year.Maybe],
            m => YearOf(m) is > 0 and var year ? PeriodReading.Of(PartOf(m, year)) : null)
        {
            Fires = ["in 1H23", "3Q24", "2H 2023"],
            Silent = ["4Q", "1H", "5H23"],
        },
        new("quarter/of-short-year", [Short, In(CalendarWords.ShortFiscalYears).As("fy")], m => PeriodReading.Of(PartOf(m, YearOf(m))))
        {
            Fires = ["Q3 FY24", "in H1 FY2025"],
            Silent = ["Q3", "FY24"],
        },
        new("quarter/of-year", [Before, Any(Part, Short), OfYear], m => PeriodReading.Of(PartOf(m, Number(m, "year"))))
        {
            Fires = ["in the third quarter of 2024", "Q3 2024", "the first half of fiscal 2023", "H1 2022", "fourth-quarter 2019"],
            Silent = ["the third quarter", "third of 2024"],
        },
        new("quarter/year-first", [Fiscal, Year, Any(Part, Short)], m => PeriodReading.Of(PartOf(m, Number(m, "year"))))
        {
            Fires = ["its fiscal 2020 first quarter", "2023 Q4"],
            Silent = ["fiscal 2020"],
        },
        new("quarter/first-months-of-year",
            ["first", PeriodPieces.Several.As("count"), "months", "of", Fiscal, Year],
            m => PeriodReading.Of(FirstMonths(m, Number(m, "year"))))
        {
            Fires = ["in the first nine months of 2024"],
            Silent = ["first nine months", "the first nine of 2024"],
        },
        new("quarter/of-shifted-year",
            [Before, Any(Part, Short), OfShiftedYear],
            m => PeriodReading.From(m, Unit(m), day => PartOf(m, day.Year + Meaning(CalendarWords.Shifts, m.Words("shift")))))
        {
            Fires = ["in the first half of last year", "the third quarter this year"],
            Silent = ["the first half of the year"],
        },
        new("quarter/alone", [Before, Any(Part, Short), Seq("of", "the", "year").Maybe], ReadAlone)
        {
            Fires = ["in the third quarter", "Q3", "first-quarter sales", "fiscal first quarter"],
            Silent = ["a quarter", "the third"],
        },
        new("quarter/first-months",
            ["first", PeriodPieces.Several.As("count"), "months", Any(OfShiftedYear, Seq("of", "the", "year")).Maybe],
            ReadFirstMonths)
        {
            Fires = ["the first nine months", "in the first four months of the year", "the first six months of last year"],
            Silent = ["nine months", "first months"],
        },
    ];

    private static Precision Unit(Match match) =>
        match.Words("unit") == "half" || match.Words("short") is "h1" or "h2"
            || match.Words("inverted").StartsWith("h", StringComparison.Ordinal) ? Precision.HalfYear : Precision.Quarter;

    private static int Ordinal(Match match) => match.Has("inverted") ? Number(match, "number")
        : match.Words("short") is { Length: 2 } word ? word[1] - '0' : Meaning(CalendarWords.Ordinals, match.Words("ordinal"));

    private static Span? PartOf(Match match, int year)
    {
        int ordinal = Ordinal(match);
        if (Unit(match) == Precision.Quarter) return Span.Quarter(year, ordinal);
        return ordinal <= 2 ? Span.Half(year, ordinal) : null;
    }

    private static Span? FirstMonths(Match match, int year)
    {
        int count = DayOf(match, "count");
        return count is >= 1 and <= 12 ? Span.Months(year, 1, count, Precision.Unknown) : null;
    }

    /// <summary>
    /// Those of the year that is named, else the latest that are over; the next where the sentence speaks of what will be.
    /// </summary>
    private static PeriodReading ReadFirstMonths(Match match) => PeriodReading.From(match, Precision.Unknown, day =>
    {
        if (match.Has("shift")) return FirstMonths(match, day.Year + Meaning(CalendarWords.Shifts, match.Words("shift")));
        Span? same = FirstMonths(match, day.Year);
        return same is not null && same.End > day && !IsFuture(match) ? FirstMonths(match, day.Year - 1) : same;
    });

    /// <summary>The latest such part that has begun; the next one that has not ended where the sentence speaks of what will be.</summary>
    private static PeriodReading ReadAlone(Match match)
    {
        if (match.Has("fiscal")) return new PeriodReading(null, Unit(match));
        return PeriodReading.From(match, Unit(match), day =>
        {
            Span? same = PartOf(match, day.Year);
            if (same is null) return null;
            int shift = IsFuture(match) ? (same.End < day ? 1 : 0) : same.Start > day ? -1 : 0;
            return PartOf(match, day.Year + shift);
        });
    }

    /// <summary>The year behind "1H23", "1H 2023" or "Q1 FY24"; 0 for none.</summary>
    private static int YearOf(Match match)
    {
        if (match.Has("year")) return Number(match, "year");
        string digits = match.Has("fy") ? match.Words("fy").Substring(2) : match.Words("inverted").Substring(1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return 0;
        return year < 100 ? 2000 + year : year;
    }

    private static PeriodReading? ReadEnded(Match match, int months)
    {
        Precision precision = months switch
        {
            1 => Precision.Month,
            3 => Precision.Quarter,
            6 => Precision.HalfYear,
            12 => Precision.Year,
            _ => Precision.Unknown,
        };
        if (match.Has("year")) return PeriodReading.Of(Ended(match, Number(match, "year"), months, precision));
        return PeriodReading.From(match, precision, day =>
        {
            Span? same = Ended(match, day.Year, months, precision);
            bool later = IsFuture(match) || IsForetold(match);
            return same is not null && same.End > day && !later ? Ended(match, day.Year - 1, months, precision) : same;
        });
    }

    /// <summary>"revenue in the year ending in October [will] be".</summary>
    private static bool IsForetold(Match match) =>
        match.End < match.Line.Count && CalendarWords.Future.Contains(match.Line[match.End].Word);

    private static Span? Ended(Match match, int year, int months, Precision precision)
    {
        int month = MonthOf(match);
        int day = match.Has("day") ? DayOf(match) : DateTime.DaysInMonth(year, month);
        return Span.Day(year, month, day) is { } last ? Span.Ending(last.End, months, precision) : null;
    }
}
