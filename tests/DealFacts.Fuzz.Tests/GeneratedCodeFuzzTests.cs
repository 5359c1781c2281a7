using DealFacts.Extraction;
using DealFacts.Fuzz.Tests.Articles;
using DealFacts.Generator;
using DealFacts.TestKit;

namespace DealFacts.Fuzz.Tests;

/// <summary>Whatever an article holds, the code made of it compiles without a warning, and the facts in it are the ones read.</summary>
public sealed class GeneratedCodeFuzzTests
{
    [Fact]
    public void Generated_code_compiles_and_holds_the_facts_read()
    {
        foreach (int[] numbers in FuzzRun.Few.Chunk(10))
        {
            TestArticle[] articles = [.. numbers.Select(number => new TestArticle($"/p/articles/{number}.txt", FuzzArticles.Make(number)))];
            GeneratorHarness.Start(new DealFactsGenerator(), [], TestCompiler.Modern(""), articles, [("RootNamespace", "Fuzzed"), ("ProjectDir", "/p/")]);
        }
    }
}
