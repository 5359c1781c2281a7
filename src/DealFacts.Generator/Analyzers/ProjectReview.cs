using System.Runtime.CompilerServices;
using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Review;
using DealFacts.Generator.Input;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Analyzers;

/// <summary>All that is to be said of a project's articles and of the files that go with them, by file.</summary>
internal sealed class ProjectReview
{
    private static readonly ConditionalWeakTable<ProjectFacts, ProjectReview> s_reviews = new();

    private readonly ILookup<string, Diagnostic> _byFile;

    private ProjectReview(ProjectFacts facts)
    {
        var places = new ArticlePlaces(facts.Files);
        _byFile = All(facts, places).ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
    }

    /// <summary>What is to be said of a project, made once for the same facts.</summary>
    public static ProjectReview Of(ProjectFacts facts) => s_reviews.GetValue(facts, static made => new ProjectReview(made));

    /// <summary>What is to be said at places in a file.</summary>
    public IEnumerable<Diagnostic> At(string file) => _byFile[file];

    private static IEnumerable<Diagnostic> All(ProjectFacts facts, ArticlePlaces places) =>
    [
        .. Findings(facts, places),
        .. Budget(facts, places),
        .. SourceReview.Disagreements(facts.Book.Book, places),
        .. SourceReview.Unowned(facts.Book.Book, places),
        .. SourceReview.Undated(facts.Readings.SelectMany(reading => reading.Undated), places),
        .. SourceReview.SameCompanies(facts.Book.Curated, places),
        .. Changes(facts, places),
    ];

    private static IEnumerable<Diagnostic> Findings(ProjectFacts facts, ArticlePlaces places)
    {
        foreach ((string path, string published) in facts.Undatable)
            yield return Diagnostic.Create(ArticleDiagnostics.UnreadableDate, places.Of(path), path, published);
        foreach (Finding finding in facts.Readings.SelectMany(reading => reading.Findings).Concat(facts.Book.Curated.Findings))
            yield return Diagnostic.Create(ArticleDiagnostics.Of(finding.Kind), places.Of(finding), finding.Path, finding.Message);
    }

    private static IEnumerable<Diagnostic> Budget(ProjectFacts facts, ArticlePlaces places) => facts.Book.LeftOut
        .Select(path => Diagnostic.Create(ArticleDiagnostics.TooManyFacts, places.Of(path), path));

    private static IEnumerable<Diagnostic> Changes(ProjectFacts facts, ArticlePlaces places)
    {
        if (facts.Baseline is not { } baseline) yield break;
        foreach (FactChange change in FactReview.Compare(facts.Book.Book, baseline.Text))
        {
            Location line = ArticlePlaces.OfLine(baseline.File, Math.Max(1, change.Line), change.Start, change.Length);
            var properties = ReviewProperties.Of(baseline.File, change);
            yield return change.Kind switch
            {
                FactChangeKind.Added => Diagnostic.Create(ArticleDiagnostics.FactAdded, places.Of(change.Fact.Citation), [line], properties, change.Fact),
                FactChangeKind.Changed => Diagnostic.Create(
                    ArticleDiagnostics.FactChanged, line, [places.Of(change.Fact.Citation)], properties, change.Fact, change.Before),
                _ => Diagnostic.Create(ArticleDiagnostics.FactGone, line, properties, change.Before),
            };
        }
    }
}
