using DealFacts.Extraction.Findings;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Analyzers;

/// <summary>What the compiler says about articles. One place makes a diagnostic out of a finding.</summary>
internal static class ArticleDiagnostics
{
    private const string Category = "DealFacts.Articles";

    public static readonly DiagnosticDescriptor Empty = Warning("DF0001", "An article is empty", "{0}: {1}");
    public static readonly DiagnosticDescriptor NotText = Warning("DF0002", "An article is not text", "{0}: {1}");
    public static readonly DiagnosticDescriptor VeryLong = Warning("DF0003", "An article is very long", "{0}: {1}");
    public static readonly DiagnosticDescriptor Failed = Warning("DF0004", "An article could not be read", "{0}: {1}");
    public static readonly DiagnosticDescriptor UnreadableDate =
        Warning("DF0005", "A publication date is no date", "{0}: Published=\"{1}\" is no date, write it as 2025-06-09");
    public static readonly DiagnosticDescriptor UnknownVisibility =
        Warning("DF0006", "A visibility is unknown", "DealFacts_Visibility=\"{0}\" is neither internal nor public, internal is used");

    public static readonly DiagnosticDescriptor TooManyFacts = Warning(
        "DF0007",
        "An article says more than an assembly can hold",
        "{0}: with its facts there would be more than an assembly can hold: they were left out. Read the article at run time with DealFacts.Extraction.");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [Empty, NotText, VeryLong, Failed, UnreadableDate, UnknownVisibility, TooManyFacts];

    public static DiagnosticDescriptor Of(FindingKind kind) => kind switch
    {
        FindingKind.Empty => Empty,
        FindingKind.NotText => NotText,
        FindingKind.VeryLong => VeryLong,
        _ => Failed,
    };

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
