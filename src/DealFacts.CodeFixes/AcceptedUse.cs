using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealFacts.CodeFixes;

/// <summary>Puts a <c>#pragma warning</c> around the lines of a use, with a place for the reason.</summary>
internal static class AcceptedUse
{
    private const string Reason = "accepted: say why";

    /// <summary>The tree with the use accepted.</summary>
    public static SyntaxNode In(SyntaxNode root, SyntaxNode use, string id)
    {
        SyntaxNode around = use.AncestorsAndSelf().First(node => node is StatementSyntax or MemberDeclarationSyntax or AttributeListSyntax or CompilationUnitSyntax);
        string end = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } line ? line : "\n";
        SyntaxTriviaList before = around.GetLeadingTrivia();
        SyntaxTriviaList indent = SyntaxFactory.TriviaList(before.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        IEnumerable<SyntaxTrivia> leading = before.Take(before.Count - indent.Count)
            .Concat(SyntaxFactory.ParseLeadingTrivia($"#pragma warning disable {id} // {Reason}{end}"))
            .Concat(indent);
        IEnumerable<SyntaxTrivia> trailing = around.GetTrailingTrivia()
            .Concat(SyntaxFactory.ParseLeadingTrivia($"#pragma warning restore {id}{end}"));
        return root.ReplaceNode(around, around.WithLeadingTrivia(leading).WithTrailingTrivia(trailing));
    }
}
