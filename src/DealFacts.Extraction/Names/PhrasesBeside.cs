using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells whether an entry of a table stands right after or right before a place: "first", "first-quarter", "first-quarter loss". The words
/// are put together only where an entry may be meant.
/// </summary>
internal sealed class PhrasesBeside(NameSource source)
{
    private const int LongestPhrase = 5;

    private int _ahead = -1, _behind = -1;
    private string[] _phrasesAhead = [], _phrasesBehind = [];

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether an entry starts at a token; a possessive ending and the comma of ", who" are passed over.</summary>
    public bool IsAhead(WordTable words, int at, int end)
    {
        if (at < end && Tokens[at].Kind == TokenKind.Possessive) at++;
        else if (at + 1 < end && Tokens[at].Text == "," && Tokens[at + 1].Lower == "who") at++;
        if (at >= end) return false;
        if (Tokens[at].Word.IsIn(words)) return true;
        if (!Tokens[at].Word.Starts(words)) return false;
        if (_ahead != at) (_ahead, _phrasesAhead) = (at, Ahead(at, end));
        return ContainsAny(words, _phrasesAhead);
    }

    /// <summary>
    /// Whether an entry ends before a token; the dot of "Mr." is passed over, and so is an amount: "invested $5 million in" is "invested
    /// in".
    /// </summary>
    public bool IsBehind(WordTable words, int end, int first)
    {
        if (end - 1 > first && Tokens[end - 1].Text == ".") end--;
        int last = end - 1;
        while (last >= first && source.IsTaken(last)) last--;
        if (last < first) return false;
        if (Tokens[last].Word.IsIn(words)) return true;
        if (!Tokens[last].Word.Ends(words)) return false;
        if (_behind != end) (_behind, _phrasesBehind) = (end, Behind(end, first));
        return ContainsAny(words, _phrasesBehind);
    }

    private static bool ContainsAny(WordTable words, string[] phrases)
    {
        foreach (string phrase in phrases)
            if (words.Contains(phrase)) return true;
        return false;
    }

    private string[] Ahead(int at, int end)
    {
        string[] phrases = new string[Math.Min(LongestPhrase, end - at)];
        for (int n = 0; n < phrases.Length; n++)
            phrases[n] = n == 0 ? Tokens[at].Lower : phrases[n - 1] + (Tokens[at + n].SpaceBefore ? " " : "") + Tokens[at + n].Lower;
        return phrases;
    }

    private string[] Behind(int end, int first)
    {
        List<string> phrases = new(LongestPhrase);
        bool blank = false;
        for (int at = end - 1; at >= first && phrases.Count < LongestPhrase; at--)
        {
            ref readonly Token token = ref Tokens[at];
            if (source.IsTaken(at))
            {
                blank = true;
                continue;
            }

            phrases.Add(phrases.Count == 0 ? token.Lower : token.Lower + (blank ? " " : "") + phrases[phrases.Count - 1]);
            blank = token.SpaceBefore;
        }

        return phrases.ToArray();
    }
}
