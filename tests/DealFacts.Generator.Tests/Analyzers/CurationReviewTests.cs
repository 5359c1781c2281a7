using static DealFacts.Generator.Tests.Analyzers.Told;

namespace DealFacts.Generator.Tests.Analyzers;

/// <summary>What is told of the files beside the articles: corrections and reviewed facts, at their lines.</summary>
public class CurationReviewTests
{
    private const string Orla = "Orla Robotics Inc. had revenue of $87 million in 2023.\n";

    [Theory]
    [InlineData("# why\n  renam Orla X\n", "facts.curation(2,3) [renam Orla X] DF0020 Warning: \"renam\" is no correction. There are: accept, article, currency, ignore, merge, part, period, prefer, rename.")]
    [InlineData("ignore a.txt \"$88 million\" # gone\n", "facts.curation(1,1) [ignore a.txt \"$88 million\"] DF0021 Warning: these words no longer stand in a.txt.")]
    [InlineData("rename Tamsin X", "facts.curation(1,1) [rename Tamsin X] DF0021 Warning: no article names a company \"Tamsin\".")]
    [InlineData(
        "currency a.txt \"$87 million\" CAD\ncurrency a.txt \"$87 million\" AUD",
        "facts.curation(2,1) [currency a.txt \"$87 million\" AUD] DF0022 Warning: facts.curation:1 says this already; it is left aside.")]
    public void ALineIsToldAtItsPlace(string curation, string expected) => Only([expected], Article("a.txt", Orla), Curation(curation));

    [Fact]
    public void AnAcceptedDisagreementIsNotTold() => Only(
        [],
        Article("a.txt", Orla),
        Article("b.txt", Orla.Replace("2023", "2024", StringComparison.Ordinal)),
        Curation("accept \"Orla Robotics Revenue of $87 million\" because \"one of them has a fiscal year\"\n"));

    [Fact]
    public void AnAcceptedDisagreementThatChangedIsToldAgain() => Assert.Equal(
        ["DF0011", "DF0021"],
        Of(
            Article("a.txt", Orla),
            Article("b.txt", Orla.Replace("2023", "2025", StringComparison.Ordinal)),
            Curation("accept \"Orla Robotics Revenue of $87 million\" as \"2023 or 2024\" because \"one of them has a fiscal year\"\n"))
            .Select(line => line.Split("] ")[1].Split(' ')[0]));

    [Fact]
    public void AFileOfThatNameNeedsNoItem() => Only(
        ["more.curation(1,1) [part] DF0020 Warning: write: part \"Mercury\" \"Mercury Systems\""],
        Article("a.txt", Orla),
        new(Folder + "more.curation", "part", ("SourceItemType", "None")));

    [Fact]
    public void AFactThatIsNotReviewedIsToldAtItsArticle() => Only(
        ["a.txt(1,24) [revenue of $87 million] DF0030 Warning: Not in DealFacts.Shipped.txt: figure Orla Robotics Revenue 2023 = $87 million + DealFacts.Shipped.txt(1,1) []"],
        Article("a.txt", Orla),
        Shipped("company Orla Robotics\n"));

    [Fact]
    public void AFactThatChangedIsToldAtItsLine() => Only(
        [
            "DealFacts.Shipped.txt(3,1) [figure Orla Robotics Revenue 2023 = $86 million] DF0031 Warning:"
                + " Reviewed as \"figure Orla Robotics Revenue 2023 = $86 million\", now \"figure Orla Robotics Revenue 2023 = $87 million\" + a.txt(1,24) [revenue of $87 million]",
        ],
        Article("a.txt", Orla),
        Shipped("# reviewed\r\ncompany Orla Robotics\r\nfigure Orla Robotics Revenue 2023 = $86 million\r\n"));

    [Fact]
    public void AFactThatIsGoneIsToldAtItsLine() => Only(
        ["DealFacts.Shipped.txt(3,1) [company Tamsin] DF0032 Warning: No article says it any longer: company Tamsin"],
        Article("a.txt", Orla),
        Shipped("company Orla Robotics\nfigure Orla Robotics Revenue 2023 = $87 million\ncompany Tamsin\n"));

    [Fact]
    public void WhatIsReviewedIsQuiet() => Only(
        [], Article("a.txt", Orla), Shipped("company Orla Robotics\nfigure Orla Robotics Revenue 2023 = $87 million\n"));

    private static TestKit.TestArticle Shipped(string text) => new(Folder + "DealFacts.Shipped.txt", text, ("SourceItemType", "None"));
}
