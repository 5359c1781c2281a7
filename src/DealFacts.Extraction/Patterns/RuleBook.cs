namespace DealFacts.Extraction.Patterns;

/// <summary>An ordered table of rules; at each place the first that matches wins, and the search goes on after it.</summary>
/// <typeparam name="T">What the rules make.</typeparam>
public sealed class RuleBook<T>(params Rule<T>[] rules)
    where T : class
{
    private static readonly (T Find, Match Match)[] s_nothing = [];
    private readonly RuleIndex _index = new(rules.Select(rule => rule.Pattern));
    private readonly Rule<T>[] _rules = rules;

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule<T>> Rules => _rules;

    /// <summary>All that the rules find in a sentence, in order; finds do not overlap.</summary>
    public (T Find, Match Match)[] FindIn(TermLine line)
    {
        List<(T Find, Match Match)>? finds = null;
        Match? match = null;
        for (int at = 0; at < line.Count;)
        {
            int[] candidates = _index.At(line, at);
            if (candidates.Length > 0 && FindAt(candidates, line, at, ref match) is { } find)
            {
                (finds ??= []).Add((find, match!));
                at = match!.End;
                match = null;
            }
            else
            {
                at++;
            }
        }

        return finds is null ? s_nothing : finds.ToArray();
    }

    private T? FindAt(int[] candidates, TermLine line, int at, ref Match? match)
    {
        foreach (int number in candidates)
            if (_rules[number].FindAt(line, at, ref match) is { } find) return find;
        return null;
    }
}
