using DealFacts.Extraction.Findings;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace DealFacts.Generator.Analyzers;

/// <summary>What the compiler says about articles and about the files that go with them.</summary>
internal static class ArticleDiagnostics
{
    private const string Articles = "DealFacts.Articles";
    private const string Sources = "DealFacts.Sources";
    private const string Curation = "DealFacts.Curation";
    private const string Review = "DealFacts.Review";

    public static readonly DiagnosticDescriptor Empty = Descriptor("DF0001", Articles, Warning, "An article is empty", "{0}: {1}");
    public static readonly DiagnosticDescriptor NotText = Descriptor("DF0002", Articles, Warning, "An article is not text", "{0}: {1}");
    public static readonly DiagnosticDescriptor VeryLong = Descriptor("DF0003", Articles, Warning, "An article is very long", "{0}: {1}");
    public static readonly DiagnosticDescriptor Failed = Descriptor("DF0004", Articles, Warning, "An article could not be read", "{0}: {1}");
    public static readonly DiagnosticDescriptor UnreadableDate = Descriptor(
        "DF0005", Articles, Warning, "A publication date is no date", "{0}: Published=\"{1}\" is no date, write it as 2025-06-09");

    public static readonly DiagnosticDescriptor UnknownVisibility = Descriptor(
        "DF0006", Articles, Warning, "A visibility is unknown", "DealFacts_Visibility=\"{0}\" is neither internal nor public, internal is used");

    public static readonly DiagnosticDescriptor TooManyFacts = Descriptor(
        "DF0007",
        Articles,
        Warning,
        "An article says more than an assembly can hold",
        "{0}: with its facts there would be more than an assembly can hold: they were left out. Read the article at run time with DealFacts.Extraction.");

    public static readonly DiagnosticDescriptor FrontMatter = Descriptor("DF0008", Articles, Warning, "A line of front matter says nothing", "{0}: {1}");
    public static readonly DiagnosticDescriptor Damaged = Descriptor("DF0009", Articles, Warning, "An article has lost characters", "{0}: {1}");

    public static readonly DiagnosticDescriptor Value = Descriptor("DF0010", Sources, Warning, "Sources give different values", "{0}");
    public static readonly DiagnosticDescriptor Period = Descriptor("DF0011", Sources, Warning, "Sources give different periods for one value", "{0}");
    public static readonly DiagnosticDescriptor Stage = Descriptor("DF0012", Sources, Warning, "Sources tell a deal as done and as called off", "{0}");
    public static readonly DiagnosticDescriptor Party = Descriptor("DF0013", Sources, Warning, "Sources name different buyers", "{0}");
    public static readonly DiagnosticDescriptor RoundPeriod = Descriptor(
        "DF0014", Sources, Info, "A round number is given for different periods", "{0} It is a round number: these may be two facts.");

    public static readonly DiagnosticDescriptor Unowned = Descriptor(
        "DF0015", Sources, Info, "An amount that nothing owns", "No company or deal was found for {0}");

    public static readonly DiagnosticDescriptor Undated = Descriptor(
        "DF0016", Sources, Info, "A period needs the date of publication", "\"{0}\" needs the date of publication of {1}: give it as \"published\"");

    public static readonly DiagnosticDescriptor SameCompany = Descriptor(
        "DF0017", Sources, Info, "A company may be the same as another", "{0} may be {1}: merge or part them in a .curation file");

    public static readonly DiagnosticDescriptor LeftOut = Descriptor("DF0018", Articles, Warning, "A part of an article was left out", "{0}: {1}");

    public static readonly DiagnosticDescriptor CurationSyntax = Descriptor("DF0020", Curation, Warning, "A correction is not understood", "{1}");
    public static readonly DiagnosticDescriptor CurationUnmatched = Descriptor("DF0021", Curation, Warning, "A correction matches nothing", "{1}");
    public static readonly DiagnosticDescriptor CurationDuplicate = Descriptor("DF0022", Curation, Warning, "A correction is there twice", "{1}");

    public static readonly DiagnosticDescriptor FactAdded = Descriptor(
        "DF0030", Review, Warning, "A fact is not reviewed", "Not in DealFacts.Shipped.txt: {0}");

    public static readonly DiagnosticDescriptor FactChanged = Descriptor(
        "DF0031", Review, Warning, "A reviewed fact has changed", "Reviewed as \"{1}\", now \"{0}\"");

    public static readonly DiagnosticDescriptor FactGone = Descriptor("DF0032", Review, Warning, "A reviewed fact is gone", "No article says it any longer: {0}");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        Empty, NotText, VeryLong, Failed, UnreadableDate, UnknownVisibility, TooManyFacts, FrontMatter, Damaged,
        Value, Period, Stage, Party, RoundPeriod, Unowned, Undated, SameCompany, LeftOut,
        CurationSyntax, CurationUnmatched, CurationDuplicate,
        FactAdded, FactChanged, FactGone,
    ];

    public static DiagnosticDescriptor Of(FindingKind kind) => kind switch
    {
        FindingKind.Empty => Empty,
        FindingKind.NotText => NotText,
        FindingKind.VeryLong => VeryLong,
        FindingKind.Damaged => Damaged,
        FindingKind.LeftOut => LeftOut,
        FindingKind.FrontMatter => FrontMatter,
        FindingKind.CurationSyntax => CurationSyntax,
        FindingKind.CurationUnmatched => CurationUnmatched,
        FindingKind.CurationDuplicate => CurationDuplicate,
        _ => Failed,
    };

    private static DiagnosticDescriptor Descriptor(string id, string category, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: Pages.Of(id));
}
