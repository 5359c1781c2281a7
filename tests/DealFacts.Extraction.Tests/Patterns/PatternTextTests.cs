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

    [Theory]
    [InlineData("subject to * approval|approvals", "subject to approval", "subject to approval")]
    [InlineData("subject to * approval|approvals", "subject to a regulatory approval", "subject to a regulatory approval")]
    [InlineData("subject to * approval|approvals", "subject to one two three four approvals", null)]
    [InlineData("subject to * approval|approvals", "subject to change, approval", null)]
    [InlineData("talks * [ended]", "talks ended", "talks ended")]
    [InlineData("talks * [ended]", "talks of theirs ended", "talks of theirs ended")]
    [InlineData("talks * [ended]", "talks went on", null)]
    public void A_star_is_up_to_three_words(string pattern, string text, string? taken) => Assert.Equal(taken, PatternText.Parse(pattern).Take(text));

    [Theory]
    [InlineData("signed an?|the? deal", "signed an deal")]
    [InlineData("signed an?|the? deal", "signed the deal")]
    [InlineData("signed an?|the? deal", "signed deal")]
    public void Any_alternative_makes_the_place_optional(string pattern, string text) => Assert.Equal(text, PatternText.Parse(pattern).Take(text));

    [Fact]
    public void Brackets_after_a_star_remember_their_own_words() =>
        Assert.Equal("ended", PatternText.Parse("talks * [ended] badly").Remember("talks of theirs ended badly", "text"));
}
