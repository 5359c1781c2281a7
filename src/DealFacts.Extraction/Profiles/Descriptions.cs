using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Descriptions that stand after a subject: ", a regional shoe retailer", "is the largest waste management company".</summary>
internal static class Descriptions
{
    /// <summary>What a description that opens at a term with "a" or "the" tells of a company's business.</summary>
    public static Run? Apposition(TermLine line, int at) =>
        Opens(line, at) && DescriptionReader.Read(line, at, line.Count) is { IsOfCompany: true, Business: { } business } ? business : null;

    /// <summary>"is a gas distribution company", "are insurance companies": what stands after the verb.</summary>
    public static Run? Copula(TermLine line, int at) => line.Is(at - 1, "are") ? Plural(line, at) : Apposition(line, at);

    /// <summary>The place that a description tells: "a Boston-based shoe retailer", "a retailer in Boston".</summary>
    public static Run? Place(TermLine line, int at) =>
        Opens(line, at) && DescriptionReader.Read(line, at, line.Count) is { IsOfCompany: true, Place: { } place } ? place : null;

    /// <summary>The country that a description tells: "a Spanish shoe retailer".</summary>
    public static Run? Origin(TermLine line, int at) =>
        Opens(line, at) && DescriptionReader.Read(line, at, line.Count) is { IsOfCompany: true } found ? found.Origin : null;

    private static Run? Plural(TermLine line, int at) =>
        DescriptionReader.Read(line, at, line.Count) is { IsOfCompany: true, Business: { } business } found
            && line[found.End - 1].Lower.EndsWith("s", StringComparison.Ordinal) ? business : null;

    /// <summary>"a", "the", "one of the", "Portugal's largest".</summary>
    private static bool Opens(TermLine line, int at) =>
        line.Is(at, "a") || line.Is(at, "an") || line.Is(at, "the") || line.Is(at, "one")
            || (line.IsKind(at, TermKind.Place) && line.IsPossessive(at + 1));
}
