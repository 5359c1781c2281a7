using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Quantities;

/// <summary>The amounts of a phrase.</summary>
internal static class Amounts
{
    public static IReadOnlyList<Quantity> Of(string text) => QuantityRecognizer.Recognize(TextDocument.Of(new Article(), text));
}
