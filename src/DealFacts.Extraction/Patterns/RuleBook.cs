namespace DealFacts.Extraction.Patterns;

/// <summary>An ordered table of rules; at each place the first that matches wins, and the search goes on after it.</summary>
/// <typeparam name="T">What the rules make.</typeparam>
public sealed class RuleBook<T>
    where T : class
{
    private readonly Dictionary<string, Rule<T>[]> _byWord = new(StringComparer.Ordinal);
    private readonly Rule<T>[] _byToken;
    private readonly Rule<T>[] _byChunk;

    /// <summary>A book of rules, in the order in which they are tried.</summary>
    public RuleBook(params Rule<T>[] rules)
    {
        Rules = rules;
        Starts[] starts = rules.Select(rule => rule.Pattern.Starts()).ToArray();
        _byToken = rules.Where((_, i) => starts[i].AnyToken).ToArray();
        _byChunk = rules.Where((_, i) => starts[i].AnyChunk).ToArray();
        foreach (string word in starts.SelectMany(s => s.Words).Distinct(StringComparer.Ordinal))
            _byWord[word] = rules.Where((_, i) => starts[i].Allows(new Term(TermKind.Token, 0, 1, word, null))).ToArray();
    }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule<T>> Rules { get; }

    /// <summary>All that the rules find in a sentence, in order; finds do not overlap.</summary>
    public IEnumerable<(T Find, Match Match)> FindIn(TermLine line)
    {
        Captures captures = new();
        for (int at = 0; at < line.Count;)
        {
            if (FindAt(line, at, captures) is { } hit)
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

    private (T Find, Match Match)? FindAt(TermLine line, int at, Captures captures)
    {
        foreach (Rule<T> rule in RulesFor(line[at]))
        {
            captures.ForgetFrom(0);
            int end = rule.Pattern.Match(line, at, captures);
            if (end <= at) continue;
            Match match = new(line, at, end, captures, rule.Id);
            if (rule.Make(match) is { } find) return (find, match);
        }

        return null;
    }

    private Rule<T>[] RulesFor(Term term)
    {
        if (term.Kind != TermKind.Token) return _byChunk;
        return _byWord.TryGetValue(term.Lower, out Rule<T>[]? rules) ? rules : _byToken;
    }
}
