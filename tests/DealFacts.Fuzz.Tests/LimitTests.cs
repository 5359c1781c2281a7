using DealFacts.Extraction;
using DealFacts.Extraction.Findings;
using DealFacts.TestKit.Worst;

namespace DealFacts.Fuzz.Tests;

/// <summary>What goes past a limit is told, and what stays within is not.</summary>
public sealed class LimitTests
{
    private const string Deal = "Velmora Systems Inc acquired Larch Marine Inc for $42 million.";

    public static TheoryData<string, int, int> Long => new()
    {
        { Deal + "\n" + string.Concat(Enumerable.Repeat("pumps and ", 200)), 2, 1 },
        { string.Concat(Enumerable.Repeat("pumps, ", 200)) + Deal, 1, 1 },
        { Deal + " Then came " + new string('(', 300) + " " + Deal, 1, Deal.Length + 2 },
    };

    [Theory]
    [MemberData(nameof(Long))]
    public void A_sentence_without_end_is_told_and_the_rest_is_read(string text, int line, int column)
    {
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, text);
        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal((FindingKind.LeftOut, line, column), (finding.Kind, finding.Line, finding.Column));
        Assert.Contains(reading.Book.Deals, deal => deal.Value?.Value == 42_000_000);
    }

    [Fact]
    public void A_deal_of_hundreds_keeps_them_all()
    {
        string text = string.Concat(Enumerable.Range(0, 200).Select(number => $"Velmora raised $42 million in a Series A round led by {WorstTexts.Word(number)} Capital. "));
        Assert.Equal(201, Assert.Single(FactReader.Read(new Article { Path = "a.txt" }, text).Deals).Parties.Count);
    }

    [Fact]
    public void A_long_list_of_investors_is_within_the_limits()
    {
        string investors = string.Join(", ", Enumerable.Range(0, 60).Select(number => WorstTexts.Word(number) + " Capital"));
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, $"Velmora raised $42 million from {investors} and Larch Ventures.");
        Assert.Empty(reading.Findings);
        Assert.Equal(62, Assert.Single(reading.Book.Deals).Parties.Count);
    }
}
