using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Where grammar alone asks for a capital: the first word of a sentence, of a quotation, of what a colon or a dateline announces.
/// </summary>
internal static class SentenceOpening
{
    private const int LongestDateline = 14;

    /// <summary>Whether a capital at the token says nothing.</summary>
    public static bool Is(TextDocument document, Sentence sentence, int at)
    {
        if (at == sentence.First) return true;
        Token[] tokens = document.Tokens;
        ref readonly Token before = ref tokens[at - 1];
        if (before.Text is "“" or "‘" or "•" or ":" or "(" or "[" or "?" or "!" or "…" or "...") return before.Text is not ("("
            or "[") || at - 1 == sentence.First;
        if (before.Text is "\"" or "'") return before.SpaceBefore || at - 1 == sentence.First;
        if (IsTag(tokens, sentence.First, at)) return true;
        if (IsDash(before) && before.SpaceBefore && tokens[at].SpaceBefore) return IsDateline(tokens, sentence.First, at - 1);
        for (int i = sentence.First; i < at; i++)
            if (tokens[i].IsWord) return false;
        return true;
    }

    /// <summary>"UPDATE 2-Miner Orvane rejects": behind what an agency writes before a headline.</summary>
    private static bool IsTag(Token[] tokens, int first, int at) =>
        at - first is 2 or 3 && tokens[at - 1] is { Text: "-", SpaceBefore: false } && !tokens[at].SpaceBefore
            && tokens[first].Casing == Casing.Upper && KnownNames.HeadlineTags.Contains(tokens[first].Word);

    private static bool IsDash(in Token token) => token.Text is "-" or "--" or "–" or "—";

    /// <summary>
    /// "LONDON, March 14, 2024 (Reuters) [-]": places, days and agencies stand before the dash, and no word of a sentence.
    /// </summary>
    private static bool IsDateline(Token[] tokens, int first, int dash)
    {
        if (dash - first > LongestDateline) return false;
        for (int i = first; i < dash; i++)
            if (tokens[i].IsWord && !tokens[i].IsCapitalized) return false;
        return true;
    }
}
