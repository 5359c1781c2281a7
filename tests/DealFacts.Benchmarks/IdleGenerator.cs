using Microsoft.CodeAnalysis;

namespace DealFacts.Benchmarks;

/// <summary>A generator that is handed all articles and writes nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class IdleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider), static (_, _) => { });
}
