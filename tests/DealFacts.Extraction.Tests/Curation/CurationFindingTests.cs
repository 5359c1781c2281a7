using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Tests.Curation;

public class CurationFindingTests
{
    [Theory]
    [InlineData("mergee a b", "1:1+10 \"mergee\" is no correction. There are: accept, article, currency, ignore, merge, part, period, prefer, rename.")]
    [InlineData("# x\n  rename Orla", "2:3+11 write: rename \"Meta\" \"Meta Platforms\"")]
    [InlineData("rename \"Orla Robotics", "1:1+21 a quote has no end. Close it with \"; a quote mark within is written \\\".")]
    [InlineData("rename \"\" x", "1:1+11 write: rename \"Meta\" \"Meta Platforms\"")]
    [InlineData("period a.txt \"x\" soon", "1:1+21 \"soon\" is no period: write 2024, \"Q3 2024\", \"H1 2024\", 2024-03, 2024-03-01 or 2024-03-01/2024-05-31.")]
    [InlineData("currency a.txt \"x\" dollar", "1:1+25 \"dollar\" is no currency: write its ISO 4217 code, such as CAD.")]
    [InlineData("article a.txt published May", "1:1+27 published: \"May\" is no date, write it as 2025-06-09")]
    [InlineData("article a.txt paper X", "1:1+21 \"paper\" is no field of an article: write title, publisher, published, url or author")]
    [InlineData("accept \"Orla Revenue\"", "1:1+21 an accepted disagreement needs a reason: accept \"Orla Revenue of $40 million\" because \"why\"")]
    [InlineData("ignore a.txt \"x\" as \"y\"", "1:1+23 write: ignore \"a.txt\" \"words of the article\"")]
    public void ALineThatIsNotUnderstoodIsTold(string text, string expected) => AssertTold(FindingKind.CurationSyntax, expected, text);

    [Theory]
    [InlineData("merge Corvane \"Orla Robotics\"", "1:1+29 no article names a company \"Corvane\".")]
    [InlineData("rename Corvane X # why", "1:1+16 no article names a company \"Corvane\".")]
    [InlineData("part \"Orla Robotics\" \"Tamsin Labs\"", "1:1+34 they are two companies already.")]
    [InlineData("merge \"Orla Robotics Inc.\" \"Orla Robotics\"", "1:1+42 an article has both as one company already.")]
    [InlineData("article gone.txt publisher X", "1:1+28 there is no article gone.txt.")]
    [InlineData("ignore valley.txt \"$88 million\"", "1:1+31 these words no longer stand in valley.txt.")]
    [InlineData("currency harbour.txt \"said it\" CAD", "1:1+34 no fact stands on these words, so there is nothing to correct.")]
    [InlineData("prefer Reuters", "1:1+14 \"Reuters\" takes one side in no disagreement.")]
    [InlineData("accept \"Orla Robotics Revenue\" because \"x\"", "1:1+42 the articles do not disagree about \"Orla Robotics Revenue\".")]
    [InlineData("accept \"Tamsin Labs Revenue\" as \"$31 million or $36 million\" because \"x\"", "1:1+72 the articles now say \"$31 million or $35 million\".")]
    public void ALineThatMatchesNothingIsTold(string text, string expected) => AssertTold(FindingKind.CurationUnmatched, expected, text);

    [Theory]
    [InlineData("rename \"Orla Robotics\" A\nrename \"Orla Robotics\" B")]
    [InlineData("ignore harbour.txt \"400 employees\"\nignore harbour.txt \"400 employees\" because \"old\"")]
    [InlineData("prefer harbour.txt\nprefer harbour.txt")]
    public void ALineThatIsThereTwiceIsTold(string text) =>
        AssertTold(FindingKind.CurationDuplicate, $"2:1+{text.Split('\n')[1].Length} facts.curation:1 says this already; it is left aside.", text);

    [Fact]
    public void AQuoteMayHoldQuoteMarks()
    {
        Correction correction = Assert.Single(CurationFile.Read("f", "ignore \"my file.txt\" \"the \\\"deal\\\" of \\\\ $5 # million\" because \"so\" # yes").Corrections);
        Assert.Equal(("my file.txt", "the \"deal\" of \\ $5 # million", "so"), (correction.Target, correction.Quote, correction.Reason));
    }

    [Theory]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    [InlineData("Q3 2024", "2024-07-01/2024-09-30")]
    [InlineData("H2 2024", "2024-07-01/2024-12-31")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2024-02-03", "2024-02-03/2024-02-03")]
    [InlineData("2024-02-03/2024-04-05", "2024-02-03/2024-04-05")]
    [InlineData("Q5 2024", "")]
    [InlineData("2024-13", "")]
    [InlineData("2024-02-30", "")]
    [InlineData("20245", "")]
    [InlineData("Q3", "")]
    [InlineData("2024-04-05/2024-02-03", "")]
    public void APeriodIsWrittenAsItIsShown(string text, string days)
    {
        Period? period = PeriodReader.Read(text);
        Assert.Equal(days, period is null ? "" : $"{period.Start}/{period.End}");
        if (period is not null) Assert.Equal(period.Precision == Precision.Unknown ? days : text, period.ToString());
    }

    private static void AssertTold(FindingKind kind, string expected, string text)
    {
        Finding finding = Assert.Single(Curated.By(text).Findings);
        Assert.Equal(kind, finding.Kind);
        Assert.Equal("facts.curation", finding.Path);
        Assert.Equal(expected, $"{finding.Line}:{finding.Column}+{finding.Length} {finding.Message}");
        Assert.Equal(text.Split('\n')[finding.Line - 1].Substring(finding.Column - 1, finding.Length), text.Substring(finding.Start, finding.Length));
    }
}
