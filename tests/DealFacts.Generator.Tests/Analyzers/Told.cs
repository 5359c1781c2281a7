using System.Globalization;
using DealFacts.Generator.Analyzers;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Tests.Analyzers;

/// <summary>What the analyzer says of files, as lines: "b.txt(1,18) [$87 million] DF0011 Warning: ... + a.txt(1,18)".</summary>
internal static class Told
{
    public const string Folder = "/src/app/";

    public static string[] Of(params TestArticle[] files) =>
    [
        .. GeneratorHarness.Analyze(new ArticleAnalyzer(), files, [("ProjectDir", Folder)])
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => Line(diagnostic, files)),
    ];

    /// <summary>Fails unless these lines are told of the files, and shows all of what is told.</summary>
    public static void Only(string[] expected, params TestArticle[] files)
    {
        string told = string.Join('\n', Of(files));
        Assert.True(string.Join('\n', expected) == told, "Told:\n" + told);
    }

    public static TestArticle Article(string path, string text, params (string Name, string Value)[] metadata) =>
        new(Folder + path, text, [("SourceItemType", "DealArticle"), .. metadata]);

    public static TestArticle Curation(string text) => new(Folder + "facts.curation", text, ("SourceItemType", "DealCuration"));

    private static string Line(Diagnostic diagnostic, TestArticle[] files)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        string others = string.Concat(diagnostic.AdditionalLocations.Select(place => " + " + Place(place, files)));
        return $"{Place(diagnostic.Location, files)} {diagnostic.Id} {diagnostic.Severity}: {message}{others}";
    }

    /// <summary>The span is told by its words, which are taken both by offset and by line and column.</summary>
    private static string Place(Location location, TestArticle[] files)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        var text = files.Single(file => file.Path == span.Path).GetText()!;
        string words = text.ToString(location.SourceSpan);
        Assert.Equal(words, text.ToString(text.Lines.GetTextSpan(span.Span)));
        return $"{span.Path[Folder.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) [{words}]";
    }
}
