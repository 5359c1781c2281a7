namespace DealFacts.Tests;

/// <summary>Which of two amounts is preferred.</summary>
public sealed class AmountOrderTests
{
    public static TheoryData<string, Amount, Amount> Pairs => new()
    {
        { "a number before billions", Say.Billions(10m, Qualifier.UpTo), Say.Vague() },
        { "billions before undisclosed", Say.Vague(), Say.Undisclosed() },
        { "the narrower", Say.Billions(13.8m), Say.Billions(14m) },
        { "a range that lacks its lower end has a number", Range(null, 9m), Say.Vague() },
        { "the firmer qualifier", Money.Usd(5m), Range(5m, 5m) },
        { "the longer words", Money.Usd(5m) with { Text = "five dollars" }, Money.Usd(5m) with { Text = "$5" } },
        { "the ordinally first words", Money.Usd(5m) with { Text = "$5a" }, Money.Usd(5m) with { Text = "$5b" } },
        { "the unit", Money.Eur(5m), Money.Usd(5m) },
        { "the number", Money.Usd(5m), Money.Usd(6m) },
        { "the lower end", Range(5m, 6m), Range(6m, 7m) },
        { "the decimals", Money.Usd(5m) with { Decimals = 40 }, Money.Usd(5m) with { Decimals = 41 } },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_comes_first(string why, Amount first, Amount second)
    {
        Assert.Equal((why, true), (why, AmountOrder.Compare(first, second) < 0));
        Assert.Equal((why, true), (why, AmountOrder.Compare(second, first) > 0));
        Assert.Equal(0, AmountOrder.Compare(first, first));
    }

    [Fact]
    public void Forms_that_differ_in_an_end_alone_do_not_tie()
    {
        Assert.True(AmountOrder.CompareForm(Range(5m, 6m), Range(5m, 7m)) < 0);
        Assert.True(AmountOrder.CompareForm(Range(4m, 7m), Range(5m, 7m)) < 0);
        Assert.True(AmountOrder.CompareForm(Range(4m, 9m), Range(5m, 7m)) < 0);
    }

    [Fact]
    public void Firmness_tells_numbers_from_words()
    {
        Amount[] amounts = [Money.Usd(5m), Range(5m, null), Range(null, 5m), Say.Vague(), Say.Undisclosed(), new Money()];
        Assert.Equal([0, 0, 0, 1, 2, 2], amounts.Select(AmountOrder.Firmness));
    }

    [Fact]
    public void Money_people_and_shares_are_never_compared()
    {
        Amount[] amounts = [Money.Usd(5m), Money.Eur(5m), new Count { Value = 5m, Of = "users" }, new Count { Value = 5m, Of = "USD" },
            new Percentage { Value = 5m }];
        Assert.Equal(["money USD", "money EUR", "count users", "count USD", "percent"], amounts.Select(AmountSense.UnitOf));
    }

    [Fact]
    public void The_sense_keeps_both_ends() => Assert.Equal(new AmountSense("money USD", null, 5m, 6m, Qualifier.Between), AmountSense.Of(Range(5m, 6m)));

    [Fact]
    public void A_claim_without_a_unit_of_its_own()
    {
        Amount?[] unitless = [null, Say.Undisclosed(), Say.Undisclosed() with { Currency = "USD" }, new Money { Qualifier = Qualifier.Vague }];
        Assert.All(unitless, amount => Assert.True(AmountSense.IsUnitless(amount)));
        Amount[] said = [Say.Vague(), new Money(5m, ""), Money.Usd(5m)];
        Assert.All(said, amount => Assert.False(AmountSense.IsUnitless(amount)));
    }

    private static Money Range(decimal? min, decimal? max) =>
        new() { Currency = "USD", Qualifier = Qualifier.Between, Min = min, Max = max };
}
