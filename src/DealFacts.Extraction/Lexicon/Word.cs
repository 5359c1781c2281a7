namespace DealFacts.Extraction.Lexicon;

/// <summary>
/// A word in lower case that remembers what it was asked, so that a table is looked up once for all places of "million" and after that
/// answers with a bit.
/// </summary>
public sealed class Word(string text)
{
    /// <summary>The word of a term that is no token.</summary>
    public static readonly Word None = new("");

    // What a table may answer, each with whether it was asked.
    private const int IsAsked = 1, IsEntry = 2, IsFirstOfSeveral = 4;
    private const int IsStartAsked = 8, IsStart = 16, IsEndAsked = 32, IsEnd = 64;

    // A cell a question. Two threads that ask at once may lose an answer, which is then asked for again; none is ever wrong.
    private byte[] _answers = [];

    // A cell an index: one more than the word's row there, 0 where it was not asked.
    private short[] _rows = [];

    // A bit an index that is known to lack the word, as most do; indexes beyond the last bit are told by their cells.
    private long _foreign;

    /// <summary>The word, with a typewriter apostrophe.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the word is an entry of the table.</summary>
    internal bool IsIn(WordTable table) => (Answer(table) & IsEntry) != 0;

    /// <summary>Whether an entry of the table has the word first.</summary>
    internal bool Begins(WordTable table) => (Answer(table) & (IsEntry | IsFirstOfSeveral)) != 0;

    /// <summary>Whether an entry of several words has the word first.</summary>
    internal bool BeginsPhrase(WordTable table) => (Answer(table) & IsFirstOfSeveral) != 0;

    /// <summary>Whether a longer entry of the table starts with the word.</summary>
    internal bool Starts(WordTable table)
    {
        int known = Known(table.Number);
        if ((known & IsStartAsked) == 0) known = Keep(table.Number, table.HasLonger(Text) ? IsStartAsked | IsStart : IsStartAsked);
        return (known & IsStart) != 0;
    }

    /// <summary>Whether a longer entry of the table ends with the word.</summary>
    internal bool Ends(WordTable table)
    {
        int known = Known(table.Number);
        if ((known & IsEndAsked) == 0) known = Keep(table.Number, table.HasLongerEnd(Text) ? IsEndAsked | IsEnd : IsEndAsked);
        return (known & IsEnd) != 0;
    }

    /// <summary>Whether a test of words holds for the word.</summary>
    internal bool Passes(WordTest test)
    {
        int known = Known(test.Number);
        if ((known & IsAsked) == 0) known = Keep(test.Number, test.Holds(Text) ? IsAsked | IsEntry : IsAsked);
        return (known & IsEntry) != 0;
    }

    /// <summary>The word's row in an index; 0 for none.</summary>
    internal int RowIn(WordRows index)
    {
        if ((_foreign & index.Bit) != 0) return 0;
        short[] rows = _rows;
        int known = index.Number < rows.Length ? rows[index.Number] : 0;
        return known > 0 ? known - 1 : KeepRow(index);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private int Answer(WordTable table)
    {
        int known = Known(table.Number);
        if ((known & IsAsked) != 0) return known;
        bool several = table.PhrasesFrom(Text).Length > 0;
        return Keep(table.Number, IsAsked | (table.Contains(Text) ? IsEntry : 0) | (several ? IsFirstOfSeveral : 0));
    }

    private int Known(int question)
    {
        byte[] answers = _answers;
        return question < answers.Length ? answers[question] : 0;
    }

    private int Keep(int question, int answer)
    {
        byte[] answers = _answers;
        if (question >= answers.Length)
        {
            Array.Resize(ref answers, Math.Max(question + 1, WordTest.Count));
            _answers = answers;
        }

        return answers[question] |= (byte)answer;
    }

    private int KeepRow(WordRows index)
    {
        short[] rows = _rows;
        if (index.Number >= rows.Length)
        {
            Array.Resize(ref rows, Math.Max(index.Number + 1, WordRows.Count));
            _rows = rows;
        }

        int row = index.RowOf(Text);
        rows[index.Number] = (short)(row + 1);
        if (row == 0) _foreign |= index.Bit;
        return row;
    }
}
