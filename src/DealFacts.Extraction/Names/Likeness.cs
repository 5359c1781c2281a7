using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells a name that only says what another company is like or has: "[Acme] rival Lowell", "an [Acme]-style shop", "[Zuno] maker Lowell".
/// </summary>
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
        if (IsOwned(tokens, end, limit)) return true;
        return tokens[end].Text == "-" && end + 1 < limit && !tokens[end].SpaceBefore
            && (tokens[end + 1].Lower is "style" or "like" or "type" or "esque" || ReferenceWords.Rivals.Contains(tokens[end + 1].Word));
    }

    /// <summary>
    /// "[Zuno] maker Lowell", "[Acme]'s owner Lowell", "the [Zuno] maker said": the company that is spoken of comes behind.
    /// </summary>
    private static bool IsOwned(Token[] tokens, int end, int limit)
    {
        bool possessive = tokens[end].Kind == TokenKind.Possessive;
        int owner = possessive ? end + 1 : end;
        return owner + 1 < limit && IsOwner(tokens, owner) && (tokens[owner + 1].IsCapitalized || !possessive);
    }

    /// <summary>Whether a word names who has what stands before it.</summary>
    public static bool IsOwner(Token[] tokens, int at) =>
        tokens[at].Casing == Casing.Lower && ReferenceWords.OwnersBefore.Contains(tokens[at].Word);
}
