using System.Collections.Immutable;
using DealFacts.Generator.Analyzers;
using DealFacts.Generator.Input;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Tests;

/// <summary>What an editor does not wait for. Work is counted, not timed; DealFacts.Benchmarks prints the times.</summary>
public class QuicknessTests
{
    private const string Story = "Orla Robotics had revenue of $87 million in 2023. Corvane agreed to buy Tamsin Labs for $437 million on Monday.\n";

    [Fact]
    public void TheAnalyzerTakesTheGeneratorsReading()
    {
        TestArticle article = new("/src/app/a.txt", Story + "\n");
        GeneratorHarness harness = GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), [article], [("ProjectDir", "/src/app/")]);
        ProjectFacts facts = ProjectFacts.Of(new AnalyzerOptions([article], new TestOptions([("ProjectDir", "/src/app/")])), CancellationToken.None);
        Assert.Same(harness.Run.Values(PipelineSteps.Readings).Single(), facts.Readings.Single());
        Assert.Same(harness.Run.Values(PipelineSteps.Book).Single(), facts.Book);
    }

    // What an editor does at a keystroke in C#: new options that hold the same.
    [Fact]
    public void AKeystrokeMakesNothingAnew()
    {
        ImmutableArray<AdditionalText> articles = [new TestArticle("/src/app/a.txt", Story + "\n\n"), new TestArticle("/src/app/b.txt", Story + "\n\n\n")];
        CountedOptions options = new();
        ProjectFacts before = ProjectFacts.Of(new AnalyzerOptions(articles, options), CancellationToken.None);
        options.Asked = 0;
        Assert.Same(before, ProjectFacts.Of(new AnalyzerOptions(articles, options), CancellationToken.None));
        Assert.Equal(0, options.Asked);
        Assert.Same(ProjectReview.Of(before), ProjectReview.Of(before));
    }

    [Fact]
    public void OtherOptionsThatSayTheSameMakeNothingAnew()
    {
        ImmutableArray<AdditionalText> articles = [new TestArticle("/src/app/a.txt", Story + " 2"), new TestArticle("/src/app/b.txt", Story + " 3")];
        ProjectFacts before = ProjectFacts.Of(new AnalyzerOptions(articles, new TestOptions([("ProjectDir", "/src/app/")])), CancellationToken.None);
        ProjectFacts after = ProjectFacts.Of(new AnalyzerOptions(articles, new TestOptions([("ProjectDir", "/src/app/")])), CancellationToken.None);
        Assert.Same(before, after);
    }

    [Fact]
    public void OtherOptionsThatSayOtherwiseAreHeard()
    {
        ImmutableArray<AdditionalText> articles = [new TestArticle("/src/app/a.txt", Story + " 4")];
        ProjectFacts.Of(new AnalyzerOptions(articles, new TestOptions([("ProjectDir", "/src/app/")])), CancellationToken.None);
        ProjectFacts moved = ProjectFacts.Of(new AnalyzerOptions(articles, new TestOptions([("ProjectDir", "/src/")])), CancellationToken.None);
        Assert.Equal("app/a.txt", moved.Book.Book.Articles.Single().Path);
    }

    [Fact]
    public async Task NothingIsReadBeforeAFileIsLookedAt()
    {
        CountedText article = new(Story);
        CompilationWithAnalyzers project = TestCompiler.Modern("class C { }").WithAnalyzers(
            [new ArticleAnalyzer()], new AnalyzerOptions([article], new CountedOptions()));
        SyntaxTree tree = project.Compilation.SyntaxTrees.Single();
        await project.GetAnalyzerSemanticDiagnosticsAsync(project.Compilation.GetSemanticModel(tree), null, CancellationToken.None);
        Assert.Equal(0, article.Read);
        await project.GetAnalysisResultAsync(article, CancellationToken.None);
        Assert.Equal(1, article.Read);
    }

    [Fact]
    public void AnEditReadsOneArticle()
    {
        TestArticle[] articles = [.. Enumerable.Range(0, 5).Select(i => new TestArticle($"/src/app/{i}.txt", Story + i))];
        TestOptions options = new([("ProjectDir", "/src/app/")]);
        ProjectFacts before = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        articles[2] = new TestArticle("/src/app/2.txt", Story.Replace("$87", "$88", StringComparison.Ordinal));
        ProjectFacts after = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 5).Where(i => ReferenceEquals(before.Readings[i], after.Readings[i])));
    }

    private sealed class CountedText(string text) : AdditionalText
    {
        public int Read { get; private set; }

        public override string Path => "/src/app/a.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Read++;
            return SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }

    private sealed class CountedOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly TestArticle s_article = new("/src/app/a.txt", "");
        private readonly TestOptions _options = new([("ProjectDir", "/src/app/")]);

        public int Asked { get; set; }

        public override AnalyzerConfigOptions GlobalOptions => _options.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            Asked++;
            return _options.GetOptions(s_article);
        }
    }
}
