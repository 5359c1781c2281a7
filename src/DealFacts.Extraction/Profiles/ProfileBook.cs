using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// The rules of one topic, or of all. Unlike those of a plain book all may fire at one place, for the best is chosen over the whole
/// article.
/// </summary>
internal sealed class ProfileBook
{
    private readonly RuleChorus<IReadOnlyList<ProfileFact>> _chorus;
    private readonly int[] _ranks;

    /// <summary>The rules of one topic.</summary>
    public ProfileBook(params Rule<IReadOnlyList<ProfileFact>>[] rules)
        : this(rules, Enumerable.Range(0, rules.Length))
    {
    }

    /// <summary>The rules of several topics; each keeps its rank in its own.</summary>
    public ProfileBook(params ProfileBook[] topics)
        : this(topics.SelectMany(topic => topic.Rules), topics.SelectMany(topic => topic._ranks))
    {
    }

    private ProfileBook(IEnumerable<Rule<IReadOnlyList<ProfileFact>>> rules, IEnumerable<int> ranks)
    {
        Rules = rules.ToList();
        _chorus = new RuleChorus<IReadOnlyList<ProfileFact>>(Rules);
        _ranks = ranks.ToArray();
    }

    /// <summary>The rules, the most reliable first.</summary>
    public IReadOnlyList<Rule<IReadOnlyList<ProfileFact>>> Rules { get; }

    /// <summary>The facts of a sentence, each with its rule's rank.</summary>
    public IReadOnlyList<(int Rank, ProfileFact Fact)> FindIn(TermLine line)
    {
        List<(int Rank, ProfileFact Fact)> found = [];
        foreach ((int rule, IReadOnlyList<ProfileFact> facts) in _chorus.FindIn(line))
            foreach (ProfileFact fact in facts) found.Add((_ranks[rule], fact));
        return found;
    }
}
