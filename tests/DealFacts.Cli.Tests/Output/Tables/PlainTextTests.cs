using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Tests.Output.Tables;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("more than $10 billion", "more than $10 billion")]
    [InlineData("Société Générale – €5m", "Société Générale – €5m")]
    [InlineData("agreed to\r\n   buy", "agreed to buy")]
    [InlineData("a\tb", "a b")]
    [InlineData("\u001b[31mred", "\ufffd[31mred")]
    [InlineData("a\u202eb\u200fc", "a\ufffdb\ufffdc")]
    [InlineData("", "")]
    public void What_a_terminal_obeys_is_not_shown(string text, string expected) => Assert.Equal(expected, PlainText.Of(text));

    // An attribute's argument cannot hold it.
    [Fact]
    public void Half_a_surrogate_pair_is_not_shown() => Assert.Equal("half\ufffd", PlainText.Of("half\ud800"));
}
