using DealFacts.Extraction;
using DealFacts.Generator.Analyzers;
using DealFacts.TestKit;
using DealFacts.TestKit.Worst;

namespace DealFacts.Generator.Tests.Hostile;

/// <summary>Texts that no newsroom would send: they cost memory in proportion, give code that compiles, and what was left out is told.</summary>
public class HugeArticleTests
{
    private const string Deal = "Velmora Systems Inc acquired Larch Marine Inc for $42 million in 2023.";
    private const int MostBytesACharacter = 1_600;

    private static readonly Dictionary<string, Func<string>> s_texts = new(StringComparer.Ordinal)
    {
        ["a million dollar signs"] = () => new string('$', 1_000_000),
        ["a million digits"] = () => "$" + new string('9', 1_000_000) + " million",
        ["brackets, a million deep"] = () => WorstTexts.All["brackets in brackets"](1_000_000),
        ["a line of 5 MB"] = () => WorstTexts.All["said"](5_000_000),
        ["100,000 companies"] = () => string.Concat(Enumerable.Range(0, 100_000).Select(number => WorstTexts.Word(number) + " Inc said. ")),
        ["100,000 amounts"] = () => string.Concat(Enumerable.Range(1, 100_000).Select(number => $"${number} million, ")),
    };

    private static readonly Dictionary<string, string[]> s_told = new(StringComparer.Ordinal)
    {
        ["a million dollar signs"] = ["LeftOut", "VeryLong"],
        ["a million digits"] = ["VeryLong"],
        ["brackets, a million deep"] = ["LeftOut", "VeryLong"],
        ["a line of 5 MB"] = ["LeftOut", "VeryLong"],
        ["100,000 companies"] = ["VeryLong"],
        ["100,000 amounts"] = ["LeftOut", "VeryLong"],
    };

    public static TheoryData<string> Names => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheRestIsReadAndWhatIsLeftOutIsTold(string name)
    {
        string text = Deal + "\n\n" + s_texts[name]() + "\n\n" + Deal.Replace("42", "43", StringComparison.Ordinal).Replace("Larch", "Tamsin", StringComparison.Ordinal);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, text);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(s_told[name], reading.Findings.Select(finding => finding.Kind.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains(reading.Book.Deals, deal => deal.Value?.Value == 42_000_000);
        Assert.Contains(reading.Book.Deals, deal => deal.Value?.Value == 43_000_000);
        Assert.True(bytes / text.Length <= MostBytesACharacter, $"{bytes / text.Length} bytes a character");
    }

    [Fact]
    public void ManyCompaniesCompile()
    {
        string text = string.Concat(Enumerable.Range(0, 2_000).Select(number => $"{WorstTexts.Word(number)} Inc had revenue of ${number + 1} million in 2023.\n\n"));
        GeneratorHarness harness = Start(new TestArticle("/src/app/a.txt", text));
        Assert.Equal(2_000, harness.Run.Sources.Keys.Count(hint => hint.StartsWith("Companies.", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatNoAssemblyHoldsIsLeftOutAndTold()
    {
        TestArticle huge = new("/src/app/huge.txt", WorstTexts.All["other deals"](600_000)), plain = new("/src/app/plain.txt", Deal);
        Assert.Contains("Companies.LarchMarine.g.cs", Start(huge, plain).Run.Sources.Keys);
        IEnumerable<string> told = GeneratorHarness.Analyze(new ArticleAnalyzer(), [huge, plain], s_project).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
        Assert.Equal(["DF0007"], told);
    }

    private static readonly (string Name, string Value)[] s_project = [("RootNamespace", "MyApp"), ("ProjectDir", "/src/app/")];

    private static GeneratorHarness Start(params TestArticle[] files) =>
        GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), files, s_project);
}
