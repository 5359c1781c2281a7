using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Tests.Output.Tables;

public sealed class WordsTests
{
    [Fact]
    public void An_enum_reads_as_words() =>
        Assert.Equal(["in talks", "initial public offering"], [Words.Of(DealStage.InTalks), Words.Of(DealKind.InitialPublicOffering)]);

    [Theory]
    [InlineData("agreed to buy", 13, "agreed to buy")]
    [InlineData("agreed to buy", 12, "agreed to ...")]
    [InlineData("agreed to buy", 9, "agreed to ...")]
    [InlineData("agreedtobuy", 4, "agre ...")]
    public void A_long_text_is_cut_at_a_blank(string text, int limit, string expected) =>
        Assert.Equal(expected, Words.Shortened(text, limit));

    [Theory]
    [InlineData(0, "0 deals")]
    [InlineData(1, "1 deal")]
    [InlineData(2, "2 deals")]
    public void One_is_singular(int count, string expected) => Assert.Equal(expected, Words.Counted(count, "deal", "deals"));
}
