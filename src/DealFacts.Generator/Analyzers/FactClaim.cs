namespace DealFacts.Generator.Analyzers;

/// <summary>A claim as it stands on a generated member, and travels with a diagnostic to the code fix.</summary>
/// <param name="Place">"seeds/002.txt:8".</param>
/// <param name="Says">"$870 million".</param>
/// <param name="Number">"870000000"; empty where there is none.</param>
/// <param name="Quote">The words, shortened.</param>
internal sealed record FactClaim(string Place, string Says, string Number, string Quote)
{
    private const int Texts = 4;

    /// <summary>The claims in the texts of a caution, four texts each.</summary>
    public static ValueList<FactClaim> Read(IReadOnlyList<string> texts) => ValueList<FactClaim>.Of(
        Enumerable.Range(0, texts.Count / Texts).Select(i => new FactClaim(texts[i * Texts], texts[i * Texts + 1], texts[i * Texts + 2], texts[i * Texts + 3])));

    /// <summary>seeds/002.txt:8 "it earned $870 million".</summary>
    public override string ToString() => $"{Place} \"{Quote}\"";
}
