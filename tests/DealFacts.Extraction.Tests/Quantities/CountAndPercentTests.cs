using System.Globalization;

namespace DealFacts.Extraction.Tests.Quantities;

/// <summary>Percentages and numbers of people and things.</summary>
public sealed class CountAndPercentTests
{
    [Theory]
    [InlineData("a 49% stake", "49")]
    [InlineData("49 percent of it", "49")]
    [InlineData("49 pct of it", "49")]
    [InlineData("49 per cent of it", "49")]
    [InlineData("5 1/2 pct of it", "5.5")]
    [InlineData("half of the company", "50")]
    [InlineData("a one-third stake", "33.33")]
    public void A_percentage_has_its_value(string text, string value)
    {
        Amount amount = Assert.Single(Amounts.Of(text)).Amount;
        Assert.IsType<Percentage>(amount);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), amount.Value);
    }

    [Theory]
    [InlineData("1 billion users", "1000000000", "users")]
    [InlineData("2 billion monthly active users", "2000000000", "users")]
    [InlineData("70 employees", "70", "employees")]
    [InlineData("1200 people", "1200", "employees")]
    [InlineData("365,000 customers", "365000", "users")]
    [InlineData("5.1 mln shares", "5100000", "shares")]
    [InlineData("serves 4,200 dental practices", "4200", "users")]
    [InlineData("its 12-person team", "12", "employees")]
    [InlineData("plans to hire 500 more", "500", "employees")]
    [InlineData("all 85 Acme employees", "85", "employees")]
    [InlineData("counts 3,200 businesses as customers", "3200", "users")]
    [InlineData("It once employed many and is now down to fewer than 100.", "100", "employees")]
    [InlineData("Membership reached 8.7 million.", "8700000", "users")]
    [InlineData("Its headcount grew to 140.", "140", "employees")]
    public void A_count_has_its_value_and_unit(string text, string value, string unit)
    {
        Amount amount = Assert.Single(Amounts.Of(text)).Amount;
        Assert.IsType<Count>(amount);
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), unit), (amount.Value, amount.Unit));
    }

    [Theory]
    [InlineData("3 percentage points")]
    [InlineData("25 basis points")]
    [InlineData("half of the year")]
    [InlineData("two people familiar with the matter")]
    [InlineData("in 2016 users left")]
    public void What_is_neither_stays_out(string text) => Assert.Empty(Amounts.Of(text));
}
