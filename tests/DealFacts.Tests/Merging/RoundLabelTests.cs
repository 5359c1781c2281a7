namespace DealFacts.Tests;

/// <summary>Which labels are of one financing round, and how it is called.</summary>
public sealed class RoundLabelTests
{
    [Theory]
    [InlineData("Series F", "series-F")]
    [InlineData("Series F", "Series F round")]
    [InlineData("Series F", "Series F funding")]
    [InlineData("Series F", "series f Funding Round")]
    [InlineData("Series\u00A0F", "Series F")]
    [InlineData("Series B-1", "Series B1")]
    [InlineData("pre-seed", "preseed round")]
    [InlineData("funding round", null)]
    [InlineData("", null)]
    public void One_round(string one, string? other) => Assert.Equal(RoundLabel.Key(one), RoundLabel.Key(other));

    [Theory]
    [InlineData("Series F", "Series E")]
    [InlineData("Series B", "Series B1")]
    [InlineData("seed", "pre-seed")]
    [InlineData("seed", null)]
    public void Two_rounds(string one, string? other) => Assert.NotEqual(RoundLabel.Key(one), RoundLabel.Key(other));

    [Theory]
    [InlineData("series-F funding round", "Series F")]
    [InlineData("seed", "Seed Round")]
    [InlineData("seed funding", "Seed Round")]
    [InlineData("bridge round", "Bridge Round")]
    public void A_round_is_called_by_its_words(string label, string title) => Assert.Equal(title, RoundLabel.Title(label));
}
