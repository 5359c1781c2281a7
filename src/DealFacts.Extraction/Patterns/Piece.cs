using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>
/// A piece of a pattern over terms. Pieces are greedy and never go back: a choice takes its first branch that matches, a repetition as
/// many as there are, so a rule costs a bounded number of looks at each term.
/// </summary>
public abstract class Piece
{
    /// <summary>Tries the piece at a term.</summary>
    /// <returns>The term after the match, or -1.</returns>
    public abstract int Match(TermLine line, int at, Captures captures);

    /// <summary>This piece or nothing.</summary>
    public Piece Maybe => new Repeat(this, 0, 1);

    /// <summary>This piece as often as it comes, at least once.</summary>
    public Piece Several => new Repeat(this, 1, int.MaxValue);

    /// <summary>This piece as often as it comes, at most so many times.</summary>
    public Piece UpTo(int times) => new Repeat(this, 0, times);

    /// <summary>This piece, remembered under a name.</summary>
    public Piece As(string name) => new Capture(this, name);

    /// <summary>One of the words, lower case: <c>Word("of", "in")</c>.</summary>
    public static Piece Word(params string[] words) => new OneWord(WordTable.Of(words));

    /// <summary>An entry of a word table, the longest that fits.</summary>
    public static Piece In(WordTable table) => new OneWord(table);

    /// <summary>A term of one of the kinds.</summary>
    public static Piece Of(params TermKind[] kinds) => new Test((_, term) => Array.IndexOf(kinds, term.Kind) >= 0);

    /// <summary>A single token that holds.</summary>
    public static Piece Token(Func<Token, bool> holds) =>
        new Test((line, term) => term.Kind == TermKind.Token && holds(line.Document.Tokens[term.First]));

    /// <summary>A chunk of a type that holds.</summary>
    public static Piece Chunk<T>(Func<T, bool> holds) => new Test((_, term) => term.Chunk is T chunk && holds(chunk));

    /// <summary>The first of the pieces that matches.</summary>
    public static Piece Any(params Piece[] pieces) => new Choice(pieces);

    /// <summary>The pieces one after another.</summary>
    public static Piece Seq(params Piece[] pieces) => new Sequence(pieces);

    /// <summary>Matches nothing, where the piece does not match: a look ahead.</summary>
    public static Piece Not(Piece piece) => new Without(piece);

    /// <summary>Terms up to where the next piece matches, at most so many, and none on which <paramref name="unless"/> matches.</summary>
    public static Piece Until(Piece next, int most, Piece? unless = null) => new Skip(next, most, unless);

    /// <summary>A word may be written as one piece.</summary>
    public static implicit operator Piece(string word) => Word(word);

    private sealed class OneWord(WordTable table) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            if (at >= line.Count || line[at].Kind != TermKind.Token) return -1;
            int longest = table.LongestFrom(line[at].Lower);
            if (longest == 0) return -1;
            for (int words = Math.Min(longest, line.Count - at); words > 1; words--)
                if (table.Contains(line.Words(at, at + words))) return at + words;
            return table.Contains(line[at].Lower) ? at + 1 : -1;
        }
    }

    private sealed class Test(Func<TermLine, Term, bool> test) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures) => at < line.Count && test(line, line[at]) ? at + 1 : -1;
    }

    private sealed class Sequence(Piece[] pieces) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            foreach (Piece piece in pieces)
            {
                at = piece.Match(line, at, captures);
                if (at < 0) return -1;
            }

            return at;
        }
    }

    private sealed class Choice(Piece[] pieces) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int mark = captures.Count;
            foreach (Piece piece in pieces)
            {
                int after = piece.Match(line, at, captures);
                if (after >= 0) return after;
                captures.ForgetFrom(mark);
            }

            return -1;
        }
    }

    private sealed class Repeat(Piece piece, int least, int most) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int times = 0;
            while (times < most)
            {
                int mark = captures.Count;
                int after = piece.Match(line, at, captures);
                if (after <= at)
                {
                    captures.ForgetFrom(mark);
                    break;
                }

                at = after;
                times++;
            }

            return times >= least ? at : -1;
        }
    }

    private sealed class Capture(Piece piece, string name) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int after = piece.Match(line, at, captures);
            if (after >= 0) captures.Remember(name, at, after);
            return after;
        }
    }

    private sealed class Without(Piece piece) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int mark = captures.Count;
            int after = piece.Match(line, at, captures);
            captures.ForgetFrom(mark);
            return after < 0 ? at : -1;
        }
    }

    private sealed class Skip(Piece next, int most, Piece? unless) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            for (int i = at; i <= line.Count && i - at <= most; i++)
            {
                int after = next.Match(line, i, captures);
                if (after >= 0) return after;
                if (i == line.Count || (unless is not null && unless.Match(line, i, captures) >= 0)) return -1;
            }

            return -1;
        }
    }
}
