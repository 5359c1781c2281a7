using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>The numbers of a book's rules by the terms with which they may start, each list in the book's order.</summary>
internal sealed class RuleIndex
{
    private readonly WordIndex<int[][]> _byWord;
    private readonly int[][] _byKind;
    private readonly int[][] _byChunk;

    public RuleIndex(IEnumerable<Piece> patterns)
    {
        Starts[] starts = patterns.Select(pattern => pattern.Starts()).ToArray();
        TokenKind[] kinds = EnumMembers.Of<TokenKind>();
        TermKind[] terms = EnumMembers.Of<TermKind>();
        _byChunk = terms.Select(kind => Numbers(starts, start => start.Allows(kind))).ToArray();
        _byKind = kinds.Select(kind => Numbers(starts, start => start.Allows(kind))).ToArray();
        _byWord = new WordIndex<int[][]>(starts.SelectMany(s => s.Words).Distinct(StringComparer.Ordinal).ToDictionary(
            word => word, word => kinds.Select(kind => Numbers(starts, start => start.Allows(kind, word)))
                .ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The rules that may start with a term.</summary>
    public int[] At(TermLine line, int at)
    {
        ref readonly Term term = ref line[at];
        if (term.Kind != TermKind.Token) return _byChunk[(int)term.Kind];
        int kind = (int)line.TokenAt(at).Kind;
        return _byWord[term.Word] is { } rules ? rules[kind] : _byKind[kind];
    }

    private static int[] Numbers(Starts[] starts, Func<Starts, bool> allows) =>
        Enumerable.Range(0, starts.Length).Where(number => allows(starts[number])).ToArray();
}
