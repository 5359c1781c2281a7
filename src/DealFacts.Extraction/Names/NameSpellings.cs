using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Names that are one word misspelt, "Orvexford" and "Orvexfrod", or one with its site's ending, "Orvane.com".</summary>
internal sealed class NameSpellings
{
    private const int ShortestWord = 6;
    private const int LongestWord = 24;
    private readonly Dictionary<string, NameGroup> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _bySite = new(StringComparer.Ordinal);
    private readonly HashSet<char> _letters = [];

    public NameSpellings(IReadOnlyList<NameGroup> groups)
    {
        Dictionary<char, string> byLetter = [];
        foreach (NameGroup group in groups)
        {
            string word = group.Words[0];
            if (!byLetter.TryGetValue(word[0], out string? other)) byLetter.Add(word[0], word);
            else if (other != word) _letters.Add(word[0]);
        }

        foreach (NameGroup group in groups.Where(group => Site(group.Words[0]) != group.Words[0])) _bySite[Site(group.Words[0])] = group;
        foreach (NameGroup group in groups.Where(IsInQuestion).OrderByDescending(group => group.Mentions.Count))
            foreach (string spelling in SpellingsOf(group))
                if (!_bySpelling.ContainsKey(spelling)) _bySpelling[spelling] = group;
    }

    /// <summary>The group that a rarer one misspells, or null.</summary>
    public NameGroup? Of(NameGroup group)
    {
        if (!IsInQuestion(group)) return null;
        if (group.Words.Length == 1 && !group.HasSuffix && _bySite.TryGetValue(group.Words[0], out NameGroup? site)) return site;
        foreach (string spelling in SpellingsOf(group))
            if (_bySpelling.TryGetValue(spelling, out NameGroup? other) && other != group && other.Words[0] != group.Words[0]
                && (Site(other.Words[0]) == Site(group.Words[0]) ? !group.HasSuffix : group.Words.Length == 1 || other.Words.Length == 1)
                && other.Words[0][0] == group.Words[0][0]) return other;
        return null;
    }

    /// <summary>Whether another name starts with the same letter, as every misspelling does.</summary>
    private bool IsInQuestion(NameGroup group) => _letters.Contains(group.Words[0][0]);

    /// <summary>The first word itself and with each of its letters left out: two words a letter apart share one of these.</summary>
    private static IEnumerable<string> SpellingsOf(NameGroup group)
    {
        string word = Site(group.Words[0]);
        yield return word;
        if (word.Length is < ShortestWord or > LongestWord || CommonWord.Is(word) || !word.All(char.IsLetter)
            || PlaceNames.Known.Contains(word) || FirstNames.Words.Contains(word)) yield break;
        for (int i = 1; i < word.Length; i++) yield return word.Remove(i, 1);
    }

    /// <summary>"orvane.com" as "orvane".</summary>
    private static string Site(string word)
    {
        int dot = word.LastIndexOf('.');
        return dot > 2 && word.Length - dot is 3 or 4 ? word.Substring(0, dot) : word;
    }
}
