using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Periods;

/// <summary>What a rule makes of a match: the days it names, or none where only its words are known.</summary>
/// <param name="Span">The days; null when unresolved.</param>
/// <param name="Precision">The unit that the words name.</param>
internal sealed record PeriodReading(Span? Span, Precision Precision)
{
    /// <summary>What must stand before it, that it is a time: "in" before "2019".</summary>
    public PeriodLead Needs { get; init; }

    /// <summary>The rule that made it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether its days would be known if the day of publication were.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>A time with its days.</summary>
    public static PeriodReading? Of(Span? span) => span is null ? null : new PeriodReading(span, span.Precision);

    /// <summary>A time counted from the day of publication, unresolved where that is not known.</summary>
    public static PeriodReading From(Match match, Precision precision, Func<CalendarDate, Span?> resolve) =>
        match.Line.Document.Article.Published is { Year: > 1 and < 9998 } published
            ? new(resolve(published), precision)
            : new(null, precision) { NeedsDate = true };
}
