namespace DealFacts;

/// <summary>What forms of one company's name have in common: "The Acme Co., Ltd." and "Acme's" are both "ACME".</summary>
internal static class NameKey
{
    private static readonly char[] Gaps = [' ', '\t', '\n', '\r', '\u00A0', ','];

    /// <summary>A name with none of these has plain words with single blanks between them.</summary>
    private static readonly char[] Marks = [.. Gaps.Skip(1), '.', '\'', '\u2019'];

    /// <summary>
    /// Upper case, single blanks; dots, possessives, a leading "the" and trailing legal forms left out,
    /// as long as a word remains. A name of signs only is its own key; empty only for a blank one.
    /// </summary>
    public static string Of(string name)
    {
        if (IsPlain(name)) return WithoutSuffixes(name.ToUpperInvariant());
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
        int end = name.Length;
        return LastWord(name, ref end) is { } last && LegalSuffixes.Has(last) && LastWord(name, ref end) is not null;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name.IndexOfAny(Marks) < 0 && name[0] != ' ' && name[name.Length - 1] != ' '
        && name.IndexOf("  ", StringComparison.Ordinal) < 0;

    /// <summary>The same as is done with the words, where they need not be taken apart.</summary>
    private static string WithoutSuffixes(string words)
    {
        int first = words.StartsWith("THE ", StringComparison.Ordinal) ? 4 : 0, end = words.Length;
        while (LastBlank(words, first, end) is var blank and > 0
            && IsForm(words.Substring(blank + 1, end - blank - 1), end < words.Length)) end = blank;
        if (end < words.Length && LastBlank(words, first, end) is var joint and > 0
            && words.Substring(joint + 1, end - joint - 1) is "&" or "AND") end = joint;
        return words.Substring(first, end - first);
    }

    /// <summary>A legal form, or the joint of one in two parts: "S.A. de C.V."</summary>
    private static bool IsForm(string word, bool dropped) => LegalSuffixes.Has(word) || (dropped && word == "DE");

    private static int LastBlank(string words, int first, int end)
    {
        int blank = words.LastIndexOf(' ', end - 1);
        return blank > first ? blank : -1;
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

    /// <summary>The last word before an end, which moves to where that word starts; null when there is none.</summary>
    private static string? LastWord(string name, ref int end)
    {
        while (end > 0)
        {
            int start = name.LastIndexOfAny(Gaps, end - 1) + 1, after = end;
            end = Math.Max(0, start - 1);
            if (after > start && Word(name.Substring(start, after - start)) is { Length: > 0 } word) return word;
        }

        return null;
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
        while (end - first > 1 && IsForm(words[end - 1], end < words.Count)) end--;
        bool dropped = end < words.Count;
        if (dropped && end - first > 1 && words[end - 1] is "&" or "AND") end--;
        return end;
    }
}
