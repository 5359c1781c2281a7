using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>With which terms a pattern may start, so that a rule book asks only the rules that have a chance.</summary>
public sealed class Starts
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<TokenKind> _kinds = [];
    private readonly HashSet<TermKind> _chunks = [];
    private bool _capitals;

    /// <summary>The words that may start it, beside the tokens of the kinds that may.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Adds words.</summary>
    public void Add(IEnumerable<string> words) => _words.UnionWith(words);

    /// <summary>Adds all tokens of a kind.</summary>
    public void Add(TokenKind kind) => _kinds.Add(kind);

    /// <summary>Adds all terms of a kind that are no tokens.</summary>
    public void Add(TermKind kind) => _chunks.Add(kind);

    /// <summary>Adds the words that start with a capital.</summary>
    public void AddCapitals() => _capitals = true;

    /// <summary>Adds all tokens.</summary>
    public void AddTokens() => _kinds.UnionWith((TokenKind[])Enum.GetValues(typeof(TokenKind)));

    /// <summary>Adds all terms that are no tokens.</summary>
    public void AddChunks() => _chunks.UnionWith((TermKind[])Enum.GetValues(typeof(TermKind)));

    /// <summary>Adds every term.</summary>
    public void AddAll()
    {
        AddTokens();
        AddChunks();
    }

    /// <summary>Whether a term of a kind that is no token may start it.</summary>
    public bool Allows(TermKind kind) => _chunks.Contains(kind);

    /// <summary>Whether a token of a kind may start it, whatever its word.</summary>
    public bool Allows(TokenKind kind) => _kinds.Contains(kind);

    /// <summary>Whether a word that is not all in small letters may start it, whatever it is.</summary>
    public bool AllowsCapitals => _capitals || Allows(TokenKind.Word);
}
