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
            if (at >= line.Count || line[at].Kind != TermKind.Token) return -1;
            string[][] phrases = table.PhrasesFrom(line[at].Lower);
            if (phrases.Length == 0 || (holds is not null && !holds(line.TokenAt(at)))) return -1;
            foreach (string[] phrase in phrases)
                if (Stands(phrase, line, at)) return at + phrase.Length;
            return -1;
        }

        private protected override bool AddStarts(Starts starts)
        {
            starts.Add(table.FirstWords);
            return false;
        }

        private static bool Stands(string[] phrase, TermLine line, int at)
        {
            if (at + phrase.Length > line.Count) return false;
            for (int i = 1; i < phrase.Length; i++)
                if (line[at + i].Lower != phrase[i]) return false;
            return true;
        }
    }

    private sealed class Test(Func<TermLine, Term, bool> test, Action<Starts> addStarts) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures) => at < line.Count && test(line, line[at]) ? at + 1 : -1;

        private protected override bool AddStarts(Starts starts)
        {
            addStarts(starts);
            return false;
        }
    }

    private sealed class Here(Func<TermLine, int, bool> test) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures) => test(line, at) ? at : -1;

        private protected override bool AddStarts(Starts starts) => true;
    }
}
