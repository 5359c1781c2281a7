using DealFacts.Generator.Emission;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Input;

/// <summary>What the project asks of the generated code.</summary>
/// <param name="Namespace">Valid C#; empty for the global namespace.</param>
/// <param name="Visibility">"internal" or "public".</param>
internal sealed record EmissionSettings(string Namespace, string Visibility)
{
    /// <summary>The project's properties: <c>DealFacts_Namespace</c> or else <c>RootNamespace</c>, and <c>DealFacts_Visibility</c>.</summary>
    public static EmissionSettings From(AnalyzerConfigOptions options)
    {
        string asked = Property(options, "DealFacts_Namespace") ?? Property(options, "RootNamespace") ?? "";
        return new EmissionSettings(IdentifierNamer.Namespace(asked), IsPublic(options) ? "public" : "internal");
    }

    /// <summary>The value of <c>DealFacts_Visibility</c> when it is neither internal nor public, else null.</summary>
    public static string? UnknownVisibility(AnalyzerConfigOptions options)
    {
        string? asked = Property(options, "DealFacts_Visibility");
        return asked is null || IsPublic(options) || string.Equals(asked, "internal", StringComparison.OrdinalIgnoreCase) ? null : asked;
    }

    private static bool IsPublic(AnalyzerConfigOptions options) =>
        string.Equals(Property(options, "DealFacts_Visibility"), "public", StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
