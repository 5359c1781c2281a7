namespace DealFacts.Cli.Tests.Commands;

public sealed class CurationTests : IDisposable
{
    private const string Orla = "---\npublished: 2024-02-03\n---\nOrla Robotics had revenue of $87 million last year.\n";

    private readonly TestTerminal _terminal = new();

    public CurationTests() => _terminal.Write("news/a.txt", Orla);

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_file_beside_the_articles_is_read()
    {
        _terminal.Write("news/facts.curation", "period a.txt \"$87 million\" 2022 because \"the year ends in June\"\n");
        Assert.Equal(0, _terminal.Run("extract", "news"));
        Assert.Contains("\"start\": \"2022-01-01\"", _terminal.Out, StringComparison.Ordinal);
        Assert.Empty(_terminal.Error);
    }

    [Fact]
    public void A_file_is_named()
    {
        _terminal.Write("other/my.curation", "rename \"Orla Robotics\" Orla\n");
        Assert.Equal(0, _terminal.Run("facts", "news", "--curation", "other/my.curation"));
        Assert.Contains("\nOrla\n", _terminal.Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("renam x\n", "facts.curation:1:1: warning: \"renam\" is no correction.")]
    [InlineData("\n  rename Tamsin T\n", "facts.curation:2:3: warning: no article names a company \"Tamsin\".")]
    public void A_line_that_says_nothing_is_told(string curation, string message)
    {
        _terminal.Write("facts.curation", curation);
        Assert.Equal(0, _terminal.Run("extract", "news", "--curation", "facts.curation"));
        Assert.StartsWith(message, Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        _terminal.Run("extract", "news", "--curation", "gone.curation");
        Assert.StartsWith("gone.curation: error: cannot be read:", Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_shows_what_was_corrected()
    {
        _terminal.Write("facts.curation", "currency a.txt \"$87 million\" CAD because \"it is listed there\"\n");
        Assert.Equal(0, _terminal.Run("explain", "news/a.txt:4", "--curation", "facts.curation"));
        Assert.Contains(
            "CORRECTIONS\n\n  the currency is CAD, not USD (facts.curation:1: it is listed there)\n", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_shows_front_matter_as_such()
    {
        Assert.Equal(0, _terminal.Run("explain", "news/a.txt:2"));
        Assert.Contains("news/a.txt:2 (furniture: front matter)", _terminal.Out, StringComparison.Ordinal);
    }
}
