using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Input;

/// <summary>
/// What the project says of an article: <c>&lt;DealArticle Include="a.txt" Publisher="Reuters" Published="2025-06-09" /&gt;</c>, and where the
/// item says nothing, what .editorconfig says of its folder: <c>dealfacts_publisher = Reuters</c> under <c>[articles/*.txt]</c>.
/// </summary>
/// <param name="Article">The article as far as the project knows it.</param>
/// <param name="UnreadableDate">The day of publication as written, where it is none: "last Tuesday"; else null.</param>
internal sealed record ArticleMetadata(Article Article, string? UnreadableDate)
{
    private const string OfItem = "build_metadata.AdditionalFiles.";
    private const string OfFolder = "dealfacts_";

    /// <summary>The metadata of a file, or null when it is no article.</summary>
    public static ArticleMetadata? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions ofFile = options.GetOptions(file);
        if (!IsArticle(ofFile)) return null;
        string? published = Field(ofFile, "Published");
        CalendarDate? day = CalendarDate.Parse(published);
        Article article = new()
        {
            Path = PathOf(file, ofFile, options.GlobalOptions),
            Title = Field(ofFile, "Title"),
            Publisher = Field(ofFile, "Publisher"),
            Published = day,
            Url = Field(ofFile, "Url"),
            Author = Field(ofFile, "Author"),
        };
        return new ArticleMetadata(article, day is null ? published : null);
    }

    /// <summary>How citations and findings call a file: relative to the project, with <c>/</c>; the item's <c>CitedPath</c> when it has one.</summary>
    public static string PathOf(AdditionalText file, AnalyzerConfigOptions ofFile, AnalyzerConfigOptions ofProject)
    {
        if (Value(ofFile, OfItem + "CitedPath") is { } cited) return ProjectPath.Normalize(cited);
        ofProject.TryGetValue("build_property.ProjectDir", out string? projectDirectory);
        return ProjectPath.Relative(file.Path, projectDirectory ?? "");
    }

    /// <summary>Whether the file came to the compiler as such an item.</summary>
    public static bool IsItem(AnalyzerConfigOptions ofFile, string item) => Value(ofFile, OfItem + "SourceItemType") == item;

    private static bool IsArticle(AnalyzerConfigOptions ofFile) =>
        IsItem(ofFile, "DealArticle") || string.Equals(Value(ofFile, OfItem + "DealFacts"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Field(AnalyzerConfigOptions ofFile, string name) =>
        Value(ofFile, OfItem + name) ?? Value(ofFile, OfFolder + name.ToLowerInvariant());

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
