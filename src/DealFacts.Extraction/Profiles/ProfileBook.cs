using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>The rules of one topic. Unlike those of a plain book all may fire at one place, for the best is chosen over the whole article.</summary>
internal sealed class ProfileBook(params Rule<ProfileFact>[] rules)
{
    private readonly RuleBook<ProfileFact>[] _each = rules.Select(rule => new RuleBook<ProfileFact>(rule)).ToArray();

    /// <summary>The rules, the most reliable first.</summary>
    public IReadOnlyList<Rule<ProfileFact>> Rules { get; } = rules;

    /// <summary>The facts of a sentence, each with its rule's rank.</summary>
    public IEnumerable<(int Rank, ProfileFact Fact)> FindIn(TermLine line)
    {
        for (int rank = 0; rank < _each.Length; rank++)
            foreach ((ProfileFact fact, Match _) in _each[rank].FindIn(line))
                yield return (rank, fact);
    }
}
