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
        found.AddRange(lines.SelectMany(ReferenceDescriptions.Find).Select(fact => (int.MaxValue, fact)));
        HashSet<(ProfileTopic, Entity, TextRange)> said = [];
        return found
            .OrderBy(find => find.Rank)
            .ThenBy(find => find.Fact.Range.Start)
            .Select(find => find.Fact)
            .Where(fact => said.Add((fact.Topic, fact.Company, fact.Range)))
            .ToList();
    }
}
