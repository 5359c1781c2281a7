using System.Collections;

namespace DealFacts.Extraction.Lexicon;

/// <summary>A set of lower-case words and phrases, an entry a line: "million", "more than". Blank lines and lines that start with # are notes.</summary>
public sealed class WordTable : IEnumerable<string>
{
    private readonly HashSet<string> _entries;
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    private WordTable(IEnumerable<string> entries)
    {
        _entries = new HashSet<string>(entries, StringComparer.Ordinal);
        foreach (string entry in _entries)
        {
            string[] words = entry.Split(' ');
            if (!_longest.TryGetValue(words[0], out int longest) || longest < words.Length) _longest[words[0]] = words.Length;
        }
    }

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
    public int LongestFrom(string word) => _longest.TryGetValue(word, out int longest) ? longest : 0;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _entries.OrderBy(e => e, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
