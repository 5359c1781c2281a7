namespace DealFacts;

/// <summary>
/// The words of an article on which a fact stands: W3C Web Annotation's exact quote with its position.
/// <c>text.Substring(Start, Length)</c> of the untouched article is <see cref="Quote"/>, always.
/// </summary>
public sealed record Citation : IComparable<Citation>
{
    /// <summary><see cref="Article.Path"/> of the article.</summary>
    public string Path { get; init; } = "";

    /// <summary>The line on which the quote starts, from 1. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public int Line { get; init; }

    /// <summary>The column at which the quote starts, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>The offset of the quote's first UTF-16 code unit in the text, from 0.</summary>
    public int Start { get; init; }

    /// <summary>The quote's length in UTF-16 code units; the span is half-open.</summary>
    public int Length { get; init; }

    /// <summary>The text at that span, exactly.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The id of the rule that found it: "deal/acquire".</summary>
    public string Rule { get; init; } = "";

    /// <summary>By path, then by position, then by rule; ordinal.</summary>
    public int CompareTo(Citation? other)
    {
        if (other is null) return 1;
        int order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = Start.CompareTo(other.Start);
        if (order == 0) order = Length.CompareTo(other.Length);
        return order != 0 ? order : string.CompareOrdinal(Rule, other.Rule);
    }

    /// <summary>"seeds/001.txt:11: Meta Platforms Inc. is in advanced discussions".</summary>
    public override string ToString() => $"{Path}:{Line}: {Quote}";
}
