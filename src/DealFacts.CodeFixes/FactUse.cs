using System.Globalization;
using DealFacts.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealFacts.CodeFixes;

/// <summary>A place where code names a fact, and what could stand there instead.</summary>
/// <param name="Use">The expression.</param>
/// <param name="Form">In which form it names the fact.</param>
/// <param name="Record">The member that has the claims: "MyApp.Figures.ScaleAI.Revenue2023".</param>
/// <param name="Said">The claims, in their order.</param>
internal sealed record FactUse(ExpressionSyntax Use, FactForm Form, string Record, IReadOnlyList<FactClaim> Said)
{
    public static FactUse Of(ExpressionSyntax use, Diagnostic diagnostic) => new(
        use,
        (FactForm)Enum.Parse(typeof(FactForm), diagnostic.Properties[UseProperties.Form]!),
        diagnostic.Properties[UseProperties.Record] ?? "",
        UseProperties.Claims(diagnostic.Properties).ToList());

    /// <summary>Claims are no constants: an attribute, a label of a case or a <c>const</c> cannot hold them.</summary>
    public bool CanHoldClaims => !Use.Ancestors().Any(node => node switch
    {
        AttributeSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or EnumMemberDeclarationSyntax or ParameterSyntax => true,
        FieldDeclarationSyntax constant => constant.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    });

    /// <summary><c>Figures.ScaleAI.Revenue2023.Claims</c>, named as the use names its own.</summary>
    public ExpressionSyntax Claims() => SyntaxFactory.ParseExpression(RecordAsNamed() + ".Claims");

    /// <summary>What each source says: a literal for a constant, else its claim.</summary>
    public IEnumerable<(FactClaim Claim, ExpressionSyntax Value)> Values()
    {
        HashSet<string> offered = new(StringComparer.Ordinal);
        for (int i = 0; i < Said.Count; i++)
        {
            if (Said[i].Says.Length == 0 || !offered.Add(Said[i].Place + " " + Said[i].Says)) continue;
            if (Form == FactForm.Record && CanHoldClaims)
                yield return (Said[i], SyntaxFactory.ParseExpression($"{RecordAsNamed()}.Claims[{i.ToString(CultureInfo.InvariantCulture)}]"));
            else if (Literal(Said[i]) is { } literal)
                yield return (Said[i], SyntaxFactory.ParseExpression($"{literal} /* {Comment(Said[i])} */"));
        }
    }

    private string? Literal(FactClaim claim) => Form switch
    {
        FactForm.Decimal when claim.Number.Length > 0 => claim.Number + "m",
        FactForm.Long when claim.Number.Length > 0 && !claim.Number.Contains('.') => claim.Number + "L",
        FactForm.Text => SymbolDisplay.FormatLiteral(claim.Says, quote: true),
        _ => null,
    };

    private static string Comment(FactClaim claim) => $"{claim.Says}, {claim.Place}".Replace("*/", "* /");

    /// <summary>"Figures.ScaleAI.Revenue2023" where the use says "Amounts.ScaleAI.Revenue2023", else the whole name.</summary>
    private string RecordAsNamed()
    {
        if (Form == FactForm.Record) return Use.WithoutTrivia().ToString();
        const string Amounts = "Amounts.";
        string written = Use.WithoutTrivia().ToString().Replace(".AsLong.", ".").Replace(".AsText.", ".");
        int at = written.StartsWith(Amounts, StringComparison.Ordinal) ? 0 : written.IndexOf("." + Amounts, StringComparison.Ordinal) + 1;
        bool isNamed = at > 0 || written.StartsWith(Amounts, StringComparison.Ordinal);
        return isNamed ? written.Substring(0, at) + "Figures." + written.Substring(at + Amounts.Length) : "global::" + Record;
    }
}
