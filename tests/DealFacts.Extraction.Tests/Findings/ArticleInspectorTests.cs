using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Tests.Findings;

public sealed class ArticleInspectorTests
{
    [Theory]
    [InlineData("", FindingKind.Empty, 1, 1)]
    [InlineData(" \r\n\t\n", FindingKind.Empty, 1, 1)]
    [InlineData("\uFEFF\n", FindingKind.Empty, 1, 1)]
    [InlineData("Halden\r\nbuys\0", FindingKind.NotText, 2, 5)]
    [InlineData("Soci\uFFFDt\uFFFD", FindingKind.NotText, 1, 5)]
    public void What_is_no_article_gives_a_finding_and_no_facts(string text, FindingKind kind, int line, int column)
    {
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, text);
        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal((kind, "a.txt", line, column), (finding.Kind, finding.Path, finding.Line, finding.Column));
        Assert.Equal(FactBook.Empty, reading.Book);
    }

    [Fact]
    public void A_very_long_text_is_remarked_on()
    {
        Finding finding = Assert.Single(ArticleInspector.Inspect(new Article(), new string('a', 1_000_001)));
        Assert.Equal(FindingKind.VeryLong, finding.Kind);
    }

    [Theory]
    [InlineData("Halden bought Brightwater.")]
    [InlineData("Société Générale – €5m \u202e \u0007")]
    public void An_article_gives_none(string text) => Assert.Empty(ArticleInspector.Inspect(new Article(), text));

    [Fact]
    public void A_failure_names_what_was_thrown() =>
        Assert.Contains("FormatException", ArticleInspector.Failure(new Article(), "", new FormatException()).Message, StringComparison.Ordinal);
}
