using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Input;

/// <summary>What the project file says of an article: <c>&lt;DealArticle Include="a.txt" Publisher="Reuters" Published="2025-06-09" /&gt;</c>.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>; the item's <c>CitedPath</c> when it has one.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">The day, as written in the project file.</param>
/// <param name="Url">Where it can be read.</param>
internal sealed record ArticleMetadata(string Path, string? Publisher, string? Published, string? Url)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>The metadata of a file, or null when it is no article.</summary>
    public static ArticleMetadata? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions ofFile = options.GetOptions(file);
        if (!IsArticle(ofFile)) return null;
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? projectDirectory);
        string path = Value(ofFile, "CitedPath") is { } cited ? ProjectPath.Normalize(cited) : ProjectPath.Relative(file.Path, projectDirectory ?? "");
        return new ArticleMetadata(path, Value(ofFile, "Publisher"), Value(ofFile, "Published"), Value(ofFile, "Url"));
    }

    /// <summary>Whether a day is given and is none: "last Tuesday".</summary>
    public bool HasUnreadableDate => Published is not null && CalendarDate.Parse(Published) is null;

    public Article ToArticle() => new() { Path = Path, Publisher = Publisher, Published = CalendarDate.Parse(Published), Url = Url };

    private static bool IsArticle(AnalyzerConfigOptions options) =>
        Value(options, "SourceItemType") == "DealArticle" || string.Equals(Value(options, "DealFacts"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
