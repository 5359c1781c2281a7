using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>The rules of a book by the terms with which they may start, each list in the book's order.</summary>
/// <typeparam name="T">What the rules make.</typeparam>
internal sealed class RuleIndex<T>
    where T : class
{
    private readonly Dictionary<string, Rule<T>[][]> _byWord = new(StringComparer.Ordinal);
    private readonly Rule<T>[][] _byKind;
    private readonly Rule<T>[] _byChunk;

    public RuleIndex(Rule<T>[] rules)
    {
        Starts[] starts = rules.Select(rule => rule.Pattern.Starts()).ToArray();
        TokenKind[] kinds = (TokenKind[])Enum.GetValues(typeof(TokenKind));
        _byChunk = rules.Where((_, i) => starts[i].AllowsChunks).ToArray();
        _byKind = kinds.Select(kind => rules.Where((_, i) => starts[i].Allows(kind)).ToArray()).ToArray();
        foreach (string word in starts.SelectMany(s => s.Words).Distinct(StringComparer.Ordinal))
            _byWord[word] = kinds.Select(kind => rules.Where((_, i) => starts[i].Allows(kind, word)).ToArray()).ToArray();
    }

    /// <summary>The rules that may start with a term.</summary>
    public Rule<T>[] At(TermLine line, int at)
    {
        Term term = line[at];
        if (term.Kind != TermKind.Token) return _byChunk;
        int kind = (int)line.TokenAt(at).Kind;
        return _byWord.TryGetValue(term.Lower, out Rule<T>[][]? rules) ? rules[kind] : _byKind[kind];
    }
}
