using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>
/// The letters by which a long name may be called: "at" and "atc" for "American Tractor Corp", "hkdb" for "Hong Kong and Dorsey Bank".
/// </summary>
internal static class Acronyms
{
    /// <summary>The most letters that a name is called by.</summary>
    public const int Longest = 6;

    /// <summary>Those of a name of several words.</summary>
    public static IEnumerable<string> Of(NameGroup group)
    {
        string initials = Initials(group.Words, group.Words.Length);
        if (initials.Length > Longest) yield break;
        yield return initials;
        string[] all = group.Mentions[0].Words;
        if (all.Length > group.Words.Length && initials.Length > 1) yield return initials + all[group.Words.Length][0];
    }

    private static string Initials(string[] words, int count)
    {
        string initials = "";
        for (int i = 0; i < count && initials.Length <= Longest; i++)
        {
            string word = words[i].TrimStart('\'');
            if (word.Length > 0 && (words[i].Length > word.Length || !FunctionWords.Words.Contains(word))) initials += word[0];
        }

        return initials;
    }
}
