using System.Text;
using DealFacts.Extraction.Curation;
using DealFacts.Generator.Analyzers;
using DealFacts.Generator.Emission;
using DealFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator;

/// <summary>Compiles the articles of a project into typed facts: articles, readings, one book, a file a company and an index.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DealFactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EmissionSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => EmissionSettings.From(options.GlobalOptions))
            .WithTrackingName(PipelineSteps.Settings);

        IncrementalValuesProvider<ArticleInput> articles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancel) => ArticleInput.From(pair.Left, pair.Right, cancel))
            .WithTrackingName(PipelineSteps.Articles);

        IncrementalValueProvider<CurationFile> curation = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancel) => CurationInput.From(pair.Left, pair.Right, cancel))
            .Collect()
            .Select(static (files, _) => CurationInput.Read(files))
            .WithTrackingName(PipelineSteps.Curation);

        // Each article waits for its own corrections only, so that a line of the curation file reads one article again.
        IncrementalValuesProvider<(ArticleInput Article, ArticleCuration Curation)> curated = articles
            .Combine(curation)
            .Select(static (pair, _) => (Article: pair.Left, Curation: pair.Right.Of(pair.Left.Article.Path)))
            .WithTrackingName(PipelineSteps.CuratedArticles);

        // The compiler asks for one reading after the other; those that nobody has made yet are made before, on all cores.
        IncrementalValueProvider<bool> readAhead = curated
            .Collect()
            .Select(static (all, cancel) => ArticleReading.MakeAll(all, cancel));

        IncrementalValuesProvider<ArticleReading> readings = curated
            .Combine(readAhead)
            .Select(static (pair, cancel) => ArticleReading.Of(pair.Left.Article, pair.Left.Curation, cancel))
            .WithTrackingName(PipelineSteps.Readings);

        IncrementalValueProvider<ReadBook> book = readings
            .Collect()
            .Combine(curation)
            .Select(static (pair, cancel) => ReadBook.Of(pair.Left, pair.Right, cancel))
            .WithTrackingName(PipelineSteps.Book);

        IncrementalValuesProvider<EmissionPlan> plan = book
            .Combine(settings)
            .SelectMany(static (pair, _) => EmissionPlan.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Plan);

        IncrementalValuesProvider<CompanyFile> companies = plan
            .SelectMany(static (all, _) => all.Companies)
            .WithTrackingName(PipelineSteps.Companies);

        IncrementalValuesProvider<IndexFile> index = plan
            .Select(static (all, _) => all.Index)
            .WithTrackingName(PipelineSteps.Index);

        context.RegisterSourceOutput(companies, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(index, static (output, file) => Add(output, IndexFile.HintName, IndexEmitter.Emit(file)));
    }

    private static void Add(SourceProductionContext output, CompanyFile file)
    {
        WrittenFile written = WrittenFile.Of(file);
        if (written.Failure is { } failure) output.ReportDiagnostic(Diagnostic.Create(ArticleDiagnostics.Failed, Location.None, file.Owner, failure));
        Add(output, file.HintName, written.Source);
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
