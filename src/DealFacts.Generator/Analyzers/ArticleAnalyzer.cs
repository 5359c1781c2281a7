using System.Collections.Immutable;
using DealFacts.Extraction.Findings;
using DealFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Analyzers;

/// <summary>Says at the place in the article what could not be read: "articles/a.txt(1,1): warning DF0001".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(ArticleDiagnostics.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(ReportArticle);
        context.RegisterCompilationAction(ReportSettings);
        context.RegisterCompilationAction(ReportBudget);
    }

    private static void ReportArticle(AdditionalFileAnalysisContext context)
    {
        if (ArticleMetadata.From(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } metadata) return;
        if (metadata.HasUnreadableDate)
        {
            Location place = Location.Create(context.AdditionalFile.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(ArticleDiagnostics.UnreadableDate, place, metadata.Path, metadata.Published));
        }

        foreach (ArticleInput input in ArticleInput.From(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
            foreach (Finding finding in ArticleReading.Of(input, context.CancellationToken).Findings)
                context.ReportDiagnostic(ToDiagnostic(finding, context.AdditionalFile.Path));
    }

    private static void ReportSettings(CompilationAnalysisContext context)
    {
        if (EmissionSettings.UnknownVisibility(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } visibility)
            context.ReportDiagnostic(Diagnostic.Create(ArticleDiagnostics.UnknownVisibility, Location.None, visibility));
    }

    private static void ReportBudget(CompilationAnalysisContext context)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var readings = new List<ArticleReading>();
        foreach (AdditionalText file in context.Options.AdditionalFiles)
            foreach (ArticleInput input in ArticleInput.From(file, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
            {
                files[input.Article.Path] = file.Path;
                readings.Add(ArticleReading.Of(input, context.CancellationToken));
            }

        foreach (string path in FactBudget.LeftOut(readings).OrderBy(path => path, StringComparer.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(ArticleDiagnostics.TooManyFacts, Location.Create(files[path], default, default), path));
    }

    private static Diagnostic ToDiagnostic(Finding finding, string file)
    {
        // A finding lies within one line; a longer span would end elsewhere.
        var start = new LinePosition(finding.Line - 1, finding.Column - 1);
        var end = new LinePosition(start.Line, start.Character + finding.Length);
        Location place = Location.Create(file, new TextSpan(finding.Start, finding.Length), new LinePositionSpan(start, end));
        return Diagnostic.Create(ArticleDiagnostics.Of(finding.Kind), place, finding.Path, finding.Message);
    }
}
