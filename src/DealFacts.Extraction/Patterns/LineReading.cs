using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>Questions that rules ask of a term.</summary>
internal static class LineReading
{
    /// <summary>Whether there is such a term and it is one of the words, lower case.</summary>
    public static bool Is(this TermLine line, int at, string word) => at >= 0 && at < line.Count && line[at].Lower == word;

    /// <summary>Whether there is such a term and its word is in the table.</summary>
    public static bool IsIn(this TermLine line, int at, WordTable table) =>
        at >= 0 && at < line.Count && line[at].Word.IsIn(table);

    /// <summary>Whether the word of a term of a half-open run is in the table.</summary>
    public static bool AnyIn(this TermLine line, int first, int end, WordTable table)
    {
        for (int i = first; i < end; i++)
            if (line.IsIn(i, table)) return true;
        return false;
    }

    /// <summary>How many terms the longest entry of the table that stands at the term has; 0 when none does.</summary>
    public static int Entry(this TermLine line, int at, WordTable table)
    {
        if (at < 0 || at >= line.Count) return 0;
        Word word = line[at].Word;
        if (!word.Begins(table)) return 0;
        if (word.BeginsPhrase(table) && Phrase(line, at, table.PhrasesFrom(word.Text)) is var words and > 0) return words;
        return word.IsIn(table) ? 1 : 0;
    }

    /// <summary>Whether the term is of the kind.</summary>
    public static bool IsKind(this TermLine line, int at, TermKind kind) => at >= 0 && at < line.Count && line[at].Kind == kind;

    /// <summary>Whether the term is a possessive ending.</summary>
    public static bool IsPossessive(this TermLine line, int at) =>
        line.IsKind(at, TermKind.Token) && line.TokenAt(at).Kind == TokenKind.Possessive;

    /// <summary>Whether the term is a word in lower case, or a number word: what descriptions are made of.</summary>
    public static bool IsPlainWord(this TermLine line, int at) =>
        line.IsKind(at, TermKind.Token) && (line.TokenAt(at).Kind == TokenKind.Word || line.TokenAt(at).Kind == TokenKind.Number);

    /// <summary>Whether the term is a sign that is no word.</summary>
    public static bool IsPunctuation(this TermLine line, int at) =>
        line.IsKind(at, TermKind.Token) && line.TokenAt(at).Kind == TokenKind.Punctuation;

    /// <summary>The term after the closing bracket of one that opens at the term; the same term when none opens there.</summary>
    public static int SkipBrackets(this TermLine line, int at)
    {
        if (!line.Is(at, "(")) return at;
        for (int i = at + 1; i < line.Count && i < at + 20; i++)
            if (line.Is(i, ")")) return i + 1;
        return at;
    }

    private static int Phrase(TermLine line, int at, string[][] phrases)
    {
        foreach (string[] phrase in phrases)
        {
            int i = 1;
            while (i < phrase.Length && line.Is(at + i, phrase[i])) i++;
            if (i == phrase.Length) return i;
        }

        return 0;
    }
}
