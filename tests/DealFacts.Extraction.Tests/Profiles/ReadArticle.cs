using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>A text read up to the stage of the profiles.</summary>
internal sealed class ReadArticle
{
    private ReadArticle(string text)
    {
        TextDocument document = TextDocument.Of(new Article(), text);
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
        IReadOnlyList<PeriodMention> periods = PeriodRecognizer.Recognize(document, quantities);
        Names = NameRecognizer.Recognize(document, quantities, periods);
        Lines = ClaimLines.Of(document, quantities, periods, Names);
        Document = document;
    }

    public TextDocument Document { get; }

    public NameReading Names { get; }

    public IReadOnlyList<TermLine> Lines { get; }

    public static ReadArticle Of(string text) => new(text);

    /// <summary>The values of a topic for the company named so, the best first.</summary>
    public IReadOnlyList<string> Values(ProfileTopic topic, string company) =>
        ProfileReader.Read(Lines, Names)
            .Where(fact => fact.Topic == topic
                && (fact.Company.FullName == company || fact.Company.Name == company || fact.Company.Forms.Contains(company)))
            .Select(fact => fact.Value)
            .ToList();
}
