using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells a name that only says what another company is like: "[Acme] rival Lowell", "an [Acme]-style shop".</summary>
internal static class Likeness
{
    /// <summary>Whether the words behind a name make it one.</summary>
    /// <param name="tokens">The article's tokens.</param>
    /// <param name="end">The token after the name.</param>
    /// <param name="limit">The token after its sentence.</param>
    public static bool Follows(Token[] tokens, int end, int limit)
    {
        if (end >= limit) return false;
        if (ReferenceWords.Rivals.Contains(tokens[end].Word)) return tokens[end].Casing == Casing.Lower;
        return tokens[end].Text == "-" && end + 1 < limit && !tokens[end].SpaceBefore
            && tokens[end + 1].Lower is "style" or "like" or "type" or "esque";
    }
}
