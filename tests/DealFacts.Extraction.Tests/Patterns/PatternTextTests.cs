using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Tests.Patterns;

/// <summary>Patterns written as phrases.</summary>
public sealed class PatternTextTests
{
    [Theory]
    [InlineData("agreed in principle", "agreed in principle to merge", "agreed in principle")]
    [InlineData("agreed in principle", "agreed to merge", null)]
    [InlineData("agreed|agrees to", "Agrees to buy", "agrees to")]
    [InlineData("the|a? offer", "offer made", "offer")]
    [InlineData("the|a? offer", "a offer", "a offer")]
    [InlineData("the|a? offer", "an offer", null)]
    [InlineData("[fell] through", "fell through", "fell through")]
    public void A_phrase_takes(string pattern, string text, string? taken) => Assert.Equal(taken, PatternText.Parse(pattern).Take(text));

    [Theory]
    [InlineData("agreed in principle", "agreed in principle", "agreed in principle")]
    [InlineData("has [agreed|agrees] to", "has agreed to buy", "agreed")]
    [InlineData("has [agreed in? principle] to", "has agreed principle to", "agreed principle")]
    [InlineData("[ended|ends]", "ended talks", "ended")]
    public void A_phrase_remembers_its_text(string pattern, string text, string words) =>
        Assert.Equal(words, PatternText.Parse(pattern).Remember(text, "text"));
}
