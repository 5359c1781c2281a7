namespace DealFacts.Extraction.Lexicon;

/// <summary>Lower-case words and phrases with what each stands for, an entry a line: <c>belgian francs = BEF</c>.</summary>
public sealed class WordMap
{
    private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);

    private WordMap(string lines)
    {
        foreach (string line in WordTable.Entries(lines))
        {
            int equals = line.LastIndexOf('=');
            _meanings[line.Substring(0, equals).Trim()] = line.Substring(equals + 1).Trim();
        }

        Words = WordTable.Of(_meanings.Keys);
    }

    /// <summary>The words, for patterns.</summary>
    public WordTable Words { get; }

    /// <summary>What a lower-case word or phrase stands for, or null.</summary>
    public string? this[string words] => _meanings.TryGetValue(words, out string? meaning) ? meaning : null;

    /// <summary>A map from its lines.</summary>
    public static WordMap Of(string lines) => new(lines);
}
