namespace DealFacts.Cli.Tests.Commands;

public sealed class FactsCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("facts", "news")]
    [InlineData("news")]
    public void Facts_is_the_command_when_none_is_named(params string[] args)
    {
        _terminal.Write("news/a.txt", "Nothing happened.");
        Assert.Equal(0, _terminal.Run(args));
        Assert.StartsWith("1 article, ", _terminal.Out, StringComparison.Ordinal);
        Assert.Contains("news/a.txt", _terminal.Out, StringComparison.Ordinal);
        Assert.Empty(_terminal.Error);
    }

    [Fact]
    public void One_article_that_cannot_be_read_leaves_the_others()
    {
        _terminal.Write("news/a.txt", "Nothing happened.");
        _terminal.Write("news/b.txt", [(byte)'o', (byte)'k', (byte)'\n', 0xE9]);
        _terminal.Write("news/c.txt", "Nothing happened either.");
        Assert.Equal(1, _terminal.Run("news", "missing"));
        Assert.StartsWith("2 articles, ", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["missing: error: no such file or folder", "news/b.txt:2:1: error: not UTF-8: byte 0xE9 cannot stand here. Save the file as UTF-8."],
            _terminal.ErrorLines);
    }

    [Fact]
    public void In_a_checkout_the_seeds_are_the_default()
    {
        _terminal.Write("DealFacts.sln", "");
        _terminal.Write("seeds/a.txt", "Nothing happened.");
        Assert.Equal(0, _terminal.Run());
        Assert.Contains("seeds/a.txt", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_plain_when_there_is_no_terminal()
    {
        _terminal.Write("a.txt", "Nothing happened.");
        _terminal.Run("a.txt");
        Assert.DoesNotContain('\e', _terminal.Out);
    }
}
