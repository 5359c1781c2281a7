using DealFacts.Compiled;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace DealFacts.Generator.Analyzers;

/// <summary>What the compiler says where code uses a fact that asks for care.</summary>
internal static class UseDiagnostics
{
    private const string Category = "DealFacts.Uses";

    public static readonly DiagnosticDescriptor Contested = Descriptor("DF0040", Warning, "The sources of a fact in use disagree", "{0} is contested: {1}?");
    public static readonly DiagnosticDescriptor Proposed = Descriptor("DF0041", Info, "A fact in use belongs to a deal that is not made", "{0} is proposed ({1}): {2}");
    public static readonly DiagnosticDescriptor Projected = Descriptor("DF0042", Info, "A fact in use is a forecast", "{0} is projected ({1}): {2}");
    public static readonly DiagnosticDescriptor Rumored = Descriptor("DF0043", Info, "A deal in use is only talked of", "{0} is rumored ({1}): {2}");
    public static readonly DiagnosticDescriptor Vague = Descriptor("DF0044", Info, "A fact in use has no number", "{0} is vague ({1}): {2}");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [Contested, Proposed, Projected, Rumored, Vague];

    public static DiagnosticDescriptor Of(Caution caution) => caution switch
    {
        Caution.Contested => Contested,
        Caution.Proposed => Proposed,
        Caution.Projected => Projected,
        Caution.Rumored => Rumored,
        _ => Vague,
    };

    private static DiagnosticDescriptor Descriptor(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: Pages.Of(id));
}
