namespace DealFacts.Cli.Tests.Streaming;

public sealed class ArticleProgressTests
{
    private const string Bar = "\u2501";

    [Fact]
    public void On_a_screen_a_bar_counts_the_articles()
    {
        using TestTerminal terminal = Terminal(outIsScreen: true, errorIsScreen: true);
        Assert.Equal(0, terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Contains("2 of 2 articles", terminal.Error, StringComparison.Ordinal);
        Assert.Contains(Bar, terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_come_by_standard_input_only_the_end_tells()
    {
        using TestTerminal terminal = Terminal(outIsScreen: true, errorIsScreen: true, input: """{"path": "a.txt", "text": "Hm."}""");
        Assert.Equal(0, terminal.Run("extract", "-", "--each", "--output", "out"));
        Assert.Contains("1 articles", terminal.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1 of", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_told_while_the_bar_is_drawn()
    {
        using TestTerminal terminal = Terminal(outIsScreen: true, errorIsScreen: true);
        terminal.Write("news/bad.txt", [0xE9]);
        Assert.Equal(1, terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Contains("bad.txt:1:1: error: not UTF-8", terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void What_is_redirected_holds_no_bar(bool outIsScreen, bool errorIsScreen)
    {
        using TestTerminal terminal = Terminal(outIsScreen, errorIsScreen);
        Assert.Equal(0, terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Empty(terminal.Error);
    }

    [Fact]
    public void Lines_that_scroll_by_on_the_screen_have_no_bar_among_them()
    {
        using TestTerminal terminal = Terminal(outIsScreen: true, errorIsScreen: true);
        Assert.Equal(0, terminal.Run("extract", "news", "--each"));
        Assert.Empty(terminal.Error);
        Assert.NotEmpty(terminal.Out);
    }

    private static TestTerminal Terminal(bool outIsScreen, bool errorIsScreen, string input = "")
    {
        var terminal = new TestTerminal(input: input, outIsScreen: outIsScreen, errorIsScreen: errorIsScreen);
        terminal.Write("news/a.txt", "Nothing happened.");
        terminal.Write("news/b.txt", "Nothing happened.");
        return terminal;
    }
}
