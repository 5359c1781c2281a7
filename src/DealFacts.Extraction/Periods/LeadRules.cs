using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Periods;

/// <summary>The words before a time that are its own: "by the end of 2025", "in early March".</summary>
internal static class LeadRules
{
    private static readonly Piece Time = Chunk<PeriodReading>(_ => true).As("time");
    private static readonly Piece Article = Word("the", "its", "their").As("article").Maybe;

    // "became effective today" says what it became, "sold it effective today" when.
    private static readonly Piece Lead = Any(In(CalendarWords.Prepositions),
        Seq(NotBehind(Word("became", "become", "becomes"), 1), "effective"));

    private static readonly Piece Part = Seq(In(CalendarWords.Parts).As("part"), Word("-", "in").Maybe).Maybe;

    /// <summary>In order.</summary>
    public static readonly RuleBook<PeriodReading> Book = new(
        new("period/led", [Lead.As("preposition"), Part, Article, Time], Read)
        {
            Fires = ["in 2019", "by the end of the year", "in early March", "over five years", "effective March 1"],
            Silent = ["2019", "in the office", "the year"],
        },
        new("period/part", [Part, Word("the").Maybe, Time], Read)
        {
            Fires = ["early 2019", "mid-2020", "the third quarter", "last year"],
            Silent = ["2019", "five years"],
        });

    private static PeriodReading? Read(Match match)
    {
        PeriodReading reading = match.Chunk<PeriodReading>("time")!;
        bool preposition = match.Has("preposition"), part = match.Has("part");
        bool stands = reading.Needs switch
        {
            PeriodLead.Any => preposition || part,
            PeriodLead.Preposition => preposition,
            PeriodLead.Part => part,
            _ => true,
        };
        // "through its 2011 purchase of a rival": the year is the purchase's.
        if (!stands || (reading.Rule == "year/attribute" && match.Words("article") is "its" or "their")) return null;
        return match.Words("preposition") == "since" ? Since(reading, match.Line.Document.Article.Published) : reading;
    }

    /// <summary>"since 2019" lasts to the day of publication, wherever that may be.</summary>
    private static PeriodReading Since(PeriodReading reading, CalendarDate? published)
    {
        if (reading.Span is not { } span) return reading;
        bool known = published is { } day && day >= span.End;
        return reading with { Span = known ? new Span(span.Start, published!.Value, Precision.Unknown)
            : null, Precision = Precision.Unknown, NeedsDate = !known };
    }
}
