namespace DealFacts.Extraction.Patterns;

/// <summary>An ordered table of rules; at each place the first that matches wins, and the search goes on after it.</summary>
/// <typeparam name="T">What the rules make.</typeparam>
public sealed class RuleBook<T>(params Rule<T>[] rules)
    where T : class
{
    private readonly RuleIndex<T> _index = new(rules);

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule<T>> Rules { get; } = rules;

    /// <summary>All that the rules find in a sentence, in order; finds do not overlap.</summary>
    public IEnumerable<(T Find, Match Match)> FindIn(TermLine line)
    {
        Captures captures = new();
        for (int at = 0; at < line.Count;)
        {
            Rule<T>[] candidates = _index.At(line, at);
            if (candidates.Length > 0 && FindAt(candidates, line, at, captures) is { } hit)
            {
                yield return hit;
                at = hit.Match.End;
                captures = new Captures();
            }
            else
            {
                at++;
            }
        }
    }

    private static (T Find, Match Match)? FindAt(Rule<T>[] candidates, TermLine line, int at, Captures captures)
    {
        foreach (Rule<T> rule in candidates)
        {
            captures.ForgetFrom(0);
            int end = rule.Pattern.Match(line, at, captures);
            if (end <= at) continue;
            Match match = new(line, at, end, captures, rule.Id);
            if (rule.Make(match) is { } find) return (find, match);
        }

        return null;
    }
}
