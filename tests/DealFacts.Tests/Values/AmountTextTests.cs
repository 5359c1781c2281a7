namespace DealFacts.Tests;

/// <summary>Amounts in words, and what they are before anything is said.</summary>
public sealed class AmountTextTests
{
    public static TheoryData<string, Amount> Written => new()
    {
        { "$10 billion", Say.Billions(10m) },
        { "about $10 billion", Say.Billions(10m, Qualifier.About) },
        { "more than $10 billion", Say.Billions(10m, Qualifier.MoreThan) },
        { "at least $10 billion", Say.Billions(10m, Qualifier.AtLeast) },
        { "less than $10 billion", Say.Billions(10m, Qualifier.LessThan) },
        { "up to $10 billion", Say.Billions(10m, Qualifier.UpTo) },
        { "billions of dollars", Say.Vague() },
        { "undisclosed", Say.Undisclosed() },
        { "undisclosed", Say.Undisclosed() with { Text = "terms" } },
        { "505-520 million euros", Say.Euros(505_000_000m, 520_000_000m) },
        { "1,234.5 USD", Money.Usd(1234.5m) },
        { "at least 70 employees", new Count { Value = 70m, Of = "employees", Qualifier = Qualifier.AtLeast } },
        { "49 percent", new Percentage { Value = 49m } },
        { "505-520 EUR", new Money { Currency = "EUR", Qualifier = Qualifier.Between, Min = 505m, Max = 520m } },
        { "3", new Money(3m, "") },
        { "an amount", new Money { Qualifier = Qualifier.Vague } },
        { "undisclosed", new Money() },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void An_amount_is_written_in_its_own_words_or_in_plain_ones(string expected, Amount amount) =>
        Assert.Equal(expected, amount.ToString());

    [Fact]
    public void An_amount_that_says_nothing_is_empty()
    {
        Assert.Equal(("", "", ""), (new Money().Text, new Money().Currency, new Count().Of));
        Assert.Equal(("", "percent"), (new Count().Unit, new Percentage().Unit));
    }

    [Fact]
    public void Money_of_three_currencies_has_a_short_way() =>
        Assert.Equal([new Money(1m, "USD"), new Money(1m, "EUR"), new Money(1m, "GBP")], [Money.Usd(1m), Money.Eur(1m), Money.Gbp(1m)]);

    [Fact]
    public void A_range_stands_at_its_lower_end()
    {
        Assert.Equal(505m, Say.Euros(505m, 520m).Magnitude);
        Assert.Equal(7m, new Money { Value = 7m, Min = 5m }.Magnitude);
        Assert.Null(Say.Vague().Magnitude);
    }

    [Fact]
    public void The_operators_of_money_compare_numbers()
    {
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                Assert.Equal(i < j, Money.Usd(i) < Money.Usd(j));
                Assert.Equal(i > j, Money.Usd(i) > Money.Usd(j));
                Assert.Equal(i <= j, Money.Usd(i) <= Money.Usd(j));
                Assert.Equal(i >= j, Money.Usd(i) >= Money.Usd(j));
            }
        }

        Assert.False(Money.Usd(1m) <= Money.Eur(1m));
        Assert.False(Money.Usd(1m) >= Money.Eur(1m));
    }
}
