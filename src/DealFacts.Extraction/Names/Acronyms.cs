using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>
/// The letters by which a long name may be called: "at" and "atc" for "American Tractor Corp", "hkdb" for "Hong Kong and Dorsey Bank".
/// </summary>
internal static class Acronyms
{
    /// <summary>The most letters that a name is called by.</summary>
    public const int Longest = 6;

    private const int LeastCapitals = 3;
    private const int LeastHead = 4;
    private const int LongestHead = 12;

    /// <summary>Those of a name of several words.</summary>
    public static IEnumerable<string> Of(NameGroup group)
    {
        string initials = Initials(group.Words, group.Words.Length);
        if (initials.Length > Longest) yield break;
        yield return initials;
        string[] all = group.Mentions[0].Words;
        if (all.Length > group.Words.Length && initials.Length > 1) yield return initials + all[group.Words.Length][0];
    }

    /// <summary>"ah inbru" of "Ansel-Halm InBru": the letters of all words but the last, which is kept; null for a short name.</summary>
    public static string? HalfOf(NameGroup group)
    {
        int last = group.Words.Length - 1;
        string letters = last > 1 ? Initials(group.Words, last) : "";
        return letters.Length is > 1 and < Longest ? letters + " " + group.Words[last] : null;
    }

    /// <summary>The letters of which a name consists: "hkdb", "jj" of "J&amp;J", "bdr" of "BD&amp;R"; empty for none.</summary>
    public static string LettersOf(NameGroup group)
    {
        if (group.Words.Length == 1) return group.Key;
        return group.Words.Length == 3 && group.Words[1] == "and" && group.Words[0].Length < LeastCapitals
            && group.Words[2].Length < LeastCapitals && group.Mentions[0].IsAllCapitals
            ? group.Words[0] + group.Words[2] : "";
    }

    /// <summary>"gsk" of "GlimmerSmithKline": three capitals or more in one word; null for fewer.</summary>
    public static string? OfCapitals(NameGroup group)
    {
        string text = group.Mentions[0].Text, capitals = "";
        for (int i = 0; i < text.Length && capitals.Length <= Longest; i++)
            if (char.IsUpper(text[i])) capitals += char.ToLowerInvariant(text[i]);
        return capitals.Length is >= LeastCapitals and <= Longest && capitals.Length * 3 <= text.Length ? capitals : null;
    }

    /// <summary>
    /// "exon" of "ExonMogul": what stands before the second capital of one word, when it is long and no word of the language; else
    /// null.
    /// </summary>
    public static string? HeadOf(NameGroup group)
    {
        string text = group.Mentions[0].Text;
        int second = 1;
        while (second < text.Length && char.IsLower(text[second])) second++;
        if (second is < LeastHead or > LongestHead || second + LeastHead > text.Length || !char.IsUpper(text[0])
            || !char.IsUpper(text[second])) return null;
        string head = text.Substring(0, second).ToLowerInvariant();
        return CommonWord.Is(head) ? null : head;
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
