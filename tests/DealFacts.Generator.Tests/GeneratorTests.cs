using System.Globalization;
using System.Text;
using DealFacts.Generator.Input;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Tests;

public class GeneratorTests
{
    private const string Corvane = "Corvane Corp. agreed to acquire Orla Robotics Inc. for $4 billion in cash, Corvane said on Monday.\n\nOrla had revenue of $250 million in 2023.\n";
    private const string Tamsin = "Tamsin Labs Inc. raised $30 million in a Series B round led by Quillon Ventures, the startup said.\n";

    private static readonly (string, string)[] s_properties = [("RootNamespace", "MyApp"), ("ProjectDir", "/src/app/")];

    [Fact]
    public void ArticlesBecomeMembers()
    {
        GeneratorHarness harness = Start(Article("a.txt", Corvane), Article("b.txt", Tamsin));
        Assert.Contains("Facts.g.cs", harness.Run.Sources.Keys);
        Assert.Contains("Companies.Corvane.g.cs", harness.Run.Sources.Keys);
        Assert.Contains(harness.Run.Sources.Keys, name => name.StartsWith("Companies.Tamsin", StringComparison.Ordinal));
    }

    [Fact]
    public void NoArticlesNoCode() => Assert.Empty(Start().Run.Sources);

    [Fact]
    public void OtherTextFilesAreNoArticles() =>
        Assert.Empty(Start(new TestArticle("/src/app/BannedSymbols.txt", Corvane, ("SourceItemType", ""))).Run.Sources);

    [Fact]
    public void AnAdditionalFileMayBeMarkedAsArticle() =>
        Assert.NotEmpty(Start(new TestArticle("/src/app/a.txt", Corvane, ("DealFacts", "True"))).Run.Sources);

    [Fact]
    public void MetadataOfTheItemIsTheArticles()
    {
        TestArticle article = new(
            "/src/app/a.txt", "x", ("SourceItemType", "DealArticle"), ("Publisher", "The Harbour Post"), ("Published", "2025-06-09"), ("Url", "https://example.org/1"), ("CitedPath", @"news\a.txt"));
        ArticleInput input = (ArticleInput)Start(article).Run.Values(PipelineSteps.Articles).Single();
        Article expected = new() { Path = "news/a.txt", Publisher = "The Harbour Post", Published = new CalendarDate(2025, 6, 9), Url = "https://example.org/1" };
        Assert.Equal(expected, input.Article);
    }

    [Fact]
    public void AnEditedArticleIsReadAlone()
    {
        TestArticle[] articles = [Article("a.txt", Corvane), Article("b.txt", Tamsin), Article("c.txt", "Nothing of note.\n")];
        GeneratorHarness harness = Start(articles);
        harness.Edit(articles[1], Article("b.txt", Tamsin.Replace("$30 million", "$31 million", StringComparison.Ordinal)));
        Assert.Equal(1, harness.Run.Computed(PipelineSteps.Readings));
        Assert.Equal(1, harness.Run.Changed(PipelineSteps.Book));
    }

    [Fact]
    public void ATouchedArticleIsNotReadAgain()
    {
        TestArticle article = Article("a.txt", Corvane);
        GeneratorHarness harness = Start(article, Article("b.txt", Tamsin));
        harness.Edit(article, Article("a.txt", Corvane));
        Assert.Equal(0, harness.Run.Computed(PipelineSteps.Readings));
        Assert.Equal(0, harness.Run.Computed(PipelineSteps.Book));
    }

    [Fact]
    public void AnEditWithoutANewFactWritesNothingAgain()
    {
        TestArticle article = Article("b.txt", Tamsin + "\nNothing more was said.\n");
        GeneratorHarness harness = Start(Article("a.txt", Corvane), article);
        harness.Edit(article, Article("b.txt", Tamsin + "\nNothing more was told.\n"));
        Assert.Equal(1, harness.Run.Computed(PipelineSteps.Readings));
        Assert.Equal(0, harness.Run.Changed(PipelineSteps.Book));
        Assert.Equal(0, harness.Run.Computed(PipelineSteps.Plan));
        Assert.All(harness.Run.OutputReasons, reason => Assert.Equal(Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void OtherCompaniesAreNotWrittenAgain()
    {
        TestArticle article = Article("b.txt", Tamsin);
        GeneratorHarness harness = Start(Article("a.txt", Corvane), article);
        int companies = harness.Run.Values(PipelineSteps.Companies).Count;
        harness.Edit(article, Article("b.txt", Tamsin.Replace("$30 million", "$31 million", StringComparison.Ordinal)));
        Assert.InRange(harness.Run.Changed(PipelineSteps.Companies), 1, companies - 1);
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter()
    {
        TestArticle[] articles = [Article("a.txt", Corvane), Article("b.txt", Tamsin), Article("x/a.txt", "Orla Robotics Inc. had revenue of $250 million in 2024.\n")];
        Assert.Equal(Start(articles).Run.Sources, Start([.. articles.Reverse()]).Run.Sources);
    }

    [Fact]
    public void FilesOfOneNameInTwoFoldersAreTwo()
    {
        GeneratorHarness harness = Start(Article("x/a.txt", Corvane), Article("y/a.txt", Corvane), Article("Y/a.txt", Corvane));
        Assert.Equal(["Y/a.txt", "x/a.txt", "y/a.txt"], Book(harness).Articles.Select(article => article.Path));
    }

    [Fact]
    public void BackslashesAreTheSamePaths()
    {
        GeneratorHarness windows = GeneratorHarness.Start(
            new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), [new TestArticle(@"C:\src\app\x\a.txt", Corvane)], [("RootNamespace", "MyApp"), ("ProjectDir", @"C:\src\app\")]);
        Assert.Equal(Start(Article("x/a.txt", Corvane)).Run.Sources, windows.Run.Sources);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void TheCultureDoesNotMatter(string culture)
    {
        TestArticle[] articles = [Article("a.txt", Corvane), Article("b.txt", Tamsin)];
        var expected = Start(articles).Run.Sources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Start([.. articles.Select(article => new TestArticle(article.Path, article.GetText()!.ToString() + ""))]).Run.Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LineEndingsMoveNothingButOffsets()
    {
        FactBook unix = Book(Start(Article("a.txt", Corvane)));
        FactBook windows = Book(Start(Article("a.txt", Corvane.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(
            unix.Figures.Select(figure => (figure.ToString(), figure.Claims[0].Citation.Line, figure.Claims[0].Citation.Column)),
            windows.Figures.Select(figure => (figure.ToString(), figure.Claims[0].Citation.Line, figure.Claims[0].Citation.Column)));
    }

    [Fact]
    public void TheCodeIsCSharp7()
    {
        GeneratorHarness harness = GeneratorHarness.Start(
            new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Old("class Program { }"), [Article("a.txt", Corvane), Article("b.txt", Tamsin)], s_properties);
        Assert.NotEmpty(harness.Run.Sources);
    }

    [Fact]
    public void ABadArticleDoesNotCostTheOthers()
    {
        GeneratorHarness harness = Start(
            Article("a.txt", Corvane), Article("empty.txt", ""), Article("binary.txt", "PK\0\u0001"), new TestArticle("/src/app/gone.txt", (SourceText?)null),
            new TestArticle("/src/app/latin.txt", SourceText.From(Tamsin, Encoding.Latin1)));
        Assert.Equal(["a.txt"], Book(harness).Articles.Select(article => article.Path));
        Assert.Contains("Companies.Corvane.g.cs", harness.Run.Sources.Keys);
    }

    [Fact]
    public void AnArticleAddedLaterIsReadAlone()
    {
        GeneratorHarness harness = Start(Article("a.txt", Corvane));
        harness.Add(Article("b.txt", Tamsin));
        Assert.Equal(1, harness.Run.Computed(PipelineSteps.Readings));
    }

    private static TestArticle Article(string path, string text) => new("/src/app/" + path, text);

    private static FactBook Book(GeneratorHarness harness) => ((ReadBook)harness.Run.Values(PipelineSteps.Book).Single()).Book;

    private static GeneratorHarness Start(params TestArticle[] articles) =>
        GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), articles, s_properties);
}
