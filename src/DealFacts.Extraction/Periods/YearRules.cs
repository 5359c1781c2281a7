using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Periods.PeriodPieces;

namespace DealFacts.Extraction.Periods;

/// <summary>Years: "in 2023", "fiscal 2023", "2019-2021", "2024 revenues", "the 1990s".</summary>
internal static class YearRules
{
    private static readonly Piece Dash = Word("-", "–");
    private static readonly Piece SplitDash = Seq(Tight, Word("-", "–", "/"));
    private static readonly Piece TwoDigits = Token(TokenKind.Number, t => t.Text.Length == 2);

    /// <summary>In order: several years before one.</summary>
    public static readonly Rule<PeriodReading>[] Rules =
    [
        new("year/between", ["between", PeriodPieces.Year.As("from"), "and", PeriodPieces.Year.As("to")], m => PeriodReading.Of(Years(m)))
        {
            Fires = ["between 2012 and 2014"],
            Silent = ["between 2014 and 2012", "between 2012 and now"],
        },
        new("year/from-to",
            [PeriodPieces.Year.As("from"), Any(Dash, "to", "through"), PeriodPieces.Year.As("to")],
            m => PeriodReading.Of(Years(m)))
        {
            Fires = ["2019-2021", "from 2012 to 2014", "in 2016–2018"],
            Silent = ["2019-20", "2021-2019"],
        },
        new("year/split",
            [PeriodPieces.Year.As("from"), SplitDash, Tight, TwoDigits.As("to"), Seq(Word("financial", "fiscal"), "year").As("fiscal").Maybe],
            m => PeriodReading.Of(SplitYear(m, Number(m, "from"))) is { } year
                ? year with { Needs = m.Has("fiscal") ? PeriodLead.None : PeriodLead.Any } : null)
        {
            Fires = ["in 2023-24", "the 2023-24 financial year", "in 2022/23"],
            Silent = ["2019-25", "2019-2021", "a 2023-24 season"],
        },
        new("year/split-fiscal",
            [In(CalendarWords.ShortFiscalYears).As("short"), SplitDash, Tight, TwoDigits.As("to")],
            m => PeriodReading.Of(SplitYear(m, ShortYear(m.Words("short")))))
        {
            Fires = ["in FY2023-24", "FY23-24"],
            Silent = ["FY24", "FY23-28"],
        },
        new("year/decade", [PeriodPieces.Year, Tight, "s"], m => PeriodReading.Of(Decade(m)))
        {
            Fires = ["in the 1990s", "the late 1980s"],
            Silent = ["1995s", "the 1990"],
        },
        new("year/short-fiscal",
            [In(CalendarWords.ShortFiscalYears).As("short")],
            m => PeriodReading.Of(Span.Year(ShortYear(m.Words("short")))))
        {
            Fires = ["in FY24", "FY2023"],
            Silent = ["FY", "F24"],
        },
        new("year/also",
            [Behind(Word("and", "or", "versus", "vs", "through", "to", ","), 1), Behind(PeriodPieces.Year, 3), PeriodPieces.Year],
            m => PeriodReading.Of(Span.Year(Number(m, "year"))))
        {
            Fires = ["in 2014 and 2015", "in 2016 or 2017"],
            Silent = ["in 2014 the 2015", "and 2015"],
        },
        new("year/attribute",
            [Behind(Word("a", "an", "its", "the", "their"), 1), PeriodPieces.Year, Ahead(Token(t => t.Casing == Casing.Lower))],
            m => PeriodReading.Of(Span.Year(Number(m, "year"))))
        {
            Fires = ["in a 2007 leveraged buyout", "its 2011 takeover of a rival"],
            Silent = ["a 2007-page report", "the 2008"],
        },
        new("year/bare", [PeriodPieces.Year, Ahead(Any(In(CalendarWords.YearNouns), "'s", "’s"))], Bare)
        {
            Fires = ["with 2024 revenues", "1986 sales", "2019's deals"],
            Silent = ["2024 of them", "Model 2010 sales"],
        },
        new("year/bracketed", [Behind("(", 1), PeriodPieces.Year, Ahead(")")], m => PeriodReading.Of(Span.Year(Number(m, "year"))))
        {
            Fires = ["the loan (2019) was"],
            Silent = ["2019)"],
        },
        new("year/fiscal", [In(CalendarWords.Fiscal), PeriodPieces.Year], m => PeriodReading.Of(Span.Year(Number(m, "year"))))
        {
            Fires = ["fiscal 2023", "in fiscal year 2024", "in the year 2030"],
            Silent = ["2023", "a year 20 ago"],
        },
        new("year/led",
            [NotBehind(Word("the", "its", "their"), 1), PeriodPieces.Year],
            m => PeriodReading.Of(Span.Year(Number(m, "year"))) is { } year ? year with { Needs = PeriodLead.Any } : null)
        {
            Fires = ["in 2023", "since 2015", "by the end of 2025", "early 2020", "mid-2019"],
            Silent = ["the Fortune 2000", "at the 1987 meeting", "2,000", "route 2010"],
        },
    ];

    private static Span? Years(Match match)
    {
        int from = Number(match, "from"), to = Number(match, "to");
        return from < to ? Span.Months(from, 1, 12 * (to - from + 1), Precision.Unknown) : null;
    }

    /// <summary>"2023-24": the business year from April to March, as where years are written so.</summary>
    private static Span? SplitYear(Match match, int from) =>
        (from + 1) % 100 == Number(match, "to") ? Span.Months(from, 4, 12, Precision.Year) : null;

    private static Span? Decade(Match match)
    {
        int year = Number(match, "year");
        return year % 10 == 0 ? Span.Months(year, 1, 120, Precision.Unknown) : null;
    }

    /// <summary>After a name, "Model 2010", the number is the name's.</summary>
    private static PeriodReading? Bare(Match match)
    {
        if (match.First == 0) return PeriodReading.Of(Span.Year(Number(match, "year")));
        Term before = match.Line[match.First - 1];
        bool capital = before.Kind == TermKind.Token && match.Line.TokenAt(match.First - 1).IsCapitalized;
        bool opener = match.First == 1 && SentenceOpeners.Words.Contains(before.Word);
        return capital && !opener ? null : PeriodReading.Of(Span.Year(Number(match, "year")));
    }

    private static int ShortYear(string word)
    {
        int year = int.Parse(word.Substring(2), System.Globalization.CultureInfo.InvariantCulture);
        return year < 100 ? 2000 + year : year;
    }
}
