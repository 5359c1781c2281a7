using System.Globalization;

namespace DealFacts.Cli.Input;

/// <summary>A line of a file, as "articles/a.txt:12" names it.</summary>
/// <param name="File">As typed.</param>
/// <param name="Line">From 1.</param>
internal sealed record LinePlace(string File, int Line)
{
    /// <summary>Reads FILE:LINE, and FILE:LINE:COLUMN, whose column is left aside; null for anything else.</summary>
    public static LinePlace? Parse(string text)
    {
        (string before, int? last) = Part(text);
        (string file, int? line) = Part(before);
        return last is not null && line is not null ? Of(file, line) : Of(before, last);
    }

    private static LinePlace? Of(string file, int? line) => line >= 1 && file.Length > 0 ? new LinePlace(file, line.Value) : null;

    private static (string Before, int? Number) Part(string text)
    {
        int colon = text.LastIndexOf(':');
        bool isNumber = int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return colon >= 0 && isNumber ? (text[..colon], number) : (text, null);
    }
}
