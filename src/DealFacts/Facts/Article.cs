namespace DealFacts;

/// <summary>A news article, known by its path: schema.org's <c>NewsArticle</c>, without its text.</summary>
public sealed record Article
{
    /// <summary>Where it is, relative to the project, with <c>/</c> on every system.</summary>
    public string Path { get; init; } = "";

    /// <summary>The headline, when the text has one.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it: "Reuters".</summary>
    public string? Publisher { get; init; }

    /// <summary>The day it was published; what "this year" counts from.</summary>
    public CalendarDate? Published { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it: "Ada Marlow".</summary>
    public string? Author { get; init; }
}
