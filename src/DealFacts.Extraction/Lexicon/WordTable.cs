using System.Collections;

namespace DealFacts.Extraction.Lexicon;

/// <summary>A set of lower-case words and phrases, an entry a line: "million", "more than". Lines that start with # are notes.</summary>
public sealed class WordTable : IEnumerable<string>
{
    private static readonly string[][] None = [];

    private readonly HashSet<string> _entries;
    private readonly Dictionary<string, string[][]> _byFirstWord;

    private WordTable(IEnumerable<string> entries)
    {
        _entries = new HashSet<string>(entries, StringComparer.Ordinal);
        _byFirstWord = _entries
            .Select(entry => entry.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words with which entries start.</summary>
    public IEnumerable<string> FirstWords => _byFirstWord.Keys;

    /// <summary>A table from its lines.</summary>
    public static WordTable Of(string lines) => new(Entries(lines));

    /// <summary>A table from entries.</summary>
    public static WordTable Of(IEnumerable<string> entries) => new(entries);

    /// <summary>The entries of a table's text, trimmed, notes left out.</summary>
    public static IEnumerable<string> Entries(string lines) =>
        lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Whether the lower-case word or phrase is an entry.</summary>
    public bool Contains(string entry) => _entries.Contains(entry);

    /// <summary>How many words the longest entry that starts with the word has; 0 when none does.</summary>
    public int LongestFrom(string word) => PhrasesFrom(word) is { Length: > 0 } phrases ? phrases[0].Length : 0;

    /// <summary>The entries that start with the word, cut into words, the longest first.</summary>
    internal string[][] PhrasesFrom(string word) => _byFirstWord.TryGetValue(word, out string[][]? phrases) ? phrases : None;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _entries.OrderBy(e => e, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
