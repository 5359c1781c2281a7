using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells headlines that capitalise every word, "Voltaro to Buy Energy Storage Firm", from those that write as prose does.
/// </summary>
internal static class HeadingCase
{
    private const int ShortWord = 3;
    private const int ShortHeading = 4;

    /// <summary>Whether capitals say nothing in this sentence: nearly all its longer words have one.</summary>
    public static bool IsTitleCase(TextDocument document, Sentence sentence)
    {
        int capital = 0, small = 0, first = FirstWord(document, sentence);
        for (int i = first + 1; i < sentence.End; i++)
        {
            ref readonly Token token = ref document.Tokens[i];
            if (!token.IsWord || token.Text.Length <= ShortWord || !token.SpaceBefore) continue;
            if (token.Casing == Casing.Lower) small++;
            else capital++;
        }

        if (!sentence.IsHeading) return capital > 5 && small == 0;
        return (capital > 2 * small && capital > 1) || (small == 0 && sentence.End - first <= ShortHeading);
    }

    /// <summary>The first word of a sentence, past quotation marks, dashes and brackets.</summary>
    public static int FirstWord(TextDocument document, Sentence sentence)
    {
        int i = sentence.First;
        while (i < sentence.End - 1 && !document.Tokens[i].IsWord && document.Tokens[i].Kind != TokenKind.Number) i++;
        return i;
    }
}
