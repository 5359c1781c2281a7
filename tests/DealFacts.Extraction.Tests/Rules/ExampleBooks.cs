using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Tests.Rules;

/// <summary>Every rule book of the engine; a new one is added here and its examples are tests.</summary>
public static class ExampleBooks
{
    public static readonly ExampleBook[] All =
    [
        ExampleBook.Of("numerals", NumeralRules.Book, TermLine.Of),
        ExampleBook.Of("amounts", AmountRules.Book, QuantityRecognizer.NumeralLine),
        ExampleBook.Of("qualifiers", QualifierRules.Book, QuantityRecognizer.AmountLine),
        ExampleBook.Of("periods", PeriodRules.Book, document => PeriodRecognizer.Recognize(document, QuantityRecognizer.Recognize(document)).Select(p => p.Rule)),
        ExampleBook.Of("period leads", LeadRules.Book, (document, sentence) => PeriodRecognizer.LineOf(document, sentence, [])),
    ];
}
