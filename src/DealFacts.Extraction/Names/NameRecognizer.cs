using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Finds who and what an article names: "Meta Platforms Inc.", "Alexandr Wang", "the company".</summary>
public static class NameRecognizer
{
    /// <summary>The names of an article.</summary>
    public static NameReading Recognize(TextDocument document, IReadOnlyList<Quantity> quantities, IReadOnlyList<PeriodMention> periods)
    {
        return new NameReading([], []);
    }
}
