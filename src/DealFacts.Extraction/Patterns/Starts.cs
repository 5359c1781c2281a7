namespace DealFacts.Extraction.Patterns;

/// <summary>With which terms a pattern may start, so that a rule book asks only the rules that have a chance.</summary>
public sealed class Starts
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>The words; more may start it when <see cref="AnyToken"/>.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Whether any token may start it.</summary>
    public bool AnyToken { get; private set; }

    /// <summary>Whether a term that is no token may start it.</summary>
    public bool AnyChunk { get; private set; }

    /// <summary>Adds words.</summary>
    public void Add(IEnumerable<string> words) => _words.UnionWith(words);

    /// <summary>Adds all tokens.</summary>
    public void AddTokens() => AnyToken = true;

    /// <summary>Adds all terms that are no tokens.</summary>
    public void AddChunks() => AnyChunk = true;

    /// <summary>Whether a term may start it.</summary>
    public bool Allows(Term term) => term.Kind == TermKind.Token ? AnyToken || _words.Contains(term.Lower) : AnyChunk;
}
