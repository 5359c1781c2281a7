namespace DealFacts.Extraction.Text;

/// <summary>Where the lines of a text start, so that an offset can be given as line and column.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Maps a text; lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public LineMap(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        _starts = starts.ToArray();
        _length = text.Length;
    }

    /// <summary>How many lines there are; a text that ends in a line break has an empty last one.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">From 1.</param>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>A line with its line break.</summary>
    /// <param name="line">From 1.</param>
    public TextRange RangeOf(int line) => new(_starts[line - 1], line < _starts.Length ? _starts[line] : _length);

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
