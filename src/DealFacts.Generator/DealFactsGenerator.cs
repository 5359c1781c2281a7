using System.Text;
using DealFacts.Extraction.Curation;
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
        IncrementalValuesProvider<ArticleReading> readings = articles
            .Combine(curation)
            .Select(static (pair, _) => (Article: pair.Left, Curation: pair.Right.Of(pair.Left.Article.Path)))
            .WithTrackingName(PipelineSteps.CuratedArticles)
            .Select(static (pair, cancel) => ArticleReading.Of(pair.Article, pair.Curation, cancel))
            .WithTrackingName(PipelineSteps.Readings);

        IncrementalValueProvider<ReadBook> book = readings
            .Collect()
            .Combine(curation)
            .Select(static (pair, _) => ReadBook.Of(pair.Left, pair.Right))
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

        context.RegisterSourceOutput(companies, static (output, file) => Add(output, file.HintName, CompanyEmitter.Emit(file)));
        context.RegisterSourceOutput(index, static (output, file) => Add(output, IndexFile.HintName, IndexEmitter.Emit(file)));
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
