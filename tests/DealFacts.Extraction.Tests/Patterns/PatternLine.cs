using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Patterns;

/// <summary>A line of bare tokens, and what a piece makes of it.</summary>
internal static class PatternLine
{
    public static TermLine Of(string text)
    {
        TextDocument document = TextDocument.Of(new Article(), text);
        return TermLine.Of(document, Assert.Single(document.Sentences));
    }

    /// <summary>The words that a piece takes at the first of them; null where it does not match.</summary>
    public static string? Take(this Piece piece, string text) => piece.Take(text, new Captures());

    public static string? Take(this Piece piece, string text, Captures captures, int at = 0)
    {
        TermLine line = Of(text);
        int end = piece.Match(line, at, captures);
        return end < 0 ? null : string.Join(' ', Enumerable.Range(at, end - at).Select(i => line[i].Lower));
    }

    /// <summary>The words remembered under a name by a match at the first term; null where there are none.</summary>
    public static string? Remember(this Piece piece, string text, string name)
    {
        TermLine line = Of(text);
        Captures captures = new();
        piece.Match(line, 0, captures);
        return captures.Find(name) is { } run ? line.Words(run.First, run.End) : null;
    }
}
