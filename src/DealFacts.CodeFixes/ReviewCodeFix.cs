using System.Collections.Immutable;
using System.Composition;
using DealFacts.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.CodeFixes;

/// <summary>Brings <c>DealFacts.Shipped.txt</c> up to date with one fact: adds its line, changes it or takes it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReviewCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"])]
[Shared]
public sealed class ReviewCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(ArticleDiagnostics.FactAdded.Id, ArticleDiagnostics.FactChanged.Id, ArticleDiagnostics.FactGone.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            diagnostic.Properties.TryGetValue(ReviewProperties.Before, out string? before);
            diagnostic.Properties.TryGetValue(ReviewProperties.After, out string? after);
            Solution solution = context.TextDocument.Project.Solution;
            string file = diagnostic.Properties[ReviewProperties.File] ?? "";
            if (context.TextDocument.Project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file) is not { } reviewed) continue;
            context.RegisterCodeFix(
                CodeAction.Create(Title(before, after), cancel => Changed(solution, reviewed, before, after, cancel), "review " + (before ?? after)), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static string Title(string? before, string? after)
    {
        if (after is null) return $"Take \"{before}\" out of the reviewed facts";
        return before is null ? $"Add \"{after}\" to the reviewed facts" : $"Review \"{before}\" as \"{after}\"";
    }

    private static async Task<Solution> Changed(Solution solution, TextDocument reviewed, string? before, string? after, CancellationToken cancel)
    {
        SourceText text = await reviewed.GetTextAsync(cancel).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(reviewed.Id, ReviewedLines.Change(text, before, after));
    }
}
