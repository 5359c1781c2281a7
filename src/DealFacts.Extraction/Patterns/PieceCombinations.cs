namespace DealFacts.Extraction.Patterns;

/// <content>The pieces made of pieces.</content>
public abstract partial class Piece
{
    private sealed class Sequence(Piece[] pieces) : Piece
    {
        public Piece[] Pieces => pieces;

        public override int Match(TermLine line, int at, Captures captures)
        {
            foreach (Piece piece in pieces)
            {
                at = piece.Match(line, at, captures);
                if (at < 0) return -1;
            }

            return at;
        }

        private protected override bool AddStarts(Starts starts)
        {
            foreach (Piece piece in pieces)
                if (!piece.AddStarts(starts)) return false;
            return true;
        }

        private protected override bool AddSeconds(Starts seconds)
        {
            bool none = true, one = false;
            foreach (Piece piece in pieces)
            {
                bool empty = one ? piece.AddStarts(seconds) : piece.MayBeEmpty();
                one = (one && empty) | (none && piece.AddSeconds(seconds));
                none &= empty;
                if (!none && !one) return false;
            }

            return one;
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

        private protected override bool AddStarts(Starts starts)
        {
            bool empty = false;
            foreach (Piece piece in pieces) empty |= piece.AddStarts(starts);
            return empty;
        }

        private protected override bool AddSeconds(Starts seconds)
        {
            bool one = false;
            foreach (Piece piece in pieces) one |= piece.AddSeconds(seconds);
            return one;
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

        private protected override bool AddStarts(Starts starts) => piece.AddStarts(starts) || least == 0;

        private protected override bool AddSeconds(Starts seconds)
        {
            bool one = piece.AddSeconds(seconds);
            if (one && most > 1) piece.AddStarts(seconds);
            return one;
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

        private protected override bool AddStarts(Starts starts) => piece.AddStarts(starts);

        private protected override bool AddSeconds(Starts seconds) => piece.AddSeconds(seconds);
    }

    private sealed class Look(Piece piece, bool wanted) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int mark = captures.Count;
            bool matches = piece.Match(line, at, captures) >= 0;
            if (!wanted || !matches) captures.ForgetFrom(mark);
            return matches == wanted ? at : -1;
        }

        private protected override bool AddStarts(Starts starts) => true;

        private protected override bool AddSeconds(Starts seconds) => false;
    }

    private sealed class LookBack(Piece piece, int most, bool wanted) : Piece
    {
        public override int Match(TermLine line, int at, Captures captures)
        {
            int mark = captures.Count;
            bool matches = false;
            for (int i = at - 1; !matches && i >= 0 && i >= at - most; i--) matches = piece.Match(line, i, captures) >= 0;
            captures.ForgetFrom(mark);
            return matches == wanted ? at : -1;
        }

        private protected override bool AddStarts(Starts starts) => true;

        private protected override bool AddSeconds(Starts seconds) => false;
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

        private protected override bool AddStarts(Starts starts) => true;

        private protected override bool AddSeconds(Starts seconds)
        {
            seconds.AddAll();
            return true;
        }
    }
}
