namespace DealFacts;

/// <summary>Lists of words as books hold them: ordinal order, each once, none blank.</summary>
internal static class SortedTexts
{
    /// <summary>The list of the texts.</summary>
    public static ValueList<string> Of(IEnumerable<string> texts) => ValueList<string>.Of(texts
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(text => text, StringComparer.Ordinal));
}
