using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Patterns;

/// <summary>
/// Writes a pattern of words as a phrase: <c>"agreed|agrees in principle"</c>. Words are separated by blanks, alternatives by <c>|</c>;
/// a <c>?</c> after a word or any alternative makes the place optional, <c>*</c> stands for up to three words before what follows it,
/// <c>_</c> for any word or name, and square brackets hold what is remembered as "text".
/// </summary>
internal static class PatternText
{
    private static readonly Piece NoWord = Piece.Token(token => !token.IsWord);

    private static readonly Piece AnyWord =
        Piece.Any(Piece.Token(token => token.IsWord), Piece.Of(TermKind.Company, TermKind.Name, TermKind.Place));

    /// <summary>The pattern of a phrase.</summary>
    public static Piece Parse(string phrase)
    {
        string[] parts = phrase.Replace("[", "[ ").Replace("]", " ]").Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int open = Array.IndexOf(parts, "["), close = Array.IndexOf(parts, "]");
        if (open < 0) return Sequence(parts).As("text");
        Piece after = Sequence(parts.Skip(close + 1).ToArray());
        Piece within = Sequence(parts.Skip(open + 1).Take(close - open - 1).ToArray()).As("text");
        return Sequence(parts.Take(open).ToArray(), Piece.Seq(within, after));
    }

    /// <summary>The parts one after another, then what follows them; a star skips to what stands after it.</summary>
    private static Piece Sequence(string[] parts, Piece? then = null)
    {
        int star = Array.IndexOf(parts, "*");
        List<Piece> pieces = parts.Take(star < 0 ? parts.Length : star).Select(Word).ToList();
        if (star >= 0) pieces.Add(Piece.Until(Sequence(parts.Skip(star + 1).ToArray(), then), 3, NoWord));
        else if (then is not null) pieces.Add(then);
        return Piece.Seq(pieces.ToArray());
    }

    /// <summary>The words with which a phrase can begin.</summary>
    public static IEnumerable<string> FirstWords(string phrase)
    {
        foreach (string part in phrase.Replace("[", " ").Replace("]", " ").Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string word in part.Split('|')) yield return word.TrimEnd('?');
            if (part.IndexOf('?') < 0) yield break;
        }
    }

    private static Piece Word(string part)
    {
        if (part == "_") return AnyWord;
        WordTable table = WordTable.Of(part.Split('|').Select(alternative => alternative.TrimEnd('?')));
        Piece word = table.Any(ClauseWords.Possessives.Contains) ? Piece.Any(Piece.In(table), Resolved(table)) : Piece.In(table);
        return part.IndexOf('?') >= 0 ? word.Maybe : word;
    }

    /// <summary>"its" that was resolved to somebody is a chunk by now.</summary>
    private static Piece Resolved(WordTable table) => Piece.ChunkIn((line, term) =>
        term.End - term.First == 1 && table.Contains(line.Document.Tokens[term.First].Word));
}
