namespace DealFacts;

/// <summary>How long the stretch is that a period's words name.</summary>
public enum Precision
{
    /// <summary>"nine months", "recently": no calendar unit.</summary>
    Unknown,

    /// <summary>"on Feb. 1, 2019".</summary>
    Day,

    /// <summary>"in March 2020".</summary>
    Month,

    /// <summary>"the third quarter of 2024".</summary>
    Quarter,

    /// <summary>"the first half of 2024".</summary>
    HalfYear,

    /// <summary>"in 2023".</summary>
    Year,
}

/// <summary>
/// The time of a fact as an article says it. Closed at both ends: "in 2023" starts on 2023-01-01 and ends on 2023-12-31.
/// A relative period ("this year") is resolved from <see cref="Article.Published"/> or not at all, never from the clock.
/// </summary>
public sealed record Period
{
    /// <summary>
    /// The period's own words: "in 2023"; "earlier" where an article tells it by a comparison alone, "up from $5 million".
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>The first day, included; null when unresolved.</summary>
    public CalendarDate? Start { get; init; }

    /// <summary>The last day, included; null when unresolved.</summary>
    public CalendarDate? End { get; init; }

    /// <summary>The calendar unit that the words name.</summary>
    public Precision Precision { get; init; }

    /// <summary>Whether both ends are known.</summary>
    public bool IsResolved => Start is not null && End is not null;

    /// <summary>A calendar year, "in 2023".</summary>
    public static Period OfYear(int year, string text = "") => new()
    {
        Text = text,
        Start = new CalendarDate(year, 1, 1),
        End = new CalendarDate(year, 12, 31),
        Precision = Precision.Year,
    };

    /// <summary>Whether both are resolved and share a day.</summary>
    public bool Overlaps(Period other) => IsResolved && other.IsResolved && Start <= other.End && other.Start <= End;

    /// <summary>Whether both are resolved to the same days, whatever their words.</summary>
    public bool SameDays(Period other) => IsResolved && Start == other.Start && End == other.End;

    /// <summary>"2023", "Q3 2024", "2024-03", "2024-03-01/2024-05-15"; the words where nothing is resolved.</summary>
    public override string ToString()
    {
        if (Start is not { } start || End is not { } end) return Text;
        return Precision switch
        {
            Precision.Year when start.Year == end.Year => $"{start.Year}",
            Precision.HalfYear => $"H{(start.Month + 5) / 6} {start.Year}",
            Precision.Quarter => $"Q{(start.Month + 2) / 3} {start.Year}",
            Precision.Month => $"{start.Year:0000}-{start.Month:00}",
            Precision.Day => start.ToString(),
            _ => $"{start}/{end}",
        };
    }
}
