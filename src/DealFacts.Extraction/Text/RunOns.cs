using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Parts two lines that a page's reader ran into one: "32 riyals per shareOrvane will publish". Nothing but a word of the language is cut
/// off, so that "easyPump" and "iPump" stay whole.
/// </summary>
internal static class RunOns
{
    private const int ShortestFirst = 5;

    /// <summary>How many letters of a word of small and capital letters end the line before; 0 where it is one word.</summary>
    public static int EndOfFirst(string word)
    {
        int capital = 0;
        while (capital < word.Length && char.IsLower(word[capital])) capital++;
        if (capital < ShortestFirst - 1 || capital + 2 >= word.Length || !char.IsUpper(word[capital]) || !char.IsLower(word[capital + 1]))
            return 0;
        if (!CommonWords.Words.Contains(word.Substring(0, capital))) return 0;
        string whole = word.ToLowerInvariant();
        if (KnownNames.Companies.Contains(whole)) return 0;
        // "live" and "easy" begin a name as often as they end a line.
        return capital >= ShortestFirst || CommonWords.Words.Contains(whole.Substring(capital)) ? capital : 0;
    }

    /// <summary>Whether such a place is between two tokens; "by" before a name only lost its blank.</summary>
    public static bool IsBetween(Token before, Token after) =>
        !after.SpaceBefore && after.IsWord && before.IsWord && before.Casing == Casing.Lower && before.Text.Length >= ShortestFirst - 1
            && after.IsCapitalized;
}
