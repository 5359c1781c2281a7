using DealFacts.TestKit;
using static DealFacts.Generator.Tests.Analyzers.Told;

namespace DealFacts.Generator.Tests.Analyzers;

/// <summary>What the articles say against each other, and what they leave open: the article, the marked words, the message.</summary>
public class SourceReviewTests
{
    private const string Orla2023 = "Orla Robotics Inc. had revenue of $87 million in 2023.\n";

    [Fact]
    public void DifferentValues() => Only(
        ["b.txt(1,19) [revenue of $91 million] DF0010 Warning: Orla Robotics Revenue: $87 million (a.txt:1) or $91 million (b.txt:1)? + a.txt(1,24) [revenue of $87 million]"],
        Article("a.txt", Orla2023), Article("b.txt", "Orla Robotics had revenue of $91 million in 2023.\n"));

    [Fact]
    public void DifferentPeriods() => Only(
        [
            "c.txt(3,19) [revenue of $87 million] DF0011 Warning: Orla Robotics Revenue of $87 million: 2023 (a.txt:1, b.txt:1) or 2024 (c.txt:3)?"
                + " + a.txt(1,24) [revenue of $87 million] + b.txt(1,24) [revenue of $87 million]",
        ],
        Article("a.txt", Orla2023), Article("b.txt", Orla2023), Article("c.txt", "It rained.\n\nOrla Robotics had revenue of $87 million in 2024.\n"));

    [Fact]
    public void ARoundNumberMayBeTwoFacts() => Only(
        [
            "b.txt(1,19) [revenue of $2 billion] DF0014 Info: Orla Robotics Revenue of $2 billion: 2023 (a.txt:1) or 2024 (b.txt:1)? It is a round number: these may be two facts."
                + " + a.txt(1,24) [revenue of $2 billion]",
        ],
        Article("a.txt", "Orla Robotics Inc. had revenue of $2 billion in 2023.\n"), Article("b.txt", "Orla Robotics had revenue of $2 billion in 2024.\n"));

    [Theory]
    [InlineData("2020", "2021", "DF0011 DF0011")]
    [InlineData("2021", "2020", "DF0011 DF0014")]
    public void ARoundNumberIsBorneOutWhereTheSameArticleIsLaterElsewhere(string one, string other, string ids)
    {
        string[] told = Of(
            Article("a.txt", $"Orla Robotics Inc. had revenue of $87 million in 2012.\n\nOrla Robotics had revenue of $2 billion in {one}.\n"),
            Article("b.txt", $"Orla Robotics Inc. had revenue of $87 million in 2013.\n\nOrla Robotics had revenue of $2 billion in {other}.\n"));
        Assert.Equal(ids, string.Join(' ', told.Select(line => line.Split("] ")[1].Split(' ')[0]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void DoneAndCalledOff()
    {
        string line = Assert.Single(
            Of(
                Article("a.txt", "Corvane Corp. acquired Orla Robotics Inc. in 2023.\n"),
                Article("b.txt", "Corvane Corp. called off its acquisition of Orla Robotics Inc.\n")),
            told => told.Contains("DF0012", StringComparison.Ordinal));
        Assert.True(line.Contains("DF0012 Warning: Corvane Orla Robotics Acquisition: Completed (a.txt:1) or Terminated (b.txt:1)? + a.txt(1,", StringComparison.Ordinal), line);
    }

    [Fact]
    public void DifferentBuyers()
    {
        string line = Assert.Single(
            Of(
                Article("a.txt", "Corvane Corp. acquired Orla Robotics Inc. for $437 million.\n"),
                Article("b.txt", "Tamsin Labs Inc. acquired Orla Robotics Inc. for $437 million.\n")),
            told => told.Contains("DF0013", StringComparison.Ordinal));
        Assert.True(line.Contains("DF0013 Warning: Corvane Orla Robotics Acquisition: Corvane (a.txt:1) or Tamsin Labs (b.txt:1)? + a.txt(1,", StringComparison.Ordinal), line);
    }

    [Fact]
    public void AnAmountThatNothingOwns() =>
        Assert.Contains("a.txt(1,25) [$5 million] DF0015 Info: No company or deal was found for $5 million", Of(Article("a.txt", "The weather did about a $5 million damage.\n")));

    [Fact]
    public void APeriodThatNeedsADate() => Only(
        ["a.txt(1,47) [last year] DF0016 Info: \"last year\" needs the date of publication of a.txt: give it as \"published\""],
        Article("a.txt", "Orla Robotics Inc. had revenue of $87 million last year.\n"));

    [Fact]
    public void AnotherPeriodNeedsNoDate() => Assert.Empty(Of(Article("a.txt", "---\npublished: 2024-02-03\n---\nOrla Robotics Inc. had revenue of $87 million last year.\n")));

    [Fact]
    public void CompaniesThatMayBeOne() => Only(
        ["a.txt(1,1) [Orla] DF0017 Info: Orla may be Orla Robotics: merge or part them in a .curation file + b.txt(1,1) [Orla Robotics Inc.]"],
        Article("a.txt", "Orla said it had revenue of $87 million in 2023.\n"), Article("b.txt", "Orla Robotics Inc. was founded in 2015.\n"));

    [Fact]
    public void CompaniesToldApartAreNotAskedAbout() => Assert.Empty(Of(
        Article("a.txt", "Orla said it had revenue of $87 million in 2023.\n"),
        Article("b.txt", "Orla Robotics Inc. was founded in 2015.\n"),
        Curation("part Orla \"Orla Robotics\"\n")));

    [Fact]
    public void AQuoteOverTwoLinesIsMarkedWhole()
    {
        const string Wire = "Orla Robotics Inc. said on Monday that in the year 2023 it had a revenue\nof $87 million, after a year of which it said that it was the best one\nof all that it had ever had in its long and also eventful history here.\n";
        string told = Assert.Single(Of(Article("a.txt", Orla2023), Article("b.txt", Wire.Replace("$87", "$91", StringComparison.Ordinal))));
        Assert.StartsWith("b.txt(1,66) [revenue\nof $91 million] DF0010", told, StringComparison.Ordinal);
    }
}
