using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads what an article says of its companies themselves: what they do, where they are, who leads them.</summary>
public static class ProfileReader
{
    /// <summary>The facts, in order of place; of several of one topic and company the first is the best.</summary>
    public static IReadOnlyList<ProfileFact> Read(IReadOnlyList<TermLine> lines, NameReading names)
    {
        return [];
    }
}
