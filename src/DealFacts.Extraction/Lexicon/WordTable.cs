using System.Collections;

namespace DealFacts.Extraction.Lexicon;

/// <summary>A set of lower-case words and phrases, an entry a line: "million", "more than". Lines that start with # are notes.</summary>
public sealed class WordTable : IEnumerable<string>
{
    private static readonly string[][] None = [];
    private static int s_count;

    private readonly HashSet<string> _entries;
    private readonly Dictionary<string, string[][]> _phrases;

    private WordTable(IEnumerable<string> entries)
    {
        Number = System.Threading.Interlocked.Increment(ref s_count) - 1;
        _entries = new HashSet<string>(entries, StringComparer.Ordinal);
        _phrases = _entries
            .Where(entry => entry.IndexOf(' ') >= 0)
            .Select(entry => entry.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>How many tables there are.</summary>
    internal static int Count => s_count;

    /// <summary>The table's number, by which words remember it.</summary>
    internal int Number { get; }

    /// <summary>The words with which entries start.</summary>
    public IEnumerable<string> FirstWords => _entries.Where(entry => entry.IndexOf(' ') < 0).Union(_phrases.Keys, StringComparer.Ordinal);

    /// <summary>A table from its lines.</summary>
    public static WordTable Of(string lines) => new(Entries(lines));

    /// <summary>A table from entries.</summary>
    public static WordTable Of(IEnumerable<string> entries) => new(entries);

    /// <summary>The entries of a table's text, trimmed, notes left out.</summary>
    public static IEnumerable<string> Entries(string lines) =>
        lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Whether the lower-case word or phrase is an entry.</summary>
    public bool Contains(string entry) => _entries.Contains(entry);

    /// <summary>Whether the word of an article is an entry.</summary>
    public bool Contains(Word word) => word.IsIn(this);

    /// <summary>How many words the longest entry that starts with the word has; 0 when none does.</summary>
    public int LongestFrom(string word) => PhrasesFrom(word) is { Length: > 0 } phrases ? phrases[0].Length : Contains(word) ? 1 : 0;

    /// <summary>The entries of several words that start with the word, cut into words, the longest first.</summary>
    internal string[][] PhrasesFrom(string word) => _phrases.TryGetValue(word, out string[][]? phrases) ? phrases : None;

    /// <summary>Whether an entry starts with the word.</summary>
    internal bool IsFirstWord(string word) => _entries.Contains(word) || _phrases.ContainsKey(word);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _entries.OrderBy(e => e, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
