using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads what an article says of its companies themselves: what they do, where they are, who leads them.</summary>
public static class ProfileReader
{
    /// <summary>The facts; of several of one topic and company the first is the best: the more reliable rule first, then the earlier place.</summary>
    public static IReadOnlyList<ProfileFact> Read(IReadOnlyList<TermLine> lines, NameReading names)
    {
        List<(int Rank, ProfileFact Fact)> found = [];
        foreach (TermLine line in lines)
            foreach (ProfileBook book in ProfileBooks.All)
                found.AddRange(book.FindIn(line));
        return found.OrderBy(find => find.Rank).ThenBy(find => find.Fact.Range.Start).Select(find => find.Fact).ToList();
    }
}
