namespace DealFacts.Compiled;

/// <summary>Finds words in packed text.</summary>
internal static class PackedWord
{
    /// <summary>Whether a word stands there, with a blank, a tab or the end of the line after it: "deal", where "deal-order" is another.</summary>
    /// <remarks>Letter by letter: what the runtime has for it is made for long texts, and is compiled when a program first reads a fact.</remarks>
    public static bool IsAt(string word, string text, int at)
    {
        int end = at + word.Length;
        if (end >= text.Length || text[end] > ' ') return false;
        for (int i = 0; i < word.Length; i++)
            if (text[at + i] != word[i]) return false;
        return true;
    }
}
