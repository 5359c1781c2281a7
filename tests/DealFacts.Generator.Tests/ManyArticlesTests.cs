using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Generator.Tests;

/// <summary>How many of many articles are read again when something is typed. Tracking the steps costs the square of their number, so it is 100.</summary>
public class ManyArticlesTests
{
    private static readonly TestArticle[] s_articles =
        [.. Enumerable.Range(0, 100).Select(i => new TestArticle($"/src/app/{i}.txt", $"Corvane{i % 10} Inc. had revenue of ${i + 1} million in {2000 + i / 10}.\n"))];

    [Fact]
    public void AKeystrokeReadsNone()
    {
        CSharpCompilation typed = TestCompiler.Modern("class Program { }").AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed { }"));
        GeneratorRun run = new(Start().RunGenerators(typed).GetRunResult());
        Assert.Equal((0, 0, 0), Computed(run));
    }

    [Fact]
    public void AnEditReadsOne() => Assert.Equal((1, 1, 1), Computed(Edited("million", "billion")));

    [Fact]
    public void AnEditWithoutANewFactReadsOneAndWritesNothing() => Assert.Equal((1, 0, 0), Computed(Edited("\n", "\nNothing more was said.\n")));

    private static (int Readings, int Books, int Plans) Computed(GeneratorRun run) =>
        (run.Computed(PipelineSteps.Readings), run.Computed(PipelineSteps.Book), run.Computed(PipelineSteps.Plan));

    private static GeneratorRun Edited(string before, string after)
    {
        TestArticle article = s_articles[50];
        TestArticle edited = new(article.Path, article.GetText()!.ToString().Replace(before, after, StringComparison.Ordinal));
        return new GeneratorRun(Start().ReplaceAdditionalText(article, edited).RunGenerators(TestCompiler.Modern("class Program { }")).GetRunResult());
    }

    private static GeneratorDriver Start()
    {
        CSharpCompilation project = TestCompiler.Modern("class Program { }");
        return CSharpGeneratorDriver.Create(
            [new DealFactsGenerator().AsSourceGenerator()], s_articles, (CSharpParseOptions)project.SyntaxTrees[0].Options,
            new TestOptions([("RootNamespace", "MyApp"), ("ProjectDir", "/src/app/")]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(project);
    }
}
