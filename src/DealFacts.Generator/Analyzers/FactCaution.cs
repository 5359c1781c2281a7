using System.Collections.Immutable;
using System.Globalization;
using DealFacts.Compiled;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Analyzers;

/// <summary>A caution as it stands on a generated member.</summary>
/// <param name="Caution">Why.</param>
/// <param name="Says">What the articles say.</param>
/// <param name="Claims">On what it stands.</param>
internal sealed record FactCaution(Caution Caution, string Says, ValueList<FactClaim> Claims)
{
    /// <summary>The attribute that carries it.</summary>
    public const string AttributeName = "DealFacts.Compiled.CautionAttribute";

    private const int QuotesInMessage = 2;

    /// <summary>The cautions on a member.</summary>
    public static ImmutableArray<FactCaution> Of(ISymbol member, INamedTypeSymbol attribute) => member.GetAttributes()
        .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute) && data.ConstructorArguments.Length == 3)
        .Select(data => new FactCaution(
            (Caution)Convert.ToInt32(data.ConstructorArguments[0].Value, CultureInfo.InvariantCulture),
            data.ConstructorArguments[1].Value as string ?? "",
            FactClaim.Read([.. data.ConstructorArguments[2].Values.Select(value => value.Value as string ?? "")])))
        .ToImmutableArray();

    /// <summary>The caution at a place where the fact is used, with what a code fix needs.</summary>
    public Diagnostic ToDiagnostic(Location place, FactMember fact) => Diagnostic.Create(
        UseDiagnostics.Of(Caution), place, UseProperties.Of(fact, Claims), fact.Name, Says, string.Join(" ", Claims.Take(QuotesInMessage)));
}
