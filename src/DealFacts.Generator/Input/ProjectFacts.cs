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
    // By the first file, which lives as long as its text stays and is the same object for every keystroke elsewhere.
    private static readonly ConditionalWeakTable<AdditionalText, Latest> s_latest = new();

    /// <summary>The facts of a project, made once for all analyzers and all keystrokes that leave its articles as they are.</summary>
    public static ProjectFacts Of(AnalyzerOptions options, CancellationToken cancel) => options.AdditionalFiles.IsEmpty
        ? Read(options, cancel)
        : s_latest.GetValue(options.AdditionalFiles[0], static _ => new Latest()).Of(options, cancel);

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
            readings.Add(ArticleReading.Of(ArticleInput.Of(file, metadata, cancel), curation.Of(metadata.Article.Path), cancel));
        }

        return new ProjectFacts(readings, ReadBook.Of(readings, curation, cancel), undatable, files, baseline);
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

    // The book is the same object where the readings and corrections are the same.
    private bool SaysTheSame(ProjectFacts other) =>
        ReferenceEquals(Book, other.Book)
        && Readings.SequenceEqual(other.Readings)
        && Undatable.SequenceEqual(other.Undatable)
        && Baseline == other.Baseline
        && Files.Count == other.Files.Count
        && Files.All(file => other.Files.TryGetValue(file.Key, out string? path) && path == file.Value);

    /// <summary>What was made of a project last.</summary>
    private sealed class Latest
    {
        private GivenFiles? _given;
        private ProjectFacts? _facts;

        // The analyzers look at many files at once: the first makes the facts, the others wait for them.
        public ProjectFacts Of(AnalyzerOptions options, CancellationToken cancel)
        {
            lock (this)
            {
                if (_facts is not null && _given!.AreThoseOf(options)) return _facts;
                ProjectFacts facts = Read(options, cancel);
                if (_facts is null || !_facts.SaysTheSame(facts)) _facts = facts;
                _given = new GivenFiles(options);
                return _facts;
            }
        }
    }
}
