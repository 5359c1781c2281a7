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
        if (end - first == 1) return words[first];
        if (end < words.Count) words.RemoveRange(end, words.Count - end);
        if (first > 0) words.RemoveAt(0);
        return string.Join(" ", words);
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
        for (int start = 0; start < name.Length;)
        {
            int end = name.IndexOfAny(Gaps, start);
            if (end < 0) end = name.Length;
            if (end > start && Word(name.Substring(start, end - start)) is { Length: > 0 } word) words.Add(word);
            start = end + 1;
        }
        return words;
    }

    private static string Word(string part)
    {
        if (part.IndexOf('.') >= 0) part = part.Replace(".", "");
        return WithoutPossessive(part.Replace('\u2019', '\'').ToUpperInvariant());
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
