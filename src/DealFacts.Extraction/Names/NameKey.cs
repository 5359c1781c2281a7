using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>The words by which forms of a name are compared: lower case, without dots, "&amp;" as "and", legal suffixes apart.</summary>
internal static class NameKey
{
    private static readonly char[] Separators = [' ', '-', '/', ',', '(', ')'];
    private static readonly char[] Marks = ['.', '!', '+', '"', '“', '”'];

    /// <summary>"E.W. Farrell Co" as "ew", "scripps", "co".</summary>
    public static string[] Words(string name)
    {
        if (IsPlainWord(name)) return [name.ToLowerInvariant()];
        string plain = name.ToLowerInvariant().Replace('’', '\'').Replace("&", " and ");
        if (plain.IndexOfAny(Separators) < 0) return WithoutDots(plain) is { Length: > 0 } only ? [only] : [];
        string[] words = plain.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        int kept = 0;
        foreach (string word in words)
        {
            string bare = WithoutDots(word);
            if (bare.Length > 0) words[kept++] = bare;
        }

        if (kept > 1 && words[0] is "the" or "pt") Array.Copy(words, 1, words, 0, --kept);
        if (kept < words.Length) Array.Resize(ref words, kept);
        return words;
    }

    /// <summary>How many of the words are left when legal suffixes at the end are taken off; at least one.</summary>
    public static int CoreLength(string[] words)
    {
        int length = words.Length;
        while (length > 1 && (OrganizationWords.LegalSuffixes.Contains(words[length - 1]) || words[length - 1] == "and")) length--;
        return length;
    }

    /// <summary>The legal suffixes at the end of a name, spelled one way: "co pty ltd"; empty when it has none.</summary>
    public static string Suffix(string[] words)
    {
        int core = CoreLength(words);
        string suffix = "";
        for (int i = core; i < words.Length; i++)
        {
            string word = words[i] switch { "corporation" => "corp", "incorporated" => "inc", "limited" => "ltd", "company" =>
                "co", _ => words[i] };
            suffix += suffix.Length == 0 ? word : " " + word;
        }

        return suffix;
    }

    /// <summary>The words of a name without its legal suffixes, as one string.</summary>
    public static string Core(string name) => Core(Words(name));

    /// <summary>The same of the name's words.</summary>
    public static string Core(string[] words) => CoreLength(words) == 1 ? words[0] : string.Join(" ", words, 0, CoreLength(words));

    private static bool IsPlainWord(string name)
    {
        foreach (char c in name)
            if (!char.IsLetterOrDigit(c)) return false;
        return name.Length > 0;
    }

    private static string WithoutDots(string word)
    {
        string bare = word.Trim(Marks);
        int dot = bare.IndexOf('.');
        if (dot < 0) return bare;
        // "s.a" is "sa", but "guazi.com" stays itself.
        return dot == 1 || dot == bare.Length - 2 ? bare.Replace(".", "") : bare;
    }
}
