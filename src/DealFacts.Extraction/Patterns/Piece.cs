using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>
/// A piece of a pattern over terms. Pieces are greedy and never go back: a choice takes its first branch that matches, a repetition as
/// many as there are, so a rule costs a bounded number of looks at each term.
/// </summary>
public abstract partial class Piece
{
    /// <summary>Matches nothing, where no white space stands before the next term: "10B", "billion-plus".</summary>
    public static readonly Piece Tight = new Here((line, at) => at < line.Count && !line.Document.Tokens[line[at].First].SpaceBefore);

    /// <summary>Matches nothing, at the end of the sentence.</summary>
    public static readonly Piece AtEnd = new Here((line, at) => at >= line.Count);

    /// <summary>This piece or nothing.</summary>
    public Piece Maybe => new Repeat(this, 0, 1);

    /// <summary>This piece as often as it comes, at least once.</summary>
    public Piece Several => new Repeat(this, 1, int.MaxValue);

    /// <summary>Tries the piece at a term.</summary>
    /// <returns>The term after the match, or -1.</returns>
    public abstract int Match(TermLine line, int at, Captures captures);

    /// <summary>With which terms the piece may start.</summary>
    public Starts Starts()
    {
        Starts starts = new();
        if (AddStarts(starts)) starts.AddAll();
        return starts;
    }

    /// <summary>Which terms may stand second where the piece matches, be they in the match or after it.</summary>
    public Starts Seconds()
    {
        Starts seconds = new();
        if (AddSeconds(seconds)) seconds.AddAll();
        return seconds;
    }

    /// <summary>This piece as often as it comes, at most so many times.</summary>
    public Piece UpTo(int times) => new Repeat(this, 0, times);

    /// <summary>This piece, remembered under a name.</summary>
    public Piece As(string name) => new Capture(this, name);

    /// <summary>One of the words, lower case: <c>Word("of", "in")</c>.</summary>
    public static Piece Word(params string[] words) => new OneWord(WordTable.Of(words));

    /// <summary>An entry of a word table, the longest that fits.</summary>
    public static Piece In(WordTable table) => new OneWord(table);

    /// <summary>An entry of a word map, the longest that fits.</summary>
    public static Piece In(WordMap map) => new OneWord(map.Words);

    /// <summary>An entry of a word table whose first token holds: <c>In(Months, t => t.IsCapitalized)</c>.</summary>
    public static Piece In(WordTable table, Func<Token, bool> holds) => new OneWord(table, holds);

    /// <summary>A word written just as an entry of the map, case and all: "Rs" but not "RS".</summary>
    public static Piece Exactly(WordMap map) =>
        new OneWord(WordTable.Of(map.Words.Select(word => word.ToLowerInvariant())), token => map[token.Text] is not null);

    /// <summary>A term of one of the kinds.</summary>
    public static Piece Of(params TermKind[] kinds) => new OneOf(kinds);

    /// <summary>A single token that holds.</summary>
    public static Piece Token(Func<Token, bool> holds) =>
        new Test((line, term) => term.Kind == TermKind.Token && holds(line.Document.Tokens[term.First]), starts => starts.AddTokens());

    /// <summary>A single token of a kind that holds.</summary>
    public static Piece Token(TokenKind kind, Func<Token, bool> holds) => new Test(
        (line, term) => term.Kind == TermKind.Token && line.Document.Tokens[term.First] is var token && token.Kind == kind && holds(token),
        starts => starts.Add(kind));

    /// <summary>A word that starts with a capital.</summary>
    public static Piece Capitalized() => new Test(
        (line, term) => term.Kind == TermKind.Token && line.Document.Tokens[term.First].IsCapitalized, starts => starts.AddCapitals());

    /// <summary>A chunk of a type that holds.</summary>
    public static Piece Chunk<T>(TermKind kind, Func<T, bool> holds) =>
        new Test((_, term) => term.Kind == kind && term.Chunk is T chunk && holds(chunk), starts => starts.Add(kind));

    /// <summary>A chunk of a type that holds, of whatever kind.</summary>
    public static Piece Chunk<T>(Func<T, bool> holds) =>
        new Test((_, term) => term.Chunk is T chunk && holds(chunk), starts => starts.AddChunks());

    /// <summary>A term of a kind that is no token's and holds, looked at in its line.</summary>
    public static Piece ChunkIn(TermKind kind, Func<TermLine, Term, bool> holds) =>
        new Test((line, term) => term.Kind == kind && holds(line, term), starts => starts.Add(kind));

    /// <summary>A term that is no token and holds, looked at in its line.</summary>
    public static Piece ChunkIn(Func<TermLine, Term, bool> holds) =>
        new Test((line, term) => term.Chunk is not null && holds(line, term), starts => starts.AddChunks());

    /// <summary>The first of the pieces that matches.</summary>
    public static Piece Any(params Piece[] pieces) => new Choice(pieces);

    /// <summary>The pieces one after another.</summary>
    public static Piece Seq(params Piece[] pieces) =>
        new Sequence(pieces.SelectMany(piece => piece is Sequence inner ? inner.Pieces : [piece]).ToArray());

    /// <summary>Matches nothing, where the piece does not match: a look ahead.</summary>
    public static Piece Not(Piece piece) => new Look(piece, wanted: false);

    /// <summary>Matches nothing, where the piece matches; what it remembers stays.</summary>
    public static Piece Ahead(Piece piece) => new Look(piece, wanted: true);

    /// <summary>Matches nothing, where the piece matches at one of so many terms before.</summary>
    public static Piece Behind(Piece piece, int most) => new LookBack(piece, most, wanted: true);

    /// <summary>Matches nothing, where the piece matches at none of so many terms before.</summary>
    public static Piece NotBehind(Piece piece, int most) => new LookBack(piece, most, wanted: false);

    /// <summary>Terms up to where the next piece matches, at most so many, and none on which <paramref name="unless"/> matches.</summary>
    public static Piece Until(Piece next, int most, Piece? unless = null) => new Skip(next, most, unless);

    /// <summary>A word may be written as one piece.</summary>
    public static implicit operator Piece(string word) => Word(word);

    /// <summary>Adds the terms with which the piece may start.</summary>
    /// <returns>Whether it may match nothing, so that what follows it may start the pattern too.</returns>
    private protected abstract bool AddStarts(Starts starts);

    /// <summary>Adds the terms that may stand second.</summary>
    /// <returns>Whether it may match a single term, so that what follows it may stand second too.</returns>
    private protected abstract bool AddSeconds(Starts seconds);

    private bool MayBeEmpty() => AddStarts(new Starts());
}
