using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Patterns;

/// <summary>
/// Writes a pattern of words as a phrase: <c>"agreed|agrees in principle"</c>. Words are separated by blanks, alternatives by <c>|</c>;
/// a trailing <c>?</c> makes a word optional, <c>*</c> stands for up to three words, and square brackets hold what is remembered as "text".
/// </summary>
internal static class PatternText
{
    /// <summary>The pattern of a phrase.</summary>
    public static Piece Parse(string phrase)
    {
        List<Piece> before = [], within = [];
        List<Piece> into = before;
        Piece? remembered = null;
        foreach (string part in phrase.Replace("[", "[ ").Replace("]", " ]").Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "[") into = within;
            else if (part == "]") (remembered, into) = (Piece.Seq(within.ToArray()).As("text"), before = [.. before, Piece.Seq(within.ToArray()).As("text")]);
            else into.Add(Word(part));
        }

        return remembered is null ? Piece.Seq(before.ToArray()).As("text") : Piece.Seq(before.ToArray());
    }

    private static Piece Word(string part)
    {
        if (part == "*") return AnyWord.UpTo(3);
        bool optional = part.EndsWith("?", StringComparison.Ordinal);
        Piece word = Piece.In(WordTable.Of(part.TrimEnd('?').Split('|')));
        return optional ? word.Maybe : word;
    }

    private static readonly Piece AnyWord = Piece.Token(token => token.IsWord);
}
