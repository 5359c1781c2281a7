using DealFacts.Extraction.Names;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Names;

/// <summary>Each piece of evidence holds for Acme, at the last reference of its own example.</summary>
public sealed class ReferenceEvidenceTests
{
    public static TheoryData<string> Ids => [.. ReferenceEvidences.All.Select(evidence => evidence.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evidence_holds_in_its_example(string id)
    {
        string example = ReferenceEvidences.All.Single(e => e.Id == id).Example;
        IReadOnlyList<ReferenceWeighing> weighings = Weigh(example);
        Assert.NotEmpty(weighings);
        int last = weighings.Max(weighing => weighing.Reference.First);
        ReferenceWeighing acme = weighings.Single(weighing => weighing.Reference.First == last && weighing.Company.FullName.Contains("Acme", StringComparison.Ordinal));
        Assert.Contains(id, acme.Evidence);
    }

    [Fact]
    public void Ids_are_distinct() =>
        Assert.Equal(ReferenceEvidences.All.Length, ReferenceEvidences.All.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());

    private static IReadOnlyList<ReferenceWeighing> Weigh(string text)
    {
        (TextDocument document, NameReading names) = Naming.Read(text);
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
        NameSource source = new(document, quantities, PeriodRecognizer.Recognize(document, quantities));
        return ReferenceResolver.Explain(source, [.. names.Mentions.Where(mention => mention.Kind == MentionKind.Name)]);
    }
}
