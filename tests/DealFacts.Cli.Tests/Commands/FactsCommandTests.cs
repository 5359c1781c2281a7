namespace DealFacts.Cli.Tests.Commands;

public sealed class FactsCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    private static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seeds");

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
            [
                "missing: error: no such file or folder",
                "news/b.txt:2:1: error: not UTF-8: byte 0xE9 cannot stand here. Save the file as UTF-8.",
            ],
            _terminal.ErrorLines);
    }

    [Theory]
    [InlineData("", "b.txt:1:1: error: no text")]
    [InlineData("one\ntw\0o", "b.txt:2:3: error: not text")]
    public void What_the_engine_refuses_is_told(string text, string message)
    {
        _terminal.Write("a.txt", "Nothing happened.");
        _terminal.Write("b.txt", text);
        Assert.Equal(1, _terminal.Run("a.txt", "b.txt"));
        Assert.StartsWith("1 article, ", _terminal.Out, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_very_long_is_read_with_a_warning()
    {
        _terminal.Write("a.txt", "The ship sailed on." + new string(' ', 1_000_000));
        Assert.Equal(0, _terminal.Run("a.txt"));
        Assert.StartsWith("1 article, ", _terminal.Out, StringComparison.Ordinal);
        string warning = Assert.Single(_terminal.ErrorLines);
        Assert.StartsWith("a.txt:1:1: warning: longer than a million characters", warning, StringComparison.Ordinal);
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
    public void Elsewhere_the_default_is_what_was_compiled()
    {
        _terminal.Write("seeds/wheat.txt", "Nothing happened.");
        Assert.Equal(0, _terminal.Run());
        Assert.StartsWith("5 articles, ", _terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("wheat", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_compiled_is_what_is_read_in_a_checkout()
    {
        _terminal.Write("DealFacts.sln", "");
        foreach (string seed in Directory.GetFiles(SeedFolder)) _terminal.Write("seeds/" + Path.GetFileName(seed), File.ReadAllBytes(seed));
        _terminal.Write("src/DealFacts.Seeds/seeds.curation", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds.curation")));
        _terminal.Run();
        using TestTerminal elsewhere = new();
        elsewhere.Run();
        Assert.Equal(_terminal.Out, elsewhere.Out);
    }

    [Fact]
    public void The_output_is_plain_when_there_is_no_terminal()
    {
        _terminal.Write("a.txt", "Nothing happened.");
        _terminal.Run("a.txt");
        Assert.DoesNotContain('\e', _terminal.Out);
    }
}
