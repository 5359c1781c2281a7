using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Curation;

/// <summary>A line of a curation file, or a part of one: "facts.curation:3".</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Start">Offset in the file, from 0, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
public sealed record CurationPlace(string Path, int Line, int Column, int Start, int Length)
{
    /// <summary>A finding about it.</summary>
    internal Finding Finding(FindingKind kind, string message) => new(kind, Path, Line, Column, Start, Length, message);

    /// <summary>"facts.curation:3".</summary>
    public override string ToString() => $"{Path}:{Line}";
}
