using DealFacts.Extraction.Claims;
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
        OfClaims("prices", PriceRules.Book),
        OfClaims("sellers", SellerRules.Book),
        OfClaims("targets", TargetRules.Book),
        new("metric cues", MetricCues.All.Select(cue => new RuleExamples(cue.Id, cue.Fires, cue.Silent)).ToList(), FirstMetric),
    ];

    /// <summary>The cue that tells the first amount's metric.</summary>
    private static IReadOnlyList<string> FirstMetric(string phrase) => ReadArticle.Of(phrase).Lines
        .SelectMany(line => Enumerable.Range(0, line.Count).Select(at => (Line: line, At: at, Quantity: line.QuantityAt(at))))
        .Where(found => found.Quantity is not null)
        .Take(1)
        .Select(found => MetricReader.Read(found.Line, found.At, found.Quantity!)?.Rule ?? "")
        .ToList();

    private static ExampleBook OfClaims<T>(string name, RuleBook<T> book)
        where T : class =>
        new(name, book.Rules.Select(rule => new RuleExamples(rule.Id, rule.Fires, rule.Silent)).ToList(), phrase =>
            ReadArticle.Of(phrase).Lines.SelectMany(book.FindIn).Select(find => find.Match.RuleId).ToList());

    private static ExampleBook OfProfile(string name, ProfileBook book) =>
        new(name, book.Rules.Select(rule => new RuleExamples(rule.Id, rule.Fires, rule.Silent)).ToList(), phrase =>
            ReadArticle.Of(phrase).Lines.Select(ProfileLines.Of).SelectMany(book.FindIn).Select(find => find.Fact.Rule).ToList());
}
