using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Tests.Profiles;

namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Each piece of evidence holds for Acme in its own example.</summary>
public sealed class OwnerEvidenceTests
{
    private static readonly string[] OnlyWithNeighbours = ["story", "issuer", "backer", "buyer", "outsider"];

    public static TheoryData<string> Ids
    {
        get
        {
            TheoryData<string> ids = [];
            foreach (OwnerEvidence evidence in OwnerEvidences.All)
                if (!OnlyWithNeighbours.Contains(evidence.Id)) ids.Add(evidence.Id);
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evidence_holds_in_its_example(string id)
    {
        OwnerEvidence evidence = OwnerEvidences.All.Single(e => e.Id == id);
        TermLine line = Assert.Single(ReadArticle.Of(Named(evidence.Example)).Lines);
        int at = Enumerable.Range(0, line.Count).FirstOrDefault(i => line.MoneyAt(i) is not null, -1);
        if (at < 0) at = Enumerable.Range(0, line.Count).First(i => line.QuantityAt(i) is not null);
        int name = Enumerable.Range(0, line.Count).Last(i => line.EntityAt(i) is { } entity && (entity.Name.StartsWith("Acme", StringComparison.Ordinal) || id is "outlet" or "body"));
        MetricFind find = MetricReader.Read(line, at, line.QuantityAt(at)!)!;
        Assert.True(evidence.Holds(new OwnerQuestion(line, at, find, [], line.EntityAt(name)), name), evidence.Example);
    }

    [Fact]
    public void Ids_are_distinct() => Assert.Equal(OwnerEvidences.All.Length, OwnerEvidences.All.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());

    /// <summary>The example with names that are companies by their form.</summary>
    private static string Named(string example) => example.Replace("Acme", "Acme Corp", StringComparison.Ordinal).Replace("Lowell", "Lowell Inc", StringComparison.Ordinal).Replace("Barrow", "Barrow Inc", StringComparison.Ordinal) + ".";
}
