namespace DealFacts.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("facts", "--help")]
    [InlineData("extract", "-h")]
    [InlineData("merge", "--help")]
    [InlineData("explain", "--help")]
    public void Help_has_an_example_and_fits_eighty_columns(params string[] args)
    {
        Assert.Equal(0, _terminal.Run(args));
        Assert.Contains("Examples:\n  dealfacts", _terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_terminal.Out.Split('\n'), line => line.Length > 80 || line.EndsWith(' '));
    }

    [Fact]
    public void Help_names_every_command()
    {
        _terminal.Run("--help");
        Snapshot.Verify(_terminal.Out);
    }

    [Fact]
    public void Version_is_a_version()
    {
        Assert.Equal(0, _terminal.Run("--version"));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[-.a-z0-9]*\n$", _terminal.Out);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("facts", "--nonsense")]
    [InlineData("extract")]
    [InlineData("merge")]
    [InlineData("extract", "a.txt", "--output")]
    [InlineData("explain")]
    [InlineData("explain", "a.txt:1", "b.txt:2")]
    public void A_command_line_without_sense_is_told(params string[] args)
    {
        Assert.Equal(2, _terminal.Run(args));
        Assert.Empty(_terminal.Out.Trim());
        Assert.Equal("See: dealfacts --help", _terminal.ErrorLines[^1]);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_path()
    {
        Assert.Equal(1, _terminal.Run("facts", "@list"));
        Assert.Equal(["@list: error: no such file or folder"], _terminal.ErrorLines);
    }
}
