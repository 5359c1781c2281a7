using System.Collections.Immutable;
using System.Composition;
using DealFacts.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealFacts.CodeFixes;

/// <summary>What can be done where a fact in use asks for care: look at its claims, take one source's word, or accept it here.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FactUseCodeFix))]
[Shared]
public sealed class FactUseCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.CreateRange(UseDiagnostics.All.Select(descriptor => descriptor.Id));

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        Diagnostic diagnostic = context.Diagnostics[0];
        if (root.FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: false, getInnermostNodeForTie: true) is not ExpressionSyntax use) return;
        FactUse fact = FactUse.Of(use, diagnostic);

        if (fact.CanHoldClaims) Register(context, "Use the claims", "claims", root, use, fact.Claims());
        foreach ((FactClaim claim, ExpressionSyntax value) in fact.Values())
            Register(context, $"Use {claim.Says}, as {claim.Place} says", "claim " + claim.Place + " " + claim.Says, root, use, value);
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Accept {diagnostic.Id} here, with a reason",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(AcceptedUse.In(root, use, diagnostic.Id))),
                equivalenceKey: "accept"),
            diagnostic);
    }

    private static void Register(CodeFixContext context, string title, string key, SyntaxNode root, ExpressionSyntax use, ExpressionSyntax instead)
    {
        ExpressionSyntax placed = instead
            .WithLeadingTrivia(use.GetLeadingTrivia())
            .WithTrailingTrivia(instead.GetTrailingTrivia().Concat(use.GetTrailingTrivia()));
        SyntaxNode changed = root.ReplaceNode(use, placed);
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), key), context.Diagnostics);
    }
}
