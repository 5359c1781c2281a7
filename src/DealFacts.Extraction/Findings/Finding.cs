namespace DealFacts.Extraction.Findings;

/// <summary>What the engine has to say about an article besides its facts.</summary>
public enum FindingKind
{
    /// <summary>The article holds no text: nothing was read.</summary>
    Empty,

    /// <summary>The article is not text, or not in the encoding it was read in: nothing was read.</summary>
    NotText,

    /// <summary>A few characters were lost before the article came here (U+FFFD stands for each); it was read all the same.</summary>
    Damaged,

    /// <summary>The article is far longer than any article is; it was read all the same.</summary>
    VeryLong,

    /// <summary>A part of the article is past a limit, and what was read of it is not all; the rest was read.</summary>
    LeftOut,

    /// <summary>A stage failed on this article: nothing was read. A bug in DealFacts.</summary>
    Failed,

    /// <summary>A line of the article's front matter says nothing that is known: "date: May".</summary>
    FrontMatter,

    /// <summary>A line of a curation file is not written as it must be.</summary>
    CurationSyntax,

    /// <summary>A line of a curation file matches nothing: a name, an article, words or a disagreement that are not there.</summary>
    CurationUnmatched,

    /// <summary>A line of a curation file says what another has said.</summary>
    CurationDuplicate,
}

/// <summary>A remark about one place of an article.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Path"><see cref="Article.Path"/> of the article.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Start">Offset in the text, from 0, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Message">One line that names what is wrong and what to do; it does not repeat the path.</param>
public sealed record Finding(FindingKind Kind, string Path, int Line, int Column, int Start, int Length, string Message);
