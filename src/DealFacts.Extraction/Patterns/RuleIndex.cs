using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>The numbers of a book's rules by the terms with which they may start, each list in the book's order.</summary>
internal sealed class RuleIndex
{
    /// <summary>Where more rules than this may start with one term, the term after it is looked at too.</summary>
    private const int Few = 1;

    private static readonly TokenKind[] s_tokens = EnumMembers.Of<TokenKind>();
    /// <summary>Words with a capital stand behind the kinds of tokens as a kind of their own.</summary>
    private static readonly int Capitals = s_tokens.Length;

    private static readonly TermKind[] s_chunks = EnumMembers.Of<TermKind>();
    private readonly WordIndex<int[][]> _byWord;
    private readonly int[][] _byKind;
    private readonly int[][] _byChunk;
    private readonly RuleIndex?[] _afterChunk;

    public RuleIndex(IEnumerable<Piece> patterns)
        : this(patterns.Select(pattern => pattern.Starts()).ToArray(), patterns.ToArray())
    {
    }

    /// <param name="starts">With which terms each rule may start, or go on; null for a rule that is out of the question.</param>
    /// <param name="patterns">The rules whose second terms count too; none when these are second terms already.</param>
    private RuleIndex(Starts?[] starts, Piece[] patterns)
    {
        _byChunk = s_chunks.Select(kind => Numbers(starts, start => start.Allows(kind))).ToArray();
        _byKind =
        [
            .. s_tokens.Select(kind => Numbers(starts, start => start.Allows(kind))),
            Numbers(starts, start => start.AllowsCapitals),
        ];
        _byWord = new WordIndex<int[][]>(ByWord(starts));
        _afterChunk = _byChunk.Select(rules => patterns.Length > 0 && rules.Length > Few ? After(rules, patterns) : null).ToArray();
    }

    /// <summary>The rules that may start with a term.</summary>
    public int[] At(TermLine line, int at)
    {
        ref readonly Term term = ref line[at];
        if (term.Kind == TermKind.Token)
        {
            ref readonly Token token = ref line.TokenAt(at);
            int kind = token.IsWord && token.Casing != Casing.Lower ? Capitals : (int)token.Kind;
            return _byWord[term.Word] is { } rules ? rules[kind] : _byKind[kind];
        }

        int chunk = (int)term.Kind;
        return at + 1 < line.Count && _afterChunk[chunk] is { } after ? after.At(line, at + 1) : _byChunk[chunk];
    }

    private static RuleIndex After(int[] rules, Piece[] patterns)
    {
        Starts?[] seconds = new Starts?[patterns.Length];
        foreach (int rule in rules) seconds[rule] = patterns[rule].Seconds();
        return new RuleIndex(seconds, []);
    }

    private static int[] Numbers(Starts?[] starts, Func<Starts, bool> allows) =>
        Enumerable.Range(0, starts.Length).Where(number => starts[number] is { } start && allows(start)).ToArray();

    /// <summary>The rules by word and kind of token. Most words share their rules with others, and so the lists.</summary>
    private Dictionary<string, int[][]> ByWord(Starts?[] starts)
    {
        Dictionary<string, int> sets = new(StringComparer.Ordinal);
        Dictionary<(int Set, int Rule), int> larger = [];
        List<int[]> rules = [[]];
        for (int rule = 0; rule < starts.Length; rule++)
        {
            if (starts[rule] is not { } start) continue;
            foreach (string word in start.Words)
            {
                sets.TryGetValue(word, out int set);
                if (!larger.TryGetValue((set, rule), out int grown))
                {
                    larger[(set, rule)] = grown = rules.Count;
                    rules.Add([.. rules[set], rule]);
                }

                sets[word] = grown;
            }
        }

        List<int[][]> byKind = rules.Select(ByKind).ToList();
        return sets.ToDictionary(word => word.Key, word => byKind[word.Value], StringComparer.Ordinal);
    }

    /// <summary>The rules that a word's kind lets start, and those of the word itself.</summary>
    private int[][] ByKind(int[] ofWord) => Array.ConvertAll(_byKind, all => Union(all, ofWord));

    /// <summary>What is in either of two ascending lists, ascending.</summary>
    private static int[] Union(int[] one, int[] other)
    {
        if (one.Length == 0) return other;
        List<int> both = new(one.Length + other.Length);
        for (int i = 0, j = 0; i < one.Length || j < other.Length;)
        {
            int next = j == other.Length || (i < one.Length && one[i] < other[j]) ? one[i] : other[j];
            both.Add(next);
            if (i < one.Length && one[i] == next) i++;
            if (j < other.Length && other[j] == next) j++;
        }

        return both.ToArray();
    }
}
