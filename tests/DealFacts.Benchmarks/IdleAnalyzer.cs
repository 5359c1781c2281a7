using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Benchmarks;

/// <summary>An analyzer that is called where those of DealFacts are, and does nothing there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("IDLE", "Never", "Never", "Never", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static _ => { });
        context.RegisterCompilationStartAction(static start =>
        {
            start.RegisterAdditionalFileAction(static _ => { });
            start.RegisterOperationAction(static _ => { }, OperationKind.FieldReference, OperationKind.PropertyReference);
        });
    }
}
