using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Periods.PeriodPieces;

namespace DealFacts.Extraction.Periods;

/// <summary>Parts of years: "Q3 2024", "the third quarter of 2024", "the first half", "the quarter ended March 31".</summary>
internal static class QuarterRules
{
    private static readonly Piece Part = Seq(
        In(CalendarWords.Ordinals).As("ordinal"), Word("-", "fiscal", "calendar").Maybe, Word("quarter", "half").As("unit"));

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
                Word("on", "end", "in").Maybe, Word("-").Maybe, Month, Day.Maybe, Seq(Word(",").Maybe, Year).Maybe,
            ],
            ReadEnded)
        {
            Fires =
            [
                "the quarter ended March 31", "in the nine months to September 30, 2023", "for the year ended Dec. 31, 2019",
                "six months ended June",
            ],
            Silent = ["the quarter ended well", "two quarters to go"],
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
            m => PeriodReading.Of(FirstMonths(m)))
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
        new("quarter/first-months", ["first", PeriodPieces.Several.As("count"), "months"], _ => new PeriodReading(null, Precision.Unknown))
        {
            Fires = ["the first nine months"],
            Silent = ["nine months", "first months"],
        },
    ];

    private static Precision Unit(Match match) =>
        match.Words("unit") == "half" || match.Words("short") is "h1" or "h2" ? Precision.HalfYear : Precision.Quarter;

    private static int Ordinal(Match match) =>
        match.Words("short") is { Length: 2 } word ? word[1] - '0' : Meaning(CalendarWords.Ordinals, match.Words("ordinal"));

    private static Span? PartOf(Match match, int year)
    {
        int ordinal = Ordinal(match);
        if (Unit(match) == Precision.Quarter) return Span.Quarter(year, ordinal);
        return ordinal <= 2 ? Span.Half(year, ordinal) : null;
    }

    private static Span? FirstMonths(Match match)
    {
        int count = DayOf(match, "count");
        return count is >= 1 and <= 12 ? Span.Months(Number(match, "year"), 1, count, Precision.Unknown) : null;
    }

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

    private static PeriodReading? ReadEnded(Match match)
    {
        int months = Meaning(CalendarWords.Stretches, match.Words("stretch"));
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
            return same is not null && same.End > day && !IsFuture(match) ? Ended(match, day.Year - 1, months, precision) : same;
        });
    }

    private static Span? Ended(Match match, int year, int months, Precision precision)
    {
        int month = MonthOf(match);
        int day = match.Has("day") ? DayOf(match) : DateTime.DaysInMonth(year, month);
        return Span.Day(year, month, day) is { } last ? Span.Ending(last.End, months, precision) : null;
    }
}
