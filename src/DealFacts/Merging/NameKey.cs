namespace DealFacts;

/// <summary>What forms of one company's name have in common: "The Acme Co., Ltd." and "Acme's" are both "ACME".</summary>
internal static class NameKey
{
    private static readonly char[] Gaps = [' ', '\t', '\n', '\r', '\u00A0', ','];

    /// <summary>
    /// Upper case, single blanks; dots, possessives, a leading "the" and trailing legal forms left out,
    /// as long as a word remains. A name of signs only is its own key; empty only for a blank one.
    /// </summary>
    public static string Of(string name)
    {
        List<string> words = Words(name);
        if (words.Count == 0) return name.Trim();
        int first = words.Count > 1 && words[0] == "THE" ? 1 : 0;
        int end = EndWithoutSuffixes(words, first);
        return string.Join(" ", words.Skip(first).Take(end - first));
    }

    /// <summary>Whether the name ends in a legal form: "Acme Inc.".</summary>
    public static bool HasLegalSuffix(string name)
    {
        List<string> words = Words(name);
        return EndWithoutSuffixes(words, 0) < words.Count;
    }

    private static List<string> Words(string name)
    {
        List<string> words = [];
        foreach (string part in name.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            string word = WithoutPossessive(part.Replace(".", "").Replace('\u2019', '\'').ToUpperInvariant());
            if (word.Length > 0) words.Add(word);
        }
        return words;
    }

    private static string WithoutPossessive(string word)
    {
        if (word.EndsWith("'S", StringComparison.Ordinal)) return word.Substring(0, word.Length - 2);
        return word.EndsWith("'", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
    }

    private static int EndWithoutSuffixes(List<string> words, int first)
    {
        int end = words.Count;
        while (end - first > 1 && LegalSuffixes.Has(words[end - 1])) end--;
        bool dropped = end < words.Count;
        if (dropped && end - first > 1 && words[end - 1] is "&" or "AND") end--;
        return end;
    }
}
