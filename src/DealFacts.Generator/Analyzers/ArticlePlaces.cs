using DealFacts.Extraction.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Analyzers;

/// <summary>Makes places in text files of citations and findings; the one place that makes a <see cref="Location"/>.</summary>
/// <param name="files">The file of each path.</param>
internal sealed class ArticlePlaces(IReadOnlyDictionary<string, string> files)
{
    /// <summary>The exact quote.</summary>
    public Location Of(Citation citation) =>
        Of(citation.Path, citation.Line, citation.Column, citation.Start, citation.Length, citation.Quote);

    /// <summary>What a finding is about; it lies within one line.</summary>
    public Location Of(Finding finding) => Of(finding.Path, finding.Line, finding.Column, finding.Start, finding.Length, "");

    /// <summary>The file as a whole.</summary>
    public Location Of(string path) => Location.Create(FileOf(path), default, default);

    /// <summary>A line of a file that is not cited by a path.</summary>
    public static Location OfLine(string file, int line, int start, int length) =>
        Location.Create(file, new TextSpan(start, length), new LinePositionSpan(new LinePosition(line - 1, 0), new LinePosition(line - 1, length)));

    private Location Of(string path, int line, int column, int start, int length, string quote)
    {
        var from = new LinePosition(line - 1, column - 1);
        return Location.Create(FileOf(path), new TextSpan(start, length), new LinePositionSpan(from, End(from, length, quote)));
    }

    private string FileOf(string path) => files.TryGetValue(path, out string? file) ? file : path;

    /// <summary>A quote may go over several lines.</summary>
    private static LinePosition End(LinePosition from, int length, string quote)
    {
        int lines = 0, last = -1;
        for (int i = 0; i < quote.Length; i++)
        {
            bool ends = quote[i] == '\n' || (quote[i] == '\r' && (i + 1 == quote.Length || quote[i + 1] != '\n'));
            if (ends) (lines, last) = (lines + 1, i);
        }

        return lines == 0 ? new LinePosition(from.Line, from.Character + length) : new LinePosition(from.Line + lines, quote.Length - last - 1);
    }
}
