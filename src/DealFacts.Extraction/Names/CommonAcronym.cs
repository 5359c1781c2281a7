using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Capital letters that are a word of the trade and no name: "IPO", and its plural, "IPOs".</summary>
internal static class CommonAcronym
{
    /// <summary>Whether the token is one.</summary>
    public static bool Is(Token token)
    {
        if (token.Casing is not (Casing.Upper or Casing.Mixed)) return false;
        return KnownNames.Acronyms.Contains(token.Word) || (token.Casing == Casing.Mixed && IsPlural(token.Lower));
    }

    private static bool IsPlural(string lower) =>
        lower.Length > 2 && lower[lower.Length - 1] == 's' && KnownNames.Acronyms.Contains(lower.Substring(0, lower.Length - 1));
}
