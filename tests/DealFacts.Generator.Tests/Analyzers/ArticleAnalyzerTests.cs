using System.Globalization;
using System.Text;
using DealFacts.Generator.Analyzers;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Tests.Analyzers;

public class ArticleAnalyzerTests
{
    private const string Fine = "The weather stayed dry on Tuesday.\n";

    public static TheoryData<string, string> BadTexts => new()
    {
        { "", "articles/a.txt(1,1): DF0001" },
        { " \r\n\t", "articles/a.txt(1,1): DF0001" },
        { "\u0089PNG\r\nab\0cd", "articles/a.txt(2,3): DF0002" },
        { "Soci\ufffdt\ufffd G\ufffdn\ufffdrale", "articles/a.txt(1,5): DF0002" },
        { string.Concat(Enumerable.Repeat(Fine, 40_000)), "articles/a.txt(1,1): DF0003" },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void BadInputIsToldAtItsPlace(string text, string expected)
    {
        Diagnostic diagnostic = Assert.Single(Analyze(new TestArticle("/src/app/articles/a.txt", text)));
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/src/app/articles/a.txt", place.Path);
        Assert.Equal(expected, $"articles/a.txt({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}");
        Assert.StartsWith("articles/a.txt: ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public void AFileThatCannotBeReadIsTold() => Assert.Equal("DF0002", Assert.Single(Analyze(new TestArticle("/src/app/a.txt", (SourceText?)null))).Id);

    [Fact]
    public void AFileInAnotherEncodingIsTold()
    {
        Diagnostic diagnostic = Assert.Single(Analyze(new TestArticle("/src/app/a.txt", SourceText.From("Société", Encoding.Latin1))));
        Assert.Equal("DF0002: a.txt: not UTF-8: nothing was read. Save the file as UTF-8.", $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void Utf16WithItsMarkIsText() => Assert.Empty(Analyze(new TestArticle("/src/app/a.txt", SourceText.From(Fine, Encoding.Unicode))));

    [Fact]
    public void AnArticleAboutSomethingElseIsNoFault() => Assert.Empty(Analyze(new TestArticle("/src/app/a.txt", Fine)));

    [Fact]
    public void OtherTextFilesAreNotLookedAt() => Assert.Empty(Analyze(new TestArticle("/src/app/a.txt", "", ("SourceItemType", ""))));

    [Fact]
    public void ADateThatIsNoneIsTold()
    {
        Diagnostic diagnostic = Assert.Single(Analyze(new TestArticle("/src/app/a.txt", Fine, ("DealFacts", "true"), ("Published", "9 June"))));
        Assert.Equal("DF0005: a.txt: Published=\"9 June\" is no date, write it as 2025-06-09", $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    [Theory]
    [InlineData("public", 0)]
    [InlineData("Internal", 0)]
    [InlineData("protected", 1)]
    public void AnUnknownVisibilityIsTold(string visibility, int count)
    {
        IEnumerable<Diagnostic> told = GeneratorHarness.Analyze(new ArticleAnalyzer(), [], [("DealFacts_Visibility", visibility)]);
        Assert.Equal(count, told.Count(diagnostic => diagnostic.Id == "DF0006"));
    }

    private static IEnumerable<Diagnostic> Analyze(params TestArticle[] articles) =>
        GeneratorHarness.Analyze(new ArticleAnalyzer(), articles, [("ProjectDir", "/src/app/")]);
}
