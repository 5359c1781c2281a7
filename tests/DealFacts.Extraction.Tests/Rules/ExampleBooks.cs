using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Tests.Profiles;

namespace DealFacts.Extraction.Tests.Rules;

/// <summary>Every rule book of the engine; a new one is added here and its examples are tests.</summary>
public static class ExampleBooks
{
    public static readonly ExampleBook[] All =
    [
        ExampleBook.Of("numerals", NumeralRules.Book, TermLine.Of),
        ExampleBook.Of("amounts", AmountRules.Book, QuantityRecognizer.NumeralLine),
        ExampleBook.Of("qualifiers", QualifierRules.Book, QuantityRecognizer.AmountLine),
        ExampleBook.Of("periods", PeriodRules.Book, document =>
            PeriodRecognizer.Recognize(document, QuantityRecognizer.Recognize(document)).Select(period => period.Rule)),
        ExampleBook.Of("period leads", LeadRules.Book, (document, sentence) => PeriodRecognizer.LineOf(document, sentence, [])),
        OfProfile("business", ProfileBooks.Business),
        OfProfile("location", ProfileBooks.Location),
        OfProfile("founding", ProfileBooks.Founding),
        OfProfile("leaders", ProfileBooks.Leaders),
        OfProfile("former names", ProfileBooks.FormerNames),
        OfProfile("customers", ProfileBooks.Customers),
    ];

    private static ExampleBook OfProfile(string name, ProfileBook book) =>
        new(name, book.Rules.Select(rule => new RuleExamples(rule.Id, rule.Fires, rule.Silent)).ToList(), phrase =>
            ReadArticle.Of(phrase).Lines.Select(ProfileLines.Of).SelectMany(book.FindIn).Select(find => find.Fact.Rule).ToList());
}
