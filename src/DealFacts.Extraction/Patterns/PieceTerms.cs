using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <content>The pieces that look at terms.</content>
public abstract partial class Piece
{
    private sealed class OneWord(WordTable table, Func<Token, bool>? holds = null) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int words = line.Entry(at, table);
            return words == 0 || line[at].Kind != TermKind.Token || (holds is not null && !holds(line.TokenAt(at))) ? -1 : at + words;
        }

        private protected override bool AddStarts(Starts starts)
        {
            starts.Add(table.FirstWords);
            return false;
        }

        private protected override bool AddSeconds(Starts seconds)
        {
            seconds.Add(table.SecondWords);
            return true;
        }
    }

    private sealed class OneOf(TermKind[] kinds) : Piece
    {
        // A bit a kind.
        private readonly int _kinds = kinds.Aggregate(0, (bits, kind) => bits | 1 << (int)kind);

        public override int Match(TermLine line, int at, Captures captures) =>
            at < line.Count && (_kinds >> (int)line[at].Kind & 1) != 0 ? at + 1 : -1;

        private protected override bool AddStarts(Starts starts)
        {
            if (kinds.Contains(TermKind.Token)) starts.AddTokens();
            foreach (TermKind kind in kinds) starts.Add(kind);
            return false;
        }

        private protected override bool AddSeconds(Starts seconds) => true;
    }

    private sealed class Test(Func<TermLine, Term, bool> test, Action<Starts> addStarts) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures) => at < line.Count && test(line, line[at]) ? at + 1 : -1;

        private protected override bool AddStarts(Starts starts)
        {
            addStarts(starts);
            return false;
        }

        private protected override bool AddSeconds(Starts seconds) => true;
    }

    private sealed class Here(Func<TermLine, int, bool> test) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures) => test(line, at) ? at : -1;

        private protected override bool AddStarts(Starts starts) => true;

        private protected override bool AddSeconds(Starts seconds) => false;
    }
}
