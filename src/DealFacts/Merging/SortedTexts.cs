namespace DealFacts;

/// <summary>Texts as books hold them: in ordinal order, each once, none blank.</summary>
internal static class SortedTexts
{
    /// <summary>The list of the texts.</summary>
    public static ValueList<string> Of(IEnumerable<string> texts)
    {
        if (texts is IReadOnlyCollection<string> { Count: 0 }) return ValueList<string>.Empty;
        List<string> sorted = [];
        foreach (string text in texts)
            if (!string.IsNullOrWhiteSpace(text)) sorted.Add(text);
        return OrderedList.Of(sorted, string.CompareOrdinal);
    }
}
