using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>Offsets as line and column, whatever ends the lines.</summary>
public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\ntwo", 2)]
    [InlineData("one\r\ntwo", 2)]
    [InlineData("one\rtwo", 2)]
    [InlineData("one\n", 2)]
    [InlineData("one\r", 2)]
    [InlineData("\n\r", 3)]
    [InlineData("a\r\r\nb", 3)]
    public void Lines_are_counted(string text, int lines) => Assert.Equal(lines, new LineMap(text).Count);

    [Theory]
    [InlineData("one\ntwo", 0, 1, 1)]
    [InlineData("one\ntwo", 3, 1, 4)]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\ntwo", 7, 2, 4)]
    [InlineData("one\r\ntwo", 4, 1, 5)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo", 4, 2, 1)]
    [InlineData("\n\n\nx", 3, 4, 1)]
    [InlineData("a\r\r\nb", 4, 3, 1)]
    [InlineData("\uD83D\uDE00x", 2, 1, 3)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).Locate(offset));

    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\n\r\ntwo")]
    [InlineData("one\rtwo\r\nthree\n")]
    [InlineData("")]
    public void Lines_with_their_breaks_are_the_text(string text)
    {
        LineMap lines = new(text);
        IEnumerable<TextRange> ranges = Enumerable.Range(1, lines.Count).Select(lines.RangeOf);
        Assert.Equal(text, string.Concat(ranges.Select(range => text.Substring(range.Start, range.Length))));
    }

    [Fact]
    public void Starts_are_located_at_column_one()
    {
        LineMap lines = new("one\rtwo\r\nthree\n");
        foreach (int line in Enumerable.Range(1, lines.Count)) Assert.Equal((line, 1), lines.Locate(lines.StartOf(line)));
    }
}
