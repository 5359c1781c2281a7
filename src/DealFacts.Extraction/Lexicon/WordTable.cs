using System.Collections;

namespace DealFacts.Extraction.Lexicon;

/// <summary>A set of lower-case words and phrases, an entry a line: "million", "more than". Lines that start with # are notes.</summary>
public sealed class WordTable : IEnumerable<string>
{
    private static readonly string[][] None = [];
    private readonly HashSet<string> _entries;
    private readonly Dictionary<string, string[][]> _phrases = new(StringComparer.Ordinal);
    private string[]? _sorted;
    private string[]? _mirrored;

    private WordTable(IEnumerable<string> entries)
    {
        _entries = new HashSet<string>(entries, StringComparer.Ordinal);
        foreach (string entry in _entries)
            if (entry.IndexOf(' ') >= 0) AddPhrase(entry.Split(' '));
    }

    /// <summary>The table's number, by which words remember it.</summary>
    internal int Number { get; } = WordTest.NextNumber();

    /// <summary>The words with which entries start.</summary>
    public IEnumerable<string> FirstWords => _entries.Where(entry => entry.IndexOf(' ') < 0).Union(_phrases.Keys, StringComparer.Ordinal);

    /// <summary>The words that stand second in entries.</summary>
    internal IEnumerable<string> SecondWords => _phrases.Values.SelectMany(phrases => phrases).Select(words => words[1]);

    /// <summary>A table from its lines.</summary>
    public static WordTable Of(string lines) => new(Entries(lines));

    /// <summary>A table from entries.</summary>
    public static WordTable Of(IEnumerable<string> entries) => new(entries);

    /// <summary>The entries of a table's text, trimmed, notes left out.</summary>
    public static IEnumerable<string> Entries(string lines)
    {
        for (int start = 0; start < lines.Length;)
        {
            int end = lines.IndexOf('\n', start);
            if (end < 0) end = lines.Length;
            string entry = lines.Substring(start, end - start).Trim();
            if (entry.Length > 0 && entry[0] != '#') yield return entry;
            start = end + 1;
        }
    }

    /// <summary>Whether the lower-case word or phrase is an entry.</summary>
    public bool Contains(string entry) => _entries.Contains(entry);

    /// <summary>Whether the word of an article is an entry.</summary>
    public bool Contains(Word word) => word.IsIn(this);

    /// <summary>How many words the longest entry that starts with the word has; 0 when none does.</summary>
    public int LongestFrom(string word) => PhrasesFrom(word) is { Length: > 0 } phrases ? phrases[0].Length : Contains(word) ? 1 : 0;

    /// <summary>The entries of several words that start with the word, cut into words, the longest first.</summary>
    internal string[][] PhrasesFrom(string word) => _phrases.TryGetValue(word, out string[][]? phrases) ? phrases : None;

    /// <summary>Whether an entry goes on after the word: "first" in "first-quarter loss", not in "firstly".</summary>
    internal bool HasLonger(string start) => HasLonger(_sorted ??= Sorted(_entries), start);

    /// <summary>Whether an entry ends with the word and has more before it.</summary>
    internal bool HasLongerEnd(string end) => HasLonger(_mirrored ??= Sorted(_entries.Select(Mirrored)), Mirrored(end));

    /// <summary>In ordinal order what starts with a text stands right after it.</summary>
    private static bool HasLonger(string[] sorted, string start)
    {
        int at = Array.BinarySearch(sorted, start, StringComparer.Ordinal);
        for (int next = at >= 0 ? at + 1 : ~at; next < sorted.Length && sorted[next].StartsWith(start, StringComparison.Ordinal); next++)
            if (!RunsOn(sorted[next], start.Length)) return true;
        return false;
    }

    /// <summary>Puts a phrase among those of its first word, the longest first.</summary>
    private void AddPhrase(string[] words)
    {
        string[][] others = PhrasesFrom(words[0]);
        int at = others.Length;
        while (at > 0 && others[at - 1].Length < words.Length) at--;
        string[][] phrases = new string[others.Length + 1][];
        Array.Copy(others, phrases, at);
        phrases[at] = words;
        Array.Copy(others, at, phrases, at + 1, others.Length - at);
        _phrases[words[0]] = phrases;
    }

    /// <summary>Whether a word goes on at a place: between two letters no token ends.</summary>
    private static bool RunsOn(string entry, int at) => at > 0 && char.IsLetter(entry[at - 1]) && char.IsLetter(entry[at]);

    private static string[] Sorted(IEnumerable<string> entries)
    {
        string[] sorted = entries.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static string Mirrored(string text)
    {
        char[] letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _entries.OrderBy(e => e, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
