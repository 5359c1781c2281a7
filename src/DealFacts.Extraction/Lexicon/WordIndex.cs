namespace DealFacts.Extraction.Lexicon;

/// <summary>What each of some words stands for. Most words of an article stand in no index, and remember that they do not.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordIndex<T>(IReadOnlyDictionary<string, T> byWord)
    where T : class
{
    private readonly int _number = WordIndexes.NextNumber();

    /// <summary>What the word stands for, or null.</summary>
    public T? this[Word word]
    {
        get
        {
            if (word.IsForeignTo(_number)) return null;
            if (byWord.TryGetValue(word.Text, out T? found)) return found;
            word.NoteForeignTo(_number);
            return null;
        }
    }
}

/// <summary>Gives each index a number.</summary>
internal static class WordIndexes
{
    private static int s_count;

    /// <summary>A number for another index.</summary>
    public static int NextNumber() => System.Threading.Interlocked.Increment(ref s_count) - 1;
}
