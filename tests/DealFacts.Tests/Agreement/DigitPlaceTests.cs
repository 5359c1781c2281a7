namespace DealFacts.Tests;

/// <summary>Places of digits, round numbers, and sums that stop at the ends.</summary>
public sealed class DigitPlaceTests
{
    [Theory]
    [InlineData("2000000000", true)]
    [InlineData("0.5", true)]
    [InlineData("-3", true)]
    [InlineData("9", true)]
    [InlineData("0", false)]
    [InlineData("10", true)]
    [InlineData("11", false)]
    [InlineData("870000000", false)]
    [InlineData("0.25", false)]
    public void A_round_number_has_one_digit(string number, bool expected) => Assert.Equal(expected, DigitPlace.IsRound(Number(number)));

    [Theory]
    [InlineData("14000000000", -9)]
    [InlineData("13.80", 1)]
    [InlineData("0", 0)]
    [InlineData("7", 0)]
    public void The_last_digit_that_is_not_zero(string number, int decimals) =>
        Assert.Equal(decimals, DigitPlace.OfLastSignificant(Number(number)));

    [Fact]
    public void Sums_stop_at_the_largest_and_the_smallest()
    {
        Assert.Equal((decimal.MaxValue, decimal.MinValue), (DigitPlace.Add(decimal.MaxValue, 5m), DigitPlace.Subtract(decimal.MinValue, 5m)));
        Assert.Equal((decimal.MaxValue, decimal.MinValue),
            (DigitPlace.Add(decimal.MaxValue - 5m, 5m), DigitPlace.Subtract(decimal.MinValue + 5m, 5m)));
        Assert.Equal((12m, 2m), (DigitPlace.Add(7m, 5m), DigitPlace.Subtract(7m, 5m)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
