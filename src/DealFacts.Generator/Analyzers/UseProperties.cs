using System.Collections.Immutable;
using System.Globalization;

namespace DealFacts.Generator.Analyzers;

/// <summary>What a code fix needs to know of the use of a fact.</summary>
internal static class UseProperties
{
    /// <summary>The key of the form in which the fact is named: a <see cref="FactForm"/>.</summary>
    public const string Form = "DealFacts.Form";

    /// <summary>The key of the member that has the claims, without the namespace's <c>global::</c>: "MyApp.Figures.ScaleAI.Revenue2023".</summary>
    public const string Record = "DealFacts.Record";

    public static ImmutableDictionary<string, string?> Of(FactMember fact, IReadOnlyList<FactClaim> claims)
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[Form] = fact.Form.ToString();
        properties[Record] = fact.Documented.ToDisplayString();
        for (int i = 0; i < claims.Count; i++)
        {
            properties[Key(i, nameof(FactClaim.Place))] = claims[i].Place;
            properties[Key(i, nameof(FactClaim.Says))] = claims[i].Says;
            properties[Key(i, nameof(FactClaim.Number))] = claims[i].Number;
        }

        return properties.ToImmutable();
    }

    /// <summary>The claims that <see cref="Of"/> put there, without their quotes.</summary>
    public static IEnumerable<FactClaim> Claims(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(Key(i, nameof(FactClaim.Place)), out string? place); i++)
            yield return new FactClaim(place ?? "", properties[Key(i, nameof(FactClaim.Says))] ?? "", properties[Key(i, nameof(FactClaim.Number))] ?? "", "");
    }

    private static string Key(int claim, string part) => $"DealFacts.Claim{claim.ToString(CultureInfo.InvariantCulture)}.{part}";
}
