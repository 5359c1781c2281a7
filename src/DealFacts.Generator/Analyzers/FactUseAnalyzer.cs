using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DealFacts.Generator.Analyzers;

/// <summary>Says where code uses a fact what its sources say against each other, or that it has not happened yet.</summary>
/// <remarks>All it needs stands on the member itself, so it reads no article and works across assemblies.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(UseDiagnostics.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (IsOff(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) return;
            if (start.Compilation.GetTypeByMetadataName(FactCaution.AttributeName) is not { } attribute) return;
            var known = new ConcurrentDictionary<ISymbol, ImmutableArray<FactCaution>>(SymbolEqualityComparer.Default);
            start.RegisterOperationAction(
                context => Report(context, attribute, known), OperationKind.FieldReference, OperationKind.PropertyReference);
        });
    }

    private static bool IsOff(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.DealFacts_CheckUses", out string? value) && string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    private static void Report(OperationAnalysisContext context, INamedTypeSymbol attribute, ConcurrentDictionary<ISymbol, ImmutableArray<FactCaution>> known)
    {
        ISymbol member = ((IMemberReferenceOperation)context.Operation).Member;
        if (FactMember.Of(member) is not { } fact) return;
        ImmutableArray<FactCaution> cautions = known.GetOrAdd(fact.Documented, symbol => FactCaution.Of(symbol, attribute));
        if (cautions.IsEmpty || IsInNameOf(context.Operation)) return;
        foreach (FactCaution caution in cautions)
            context.ReportDiagnostic(caution.ToDiagnostic(context.Operation.Syntax.GetLocation(), fact));
    }

    // A name is not the fact.
    private static bool IsInNameOf(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
            if (parent is INameOfOperation) return true;
        return false;
    }
}
