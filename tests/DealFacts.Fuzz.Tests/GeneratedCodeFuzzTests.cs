using System.Reflection;
using DealFacts.Extraction;
using DealFacts.Fuzz.Tests.Articles;
using DealFacts.Generator;
using DealFacts.TestKit;

namespace DealFacts.Fuzz.Tests;

/// <summary>Whatever an article holds, the code made of it compiles without a warning, and the facts in it are the ones read.</summary>
public sealed class GeneratedCodeFuzzTests
{
    private const int Together = 10;

    [Fact]
    public void Generated_code_compiles_and_holds_the_facts_read()
    {
        foreach (int[] numbers in FuzzRun.Few.Chunk(Together))
        {
            (string Path, string Text)[] articles = [.. numbers.Select(number => ($"articles/{number}.txt", FuzzArticles.Make(number)))];
            FactBook read = FactBook.Merge(articles.Select(article => FactReader.Read(new Article { Path = article.Path }, article.Text)));
            Assert.True(read == Compiled(articles), $"articles {string.Join(", ", numbers)}: another book");
        }
    }

    /// <summary>The book that a user's program holds.</summary>
    private static FactBook Compiled((string Path, string Text)[] articles)
    {
        TestArticle[] files = [.. articles.Select(article => new TestArticle("/p/" + article.Path, article.Text))];
        GeneratorHarness harness = GeneratorHarness.Start(
            new DealFactsGenerator(), [], TestCompiler.Modern(""), files, [("RootNamespace", "Fuzzed"), ("ProjectDir", "/p/")]);
        return harness.Load().GetType("Fuzzed.Facts") is { } facts ? BookOf(facts) : FactBook.Empty;
    }

    private static FactBook BookOf(Type facts) => (FactBook)facts.GetField("Book", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!;
}
