using System.Collections.Immutable;
using DealFacts.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Analyzers;

/// <summary>Says at the place in the article what it says against others, or what could not be read: "articles/a.txt(8,64): warning DF0010".</summary>
/// <remarks>What is said of a file is reported when that file is looked at, so that an editor has it as soon as the file is open.</remarks>
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
        context.RegisterCompilationAction(ReportSettings);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AdditionalFiles.IsEmpty) return;
            AnalyzerOptions options = start.Options;
            start.RegisterAdditionalFileAction(file => Report(file, options));
        });
    }

    // Nothing is read before a file is looked at: a keystroke in a C# file looks at none.
    private static void Report(AdditionalFileAnalysisContext context, AnalyzerOptions options)
    {
        ProjectReview review = ProjectReview.Of(ProjectFacts.Of(options, context.CancellationToken));
        foreach (Diagnostic diagnostic in review.At(context.AdditionalFile.Path)) context.ReportDiagnostic(diagnostic);
    }

    private static void ReportSettings(CompilationAnalysisContext context)
    {
        if (EmissionSettings.UnknownVisibility(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } visibility)
            context.ReportDiagnostic(Diagnostic.Create(ArticleDiagnostics.UnknownVisibility, Location.None, visibility));
    }
}
