namespace DealFacts.Extraction.Lexicon;

/// <summary>What each of some words stands for.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordIndex<T>
    where T : class
{
    private readonly WordRows _rows;
    private readonly T?[] _byRow;

    public WordIndex(IReadOnlyDictionary<string, T> byWord)
    {
        _rows = new WordRows(byWord.Keys);
        _byRow = [null, .. byWord.Values];
    }

    /// <summary>What the word stands for, or null.</summary>
    public T? this[Word word] => _byRow[word.RowIn(_rows)];
}
