namespace DealFacts.Extraction.Patterns;

/// <summary>
/// Rules that may all fire at one place. Each goes on after its own find, as if it stood in a book alone, but a sentence is walked once for
/// all. What they make must not hold the match, which the next one takes over.
/// </summary>
/// <typeparam name="T">What the rules make.</typeparam>
internal sealed class RuleChorus<T>
    where T : class
{
    private static readonly (int Rule, T Find)[] s_nothing = [];
    private readonly Rule<T>[] _rules;
    private readonly RuleIndex _index;

    public RuleChorus(IEnumerable<Rule<T>> rules)
    {
        _rules = rules.ToArray();
        _index = new RuleIndex(_rules.Select(rule => rule.Pattern));
    }

    /// <summary>All that the rules find in a sentence, each with the number of its rule: by rule, then by place.</summary>
    public IReadOnlyList<(int Rule, T Find)> FindIn(TermLine line)
    {
        List<(int Rule, T Find)>? finds = null;
        int[]? after = null;
        Match? match = null;
        for (int at = 0; at < line.Count; at++)
        {
            foreach (int number in _index.At(line, at))
            {
                if (after is not null && after[number] > at) continue;
                if (_rules[number].FindAt(line, at, ref match) is not { } find) continue;
                (finds ??= []).Add((number, find));
                (after ??= new int[_rules.Length])[number] = match!.End;
            }
        }

        return finds is null ? s_nothing : finds.Count == 1 ? finds : finds.OrderBy(find => find.Rule).ToList();
    }
}
