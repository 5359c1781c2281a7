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
        return KnownNames.Acronyms.Contains(token.Word)
            || (token.Casing == Casing.Mixed && (IsPlural(token.Lower) || IsCountedCapitals(token.Text)));
    }

    /// <summary>"HQs", "ICOs": capitals that are counted, known or not.</summary>
    private static bool IsCountedCapitals(string text)
    {
        int last = text.Length - 1;
        if (last is < 2 or > 4 || text[last] != 's') return false;
        for (int i = 0; i < last; i++)
            if (!char.IsUpper(text[i])) return false;
        return true;
    }

    private static bool IsPlural(string lower) =>
        lower.Length > 2 && lower[lower.Length - 1] == 's' && KnownNames.Acronyms.Contains(lower.Substring(0, lower.Length - 1));
}
