using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

public class FrontMatterTests
{
    private const string Head = "---\ntitle: \"Orla: a sale\"\npublisher: The Harbour Post\npublished: 2024-03-04\nurl: https://example.org/1?a=b\nauthor: Ada Marlow\n---\n";
    private const string Story = "Orla Robotics Inc. had revenue of $250 million last year.\n";

    [Fact]
    public void TheHeadSaysWhatTheArticleIs() => Assert.Equal(
        new Article
        {
            Path = "a.txt",
            Title = "Orla: a sale",
            Publisher = "The Harbour Post",
            Published = new CalendarDate(2024, 3, 4),
            Url = "https://example.org/1?a=b",
            Author = "Ada Marlow",
        },
        Read(Head + Story).Document.Article);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TheLinesAreTheFiles(string end)
    {
        Figure figure = Assert.Single(Read((Head + Story).Replace("\n", end, StringComparison.Ordinal)).Book.Figures);
        Assert.Equal((8, "2023"), (figure.Claims[0].Citation.Line, figure.Period!.ToString()));
    }

    [Fact]
    public void NoFactIsReadFromTheHead() =>
        Assert.Empty(Read("---\ntitle: Orla Robotics Inc. had revenue of $250 million in 2023\n---\nIt rained.\n").Book.Figures);

    [Fact]
    public void ATitleBelowTheHeadIsStillTheTitle() =>
        Assert.Equal("Orla sells its robots", Read("---\npublisher: X\n---\n\nOrla sells its robots\n\n" + Story).Book.Articles[0].Title);

    [Theory]
    [InlineData("---\nOrla was sold.\n---\n")]
    [InlineData("---\n---\nOrla was sold.\n")]
    [InlineData("---\npublisher: X\nOrla was sold.\n")]
    [InlineData("----\npublisher: X\n---\n")]
    [InlineData("\n---\npublisher: X\n---\n")]
    public void DashesOfAStoryAreNoHead(string text) => Assert.Equal(0, TextDocument.Of(new Article(), text).Head.Range.Length);

    [Theory]
    [InlineData("published: May 4", "2:1+16 published: \"May 4\" is no date, write it as 2025-06-09")]
    [InlineData("  Publisheer: X", "2:3+13 \"Publisheer\" is no field of an article: write title, publisher, published, url or author")]
    [InlineData("publisher: X\nfor them", "3:1+8 no field and its value: write title, publisher, published, url or author, a colon and the value")]
    public void ALineThatSaysNothingIsTold(string line, string expected)
    {
        Finding finding = Assert.Single(Read($"---\n{line}\n---\n{Story}").Findings);
        Assert.Equal(FindingKind.FrontMatter, finding.Kind);
        Assert.Equal(expected, $"{finding.Line}:{finding.Column}+{finding.Length} {finding.Message}");
        Assert.False(ArticleInspector.IsFatal(finding));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(null, null, "item", "item")]
    [InlineData(null, "head", "item", "head")]
    [InlineData("correction", "head", "item", "correction")]
    [InlineData("correction", null, null, "correction")]
    public void TheNearestWins(string? correction, string? head, string? item, string? expected)
    {
        string text = (head is null ? "" : $"---\npublisher: {head}\n---\n") + Story;
        Article? corrections = correction is null ? null : new Article { Publisher = correction };
        Assert.Equal(expected, FactReader.Explain(new Article { Publisher = item }, text, corrections).Document.Article.Publisher);
    }

    [Fact]
    public void AReadingThatIsNotWantedStops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => FactReader.Explain(new Article(), Story, null, source.Token));
    }

    private static Reading Read(string text) => FactReader.Explain(new Article { Path = "a.txt" }, text);
}
