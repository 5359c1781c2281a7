using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads what an article says of its companies themselves: what they do, where they are, who leads them.</summary>
public static class ProfileReader
{
    /// <summary>
    /// The facts; of several of one topic and company the first is the best: the more reliable rule first, then the earlier place.
    /// </summary>
    public static IReadOnlyList<ProfileFact> Read(IReadOnlyList<TermLine> lines, NameReading names)
    {
        if (names.Entities.Count == 0) return [];
        List<(int Rank, ProfileFact Fact)> found = [];
        foreach (TermLine line in lines) found.AddRange(ProfileBooks.All.FindIn(ProfileLines.Of(line)));
        HashSet<(ProfileTopic, Entity, TextRange)> said = [];
        return found
            .OrderBy(find => find.Rank)
            .ThenBy(find => find.Fact.Range.Start)
            .Select(find => find.Fact)
            .Where(fact => said.Add((fact.Topic, fact.Company, fact.Range)))
            .ToList();
    }

    /// <summary>
    /// What the words around a description without a name tell: "a gypsum wallboard plant" and "in Seattle", "a company" and "that leases farm machines".
    /// What it does by its own words ("bottled water business") is left in them.
    /// </summary>
    /// <param name="line">The sentence.</param>
    /// <param name="first">The first term of the description; its determiner may be left out.</param>
    /// <param name="end">The term after its last.</param>
    public static (string? Business, string? Location) DescribeRange(TermLine line, int first, int end)
    {
        Description description = DescriptionReader.Read(line, first, end);
        Run? business = Activity.After(line, end);
        bool isWhole = description.IsOfCompany && description.End == end;
        Run? place = DescriptionReader.PlaceAfter(line, end) ?? (isWhole ? description.Place : null);
        return (PhraseOf(line, business), PhraseOf(line, place));
    }

    private static string? PhraseOf(TermLine line, Run? run) => run is { } words ? line.Phrase(words.First, words.End) : null;
}
