namespace DealFacts.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_line_shows_its_tokens()
    {
        _terminal.Write("news/a.txt", "First line of it.\n\nThe ship sailed on.\n");
        Assert.Equal(0, _terminal.Run("explain", "news/a.txt:3"));
        Assert.Contains("news/a.txt:3 ", _terminal.Out, StringComparison.Ordinal);
        Assert.Contains("The | ship | sailed | on | .", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_name_of_a_seed_is_enough()
    {
        _terminal.Write("DealFacts.sln", "");
        _terminal.Write("seeds/002_460aa881d2da66e6.txt", "The ship sailed on.");
        Assert.Equal(0, _terminal.Run("explain", "002:1"));
        Assert.Contains("seeds/002_460aa881d2da66e6.txt:1", _terminal.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", 2, "'a.txt' is not FILE:LINE, such as articles/a.txt:12.")]
    [InlineData("a.txt:4", 2, "a.txt: error: has no line 4: its last is 3.")]
    [InlineData("missing.txt:4", 1, "missing.txt: error: no such file or folder")]
    [InlineData("news:1", 2, "news: error: a folder. Name one article of it.")]
    public void A_place_that_is_not_there_is_told(string place, int code, string message)
    {
        _terminal.Write("a.txt", "One.\nTwo.\nThree.");
        _terminal.Write("news/b.txt", "One.");
        _terminal.Write("news/c.txt", "One.");
        Assert.Equal(code, _terminal.Run("explain", place));
        Assert.Equal(message, _terminal.ErrorLines[0]);
        Assert.Empty(_terminal.Out);
    }
}
