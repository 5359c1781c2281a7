using System.Collections.Immutable;
using System.Globalization;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Generator.Tests;

/// <summary>The same articles give the same assembly, byte for byte, wherever and in whatever order a machine has them.</summary>
public class DeterminismTests
{
    private static readonly (string Name, string Text)[] s_articles =
    [
        ("a.txt", "Corvane Corp. agreed to acquire Orla Robotics Inc. for $4 billion in cash, Corvane said on Monday.\n\nOrla had revenue of $250 million in 2023.\n"),
        ("b.txt", "Tamsin Labs Inc. raised $30 million in a Series B round led by Quillon Ventures, the startup said.\n"),
        ("x/c.txt", "Orla Robotics Inc. had revenue of $250 million in 2024.\n"),
        ("x/i.txt", "Istanbul-based Indigo Inc. had revenue of $1.5 million in 2022, up 12.5%.\n"),
    ];

    private static readonly byte[] s_expected = Assembly("/src/app/", "\n", s_articles);

    [Theory]
    [InlineData("/src/app/", "")]
    [InlineData("/somewhere/else/entirely/", "")]
    [InlineData("C:/home/app/", "")]
    [InlineData("/src/app/", "tr-TR")]
    [InlineData("/src/app/", "ar-SA")]
    [InlineData("/src/app/", "fi-FI")]
    public void PlaceAndCultureDoNotMatter(string folder, string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(s_expected, Assembly(folder, "\n", s_articles));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void OrderDoesNotMatter()
    {
        foreach ((string, string)[] order in Orders(s_articles)) Assert.Equal(s_expected, Assembly("/src/app/", "\n", order));
    }

    [Fact]
    public void LineEndingsOfTheUsersCodeDoNotMatter() => Assert.Equal(s_expected, Assembly("/src/app/", "\r\n", s_articles));

    [Fact]
    public void AnotherArticleIsAnotherAssembly() => Assert.NotEqual(s_expected, Assembly("/src/app/", "\n", [.. s_articles.Skip(1)]));

    private static IEnumerable<T[]> Orders<T>(T[] items) =>
        Enumerable.Range(0, items.Length).Select(first => (T[])[.. items.Skip(first).Reverse(), .. items.Take(first)]);

    // The text is copied, so that no reading made before is found again.
    private static byte[] Assembly(string folder, string lineEnd, (string Name, string Text)[] articles)
    {
        CSharpCompilation project = TestCompiler.Modern($"class Program{lineEnd}{{{lineEnd}    const int One = 1;{lineEnd}}}{lineEnd}");
        ImmutableArray<AdditionalText> files = [.. articles.Select(article => new TestArticle(folder + article.Name, new string(article.Text.AsSpan())))];
        CSharpGeneratorDriver
            .Create([new DealFactsGenerator().AsSourceGenerator()], files, (CSharpParseOptions)project.SyntaxTrees[0].Options, new TestOptions([("RootNamespace", "MyApp"), ("ProjectDir", folder)]))
            .RunGeneratorsAndUpdateCompilation(project, out Compilation generated, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        using MemoryStream assembly = new();
        Assert.True(generated.Emit(assembly).Success);
        return assembly.ToArray();
    }
}
