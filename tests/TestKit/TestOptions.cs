using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.TestKit;

/// <summary>What the compiler tells of the project's properties and of the items' metadata.</summary>
public sealed class TestOptions(IReadOnlyList<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options("build_metadata.AdditionalFiles.", ((TestArticle)textFile).Metadata);

    private sealed class Options(string prefix, IReadOnlyList<(string Name, string Value)> values) : AnalyzerConfigOptions
    {
        // What .editorconfig says of a folder comes under its own name: "dealfacts_publisher".
        private readonly Dictionary<string, string> _values = values.ToDictionary(
            v => v.Name.StartsWith("dealfacts_", StringComparison.Ordinal) ? v.Name : prefix + v.Name, v => v.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
