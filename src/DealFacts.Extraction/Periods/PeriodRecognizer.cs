using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Periods;

/// <summary>Finds the times of an article: dates, years, quarters, "last year".</summary>
public static class PeriodRecognizer
{
    /// <summary>The times, in order of place; they overlap neither each other nor a quantity.</summary>
    public static IReadOnlyList<PeriodMention> Recognize(TextDocument document, IReadOnlyList<Quantity> quantities)
    {
        return [];
    }
}
