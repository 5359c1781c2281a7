using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Quantities;

/// <summary>Finds the amounts of an article: money, percentages, counts.</summary>
public static class QuantityRecognizer
{
    /// <summary>The amounts, in order of place; they do not overlap.</summary>
    public static IReadOnlyList<Quantity> Recognize(TextDocument document)
    {
        return [];
    }
}
