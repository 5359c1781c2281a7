namespace DealFacts.Extraction.Lexicon;

/// <summary>
/// A word in lower case that remembers which tables hold it, so that a table is asked once for all places of "million" and after that
/// answers with a bit.
/// </summary>
public sealed class Word(string text)
{
    /// <summary>The word of a term that is no token.</summary>
    public static readonly Word None = new("");

    private const int TablesACell = 8;
    private const uint IsAsked = 1, IsEntry = 2, IsBeginning = 4;

    // Four bits a table. Two threads that ask at once may lose an answer, which is then asked for again; no bit is ever wrong.
    private uint[] _answers = [];

    /// <summary>The word, with a typewriter apostrophe.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the word is an entry of the table.</summary>
    internal bool IsIn(WordTable table) => (Answer(table) & IsEntry) != 0;

    /// <summary>Whether an entry of the table starts with the word.</summary>
    internal bool Begins(WordTable table) => (Answer(table) & IsBeginning) != 0;

    private uint Answer(WordTable table)
    {
        int cell = table.Number / TablesACell, shift = table.Number % TablesACell * 4;
        uint[] answers = _answers;
        if (cell >= answers.Length) return Ask(table, cell, shift);
        uint answer = answers[cell] >> shift;
        return (answer & IsAsked) != 0 ? answer : Ask(table, cell, shift);
    }

    private uint Ask(WordTable table, int cell, int shift)
    {
        uint answer = IsAsked | (table.Contains(Text) ? IsEntry : 0) | (table.IsFirstWord(Text) ? IsBeginning : 0);
        uint[] answers = _answers;
        if (cell >= answers.Length)
        {
            Array.Resize(ref answers, Math.Max(cell + 1, WordTable.Count / TablesACell + 1));
            _answers = answers;
        }

        answers[cell] |= answer << shift;
        return answer;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
