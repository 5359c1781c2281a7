using System.Runtime.CompilerServices;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Review;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Input;

/// <summary>What the analyzers know of a project: its articles, what they say together, and the files that speak about them.</summary>
/// <remarks>The readings and the book are the generator's own, where it ran before on the same texts: both keep them by the text.</remarks>
/// <param name="Readings">What was made of each article.</param>
/// <param name="Book">All of them together.</param>
/// <param name="Undatable">The articles whose day of publication is no day, with what is written there.</param>
/// <param name="Files">The file of each article and curation file, by the path that citations and findings have.</param>
/// <param name="Baseline">The reviewed facts, or null where the project keeps none.</param>
internal sealed record ProjectFacts(
    IReadOnlyList<ArticleReading> Readings,
    ReadBook Book,
    IReadOnlyList<(string Path, string Published)> Undatable,
    IReadOnlyDictionary<string, string> Files,
    (string File, string Text)? Baseline)
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectFacts> s_facts = new();

    /// <summary>The facts of a project, made once for all analyzers and all keystrokes that leave its articles as they are.</summary>
    public static ProjectFacts Of(AnalyzerOptions options, CancellationToken cancel) => s_facts.GetValue(options, made => Read(made, cancel));

    private static ProjectFacts Read(AnalyzerOptions options, CancellationToken cancel)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        CurationFile curation = ReadCuration(options, files, cancel);
        var readings = new List<ArticleReading>();
        var undatable = new List<(string, string)>();
        (string, string)? baseline = null;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            cancel.ThrowIfCancellationRequested();
            if (IsBaseline(file) && file.GetText(cancel) is { } text) baseline = (file.Path, ArticleInput.StringOf(text));
            if (ArticleMetadata.From(file, provider) is not { } metadata) continue;
            files[metadata.Article.Path] = file.Path;
            if (metadata.UnreadableDate is { } published) undatable.Add((metadata.Article.Path, published));
            foreach (ArticleInput input in ArticleInput.From(file, provider, cancel))
                readings.Add(ArticleReading.Of(input, curation.Of(metadata.Article.Path), cancel));
        }

        return new ProjectFacts(readings, ReadBook.Of(readings, curation), undatable, files, baseline);
    }

    private static CurationFile ReadCuration(AnalyzerOptions options, Dictionary<string, string> files, CancellationToken cancel)
    {
        var inputs = new List<CurationInput>();
        foreach (AdditionalText file in options.AdditionalFiles)
            foreach (CurationInput input in CurationInput.From(file, options.AnalyzerConfigOptionsProvider, cancel))
            {
                files[input.Path] = file.Path;
                inputs.Add(input);
            }

        return CurationInput.Read(inputs);
    }

    private static bool IsBaseline(AdditionalText file)
    {
        string path = file.Path;
        int name = path.Length - FactLines.FileName.Length;
        return name >= 0 && path.EndsWith(FactLines.FileName, StringComparison.OrdinalIgnoreCase) && (name == 0 || path[name - 1] is '/' or '\\');
    }
}
