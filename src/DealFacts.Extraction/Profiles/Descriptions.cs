using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Descriptions that stand after a subject: ", a regional shoe retailer", "is the largest waste management company".</summary>
internal static class Descriptions
{
    /// <summary>What a description that opens at a term with "a" or "the" tells of a company's business.</summary>
    public static Run? Apposition(TermLine line, int at) =>
        Read(line, at) is { IsOfCompany: true, Business: { } business } ? business : null;

    /// <summary>"is a gas distribution company", "are insurance companies": what stands after the verb.</summary>
    public static Run? Copula(TermLine line, int at)
    {
        if (line.Is(at - 1, "are")) return Plural(line, at);
        while (line.IsIn(at, BusinessWords.Mainly) || line.IsIn(at, ClauseWords.Adverbs)) at++;
        return Apposition(line, at);
    }

    /// <summary>"is a gas distribution company" where it starts with its verb.</summary>
    public static Run? Being(TermLine line, int at) => line.IsIn(at, ClauseWords.Be) ? Copula(line, at + 1) : null;

    /// <summary>The place that a description tells: "a Boston-based shoe retailer", "a retailer in Boston".</summary>
    public static Run? Place(TermLine line, int at) =>
        Read(line, at) is { IsOfCompany: true, Place: { } place } ? place : null;

    /// <summary>
    /// "is the largest maker of ices in Canada" where it starts with its verb; the country of "one of the leading U.S. firms" only ranks it.
    /// </summary>
    public static Run? PlaceOfBeing(TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Be) && Place(line, at + 1) is { } place && line.IsIn(place.First - 1, ClauseWords.Prepositions)
            ? place : null;

    /// <summary>The place right before a run, after its article: "a Dayton radio station".</summary>
    public static Run? PlaceBefore(TermLine line, Run words)
    {
        for (int at = words.First - 1; at > 0 && words.First - at < 5; at--)
            if (IsArticle(line, at)) return PlaceReader.Read(line, at + 1) is { } place && place.End == words.First ? place : null;
        return null;
    }

    private static bool IsArticle(TermLine line, int at) => line.Is(at, "a") || line.Is(at, "an") || line.Is(at, "the");

    /// <summary>The country that a description tells: "a Spanish shoe retailer".</summary>
    public static Run? Origin(TermLine line, int at) =>
        Read(line, at) is { IsOfCompany: true } found ? found.Origin : null;

    private static Run? Plural(TermLine line, int at) =>
        DescriptionReader.Read(line, at, line.Count) is { IsOfCompany: true, Business: { } business } found
            && line[found.End - 1].Lower.EndsWith("s", StringComparison.Ordinal) ? business : null;

    private static Description? Read(TermLine line, int at)
    {
        int first = AfterOwner(line, at);
        return first > at || Opens(line, at) ? DescriptionReader.Read(line, first, line.Count) : null;
    }

    /// <summary>The term after "its" or "Acme Corp's", in whose place an article could stand.</summary>
    private static int AfterOwner(TermLine line, int at)
    {
        if (line.IsIn(at, ClauseWords.Possessives)) return at + 1;
        if (line.MentionAt(at) is { Kind: MentionKind.Pronoun } && ClauseWords.Possessives.Contains(line.TokenAt(at).Word)) return at + 1;
        return line.IsName(at) && line.IsPossessive(at + 1) ? at + 2 : at;
    }

    /// <summary>"a", "the", "one of the", "Portugal's largest", "maker of".</summary>
    private static bool Opens(TermLine line, int at) =>
        IsArticle(line, at) || line.Is(at, "one")
            || (line.IsKind(at, TermKind.Place) && line.IsPossessive(at + 1))
            || (line.IsKind(at, TermKind.Place) && line.Is(at + 1, "-") && line.IsIn(at + 2, LocationWords.Seat))
            || ((line.IsIn(at, BusinessWords.MakersOf) || line.Is(at, "owner")) && line.Is(at + 1, "of"));
}
