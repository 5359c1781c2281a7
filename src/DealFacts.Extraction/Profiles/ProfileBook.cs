using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// The rules of one topic. Unlike those of a plain book all may fire at one place, for the best is chosen over the whole article.
/// </summary>
internal sealed class ProfileBook(params Rule<IReadOnlyList<ProfileFact>>[] rules)
{
    private readonly RuleBook<IReadOnlyList<ProfileFact>>[] _each = rules.Select(rule =>
        new RuleBook<IReadOnlyList<ProfileFact>>(rule)).ToArray();

    /// <summary>The rules, the most reliable first.</summary>
    public IReadOnlyList<Rule<IReadOnlyList<ProfileFact>>> Rules { get; } = rules;

    /// <summary>The facts of a sentence, each with its rule's rank.</summary>
    public IEnumerable<(int Rank, ProfileFact Fact)> FindIn(TermLine line)
    {
        for (int rank = 0; rank < _each.Length; rank++)
            foreach ((IReadOnlyList<ProfileFact> facts, Match _) in _each[rank].FindIn(line))
                foreach (ProfileFact fact in facts) yield return (rank, fact);
    }
}
