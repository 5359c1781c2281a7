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
    private const int IsAsked = 1, IsEntry = 2, IsFirst = 4;
    private const int IsStartAsked = 8, IsStart = 16, IsEndAsked = 32, IsEnd = 64;

    private const int IndexBits = 64;

    // A cell a question. Two threads that ask at once may lose an answer, which is then asked for again; none is ever wrong.
    private byte[] _answers = [];

    // A bit an index; indexes beyond the last bit are looked up each time.
    private long _foreign;

    /// <summary>The word, with a typewriter apostrophe.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the word is an entry of the table.</summary>
    internal bool IsIn(WordTable table) => (Answer(table) & IsEntry) != 0;

    /// <summary>Whether an entry of the table has the word first.</summary>
    internal bool Begins(WordTable table) => (Answer(table) & IsFirst) != 0;

    /// <summary>Whether a longer entry of the table starts with the word's letters.</summary>
    internal bool Starts(WordTable table)
    {
        int known = Known(table.Number);
        if ((known & IsStartAsked) == 0) known = Keep(table.Number, table.HasLonger(Text) ? IsStartAsked | IsStart : IsStartAsked);
        return (known & IsStart) != 0;
    }

    /// <summary>Whether a longer entry of the table ends with the word's letters.</summary>
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

    /// <summary>Whether the index of a number is known to lack the word.</summary>
    internal bool IsForeignTo(int index) => index < IndexBits && (_foreign & (1L << index)) != 0;

    /// <summary>Notes that it does.</summary>
    internal void NoteForeignTo(int index)
    {
        if (index < IndexBits) _foreign |= 1L << index;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private int Answer(WordTable table)
    {
        int known = Known(table.Number);
        if ((known & IsAsked) != 0) return known;
        return Keep(table.Number, IsAsked | (table.Contains(Text) ? IsEntry : 0) | (table.IsFirstWord(Text) ? IsFirst : 0));
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
}
