namespace DealFacts.Extraction.Lexicon;

/// <summary>A question about words whose answers the words remember: "is this a word of the language?"</summary>
internal sealed class WordTest(Func<string, bool> holds)
{
    private static int s_count;

    /// <summary>How many questions there are, tables included.</summary>
    public static int Count => s_count;

    /// <summary>Its number, by which words remember it.</summary>
    public int Number { get; } = NextNumber();

    /// <summary>Whether it holds for a lower-case word.</summary>
    public bool Holds(string word) => holds(word);

    /// <summary>A number for another question.</summary>
    public static int NextNumber() => System.Threading.Interlocked.Increment(ref s_count) - 1;
}
