namespace DealFacts.Tests;

/// <summary>The order of money, by which users sort.</summary>
public sealed class MoneyOrderTests
{
    private static readonly Money?[] FromFirstToLast =
    [
        null,
        new Money { Qualifier = Qualifier.Undisclosed },
        Money.Eur(7m),
        Money.Usd(-1m),
        new Money { Currency = "USD", Qualifier = Qualifier.Between, Min = 2m, Max = 9m },
        Money.Usd(3m),
    ];

    [Fact]
    public void The_order_is_total()
    {
        for (int i = 0; i < FromFirstToLast.Length; i++)
            for (int j = 0; j < FromFirstToLast.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(Comparer<Money?>.Default.Compare(FromFirstToLast[i], FromFirstToLast[j])));
    }

    [Fact]
    public void Two_amounts_without_a_number_tie() => Assert.Equal(0, Say.Vague().CompareTo(Say.Undisclosed()));

    [Fact]
    public void The_operators_compare_one_currency_only()
    {
        Assert.True(Say.Billions(10m, Qualifier.MoreThan) >= Money.Usd(10_000_000_000m));
        Assert.False(Money.Usd(1m) < Money.Eur(2m));
        Assert.False(Money.Usd(1m) > Money.Eur(2m));
        Assert.False(null < Money.Usd(1m));
    }
}
