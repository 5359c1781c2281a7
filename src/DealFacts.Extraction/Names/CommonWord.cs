using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Whether a word is one of the language, in any of its regular endings: "Agrees", "Commenting".</summary>
internal static class CommonWord
{
    /// <summary>No word of the language has more letters; an article's may.</summary>
    private const int Longest = 30;

    private static readonly WordTest s_test = new(Is);

    /// <summary>Tells it for a word of an article.</summary>
    public static bool Is(Word word) => word.Passes(s_test);

    /// <summary>Tells it for a lower-case word.</summary>
    public static bool Is(string lower)
    {
        if (CommonWords.Words.Contains(lower) || FunctionWords.Words.Contains(lower)) return true;
        int n = lower.Length;
        if (n is < 4 or > Longest) return false;
        // "Annualised", "Organisation": the American spelling stands in the table.
        if (n > 6 && lower.IndexOf("is", 3, StringComparison.Ordinal) is var at and > 0 && at < n - 2 && American(lower, at)) return true;
        if (EndsIn(lower, "'s")) return Is(lower.Substring(0, n - 2));
        if (EndsIn(lower, "ies") || EndsIn(lower, "ied")) return Has(lower, 3, "y");
        if (EndsIn(lower, "ing")) return Has(lower, 3, "") || Has(lower, 3, "e") || (n > 6 && Has(lower, 4, ""));
        // "Unsecured", "Unlisted".
        if (EndsIn(lower, "ed") && n > 7 && lower.StartsWith("un", StringComparison.Ordinal) && Is(lower.Substring(2))) return true;
        if (EndsIn(lower, "ed")) return Has(lower, 2, "") || Has(lower, 1, "") || (n > 5 && Has(lower, 3, ""));
        if (EndsIn(lower, "es") && Has(lower, 2, "")) return true;
        if (EndsIn(lower, "men") && n > 6) return Has(lower, 3, "man");
        if (EndsIn(lower, "ally") && n > 8 && Has(lower, 4, "")) return true;
        if (EndsIn(lower, "ly") && n > 6) return Has(lower, 2, "") || Has(lower, 1, "e") || Has(lower, 3, "y");
        if (EndsIn(lower, "able") && n > 7) return Has(lower, 4, "") || Has(lower, 4, "e");
        if ((EndsIn(lower, "less") || EndsIn(lower, "ness")) && n > 7) return Has(lower, 4, "") || Has(lower, 5, "y");
        return lower[n - 1] == 's' && n > 4 && Has(lower, 1, "");
    }

    private static bool American(string lower, int at) =>
        lower[at + 2] is 'e' or 'a' or 'i' && Is(lower.Substring(0, at) + "iz" + lower.Substring(at + 2));

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool Has(string word, int less, string ending) =>
        CommonWords.Words.Contains(word.Substring(0, word.Length - less) + ending);
}
