namespace DealFacts.Tests;

/// <summary>What numbers an amount leaves possible, and which amounts have one in common.</summary>
public sealed class AmountIntervalTests
{
    public static TheoryData<string, Amount, string> Intervals => new()
    {
        { "half a unit of the last digit", Say.Billions(13.8m), "[13750000000,13850000000)" },
        { "as XBRL's decimals after the point", Say.Dollars(4.75m, 2), "[4.745,4.755)" },
        { "a number made in code is itself", Money.Usd(870_000_000m), "[870000000,870000000]" },
        { "about: the last digit that is not zero", Say.Billions(14m, Qualifier.About), "[13500000000,14500000000)" },
        { "about a round number is wide", Say.Dollars(10_000_000_000m, -6, Qualifier.About), "[5000000000,15000000000)" },
        { "about a fraction", Say.Dollars(1.50m, 2, Qualifier.About), "[1.45,1.55)" },
        { "about nothing", Say.Dollars(0m, 0, Qualifier.About), "[-0.5,0.5)" },
        { "more than", Say.Billions(10m, Qualifier.MoreThan), "(10000000000,*)" },
        { "at least", Say.Billions(10m, Qualifier.AtLeast), "[10000000000,*)" },
        { "less than", Say.Billions(10m, Qualifier.LessThan), "(*,10000000000)" },
        { "up to", Say.Billions(65m, Qualifier.UpTo), "(*,65000000000]" },
        { "between", Say.Euros(505_000_000m, 520_000_000m), "[505000000,520000000]" },
        { "between, the other way round", Say.Euros(520m, 505m), "[505,520]" },
        { "between, one end and a number", new Money { Qualifier = Qualifier.Between, Min = 5m, Value = 7m }, "[5,7]" },
        { "between, a number and the other end", new Money { Qualifier = Qualifier.Between, Value = 7m, Max = 9m }, "[7,9]" },
        { "between, the ends before the number", new Money { Qualifier = Qualifier.Between, Min = 5m, Value = 7m, Max = 9m }, "[5,9]" },
        { "between, the upper end open", new Money { Qualifier = Qualifier.Between, Min = 5m }, "[5,*]" },
        { "vague", Say.Vague(), "(*,*)" },
        { "a loss is rounded like a profit", Say.Dollars(-5m, 0), "(-5.5,-4.5]" },
        { "a loss of more than", Say.Millions(-10m, Qualifier.MoreThan), "(*,-10000000)" },
        { "a loss of up to", Say.Millions(-10m, Qualifier.UpTo), "[-10000000,*)" },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void An_amount_is_an_interval(string why, Amount amount, string expected) =>
        Assert.Equal((why, expected), (why, Show(AmountInterval.Of(amount)!.Value)));

    [Fact]
    public void What_claims_nothing_has_no_interval()
    {
        Assert.Null(AmountInterval.Of(Say.Undisclosed()));
        Assert.Null(AmountInterval.Of(new Money { Qualifier = Qualifier.MoreThan }));
        Assert.Null(AmountInterval.Of(new Money { Qualifier = Qualifier.Between }));
    }

    public static TheoryData<Amount, Amount, bool> Pairs => new()
    {
        { Say.Billions(13.8m), Say.Billions(14m, Qualifier.About), true },
        { Say.Billions(13.8m), Say.Billions(13.9m), false },
        { Say.Billions(13.8m), Say.Billions(13.85m), true },
        { Say.Billions(13.9m), Say.Billions(13.85m), true },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Billions(10m), true },
        { Say.Billions(10m, Qualifier.MoreThan), Money.Usd(10_000_000_000m), false },
        { Say.Billions(10m, Qualifier.AtLeast), Money.Usd(10_000_000_000m), true },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Billions(65m, Qualifier.UpTo), true },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Billions(10m, Qualifier.UpTo), false },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Billions(9m), false },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Billions(10m, Qualifier.AtLeast), true },
        { Say.Billions(10m, Qualifier.LessThan), Say.Billions(10m, Qualifier.UpTo), true },
        { Say.Billions(10m, Qualifier.MoreThan), Say.Vague(), true },
        { Say.Billions(2m), Say.Billions(3m), false },
        { Say.Millions(870m), Say.Billions(0.87m), true },
        { Say.Millions(-5m), Say.Millions(5m), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Amounts_overlap_both_ways(Amount one, Amount other, bool expected)
    {
        AmountInterval left = AmountInterval.Of(one)!.Value;
        AmountInterval right = AmountInterval.Of(other)!.Value;
        Assert.Equal(expected, left.Overlaps(right));
        Assert.Equal(expected, right.Overlaps(left));
        Assert.Equal(left.Intersect(right), right.Intersect(left));
    }

    [Fact]
    public void The_narrower_is_the_more_precise()
    {
        Amount[] fromNarrowToWide =
        [
            Money.Usd(1m),
            Say.Billions(13.8m),
            Say.Billions(14m, Qualifier.About),
            Say.Billions(12m, Qualifier.MoreThan),
            Say.Billions(10m, Qualifier.MoreThan),
            Say.Billions(10m, Qualifier.UpTo),
            Say.Billions(65m, Qualifier.UpTo),
            Say.Vague(),
        ];
        AmountInterval[] intervals = fromNarrowToWide.Select(amount => AmountInterval.Of(amount)!.Value).ToArray();
        for (int i = 0; i < intervals.Length; i++)
            for (int j = 0; j < intervals.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(AmountInterval.CompareWidth(intervals[i], intervals[j])));
    }

    [Fact]
    public void No_number_is_too_large()
    {
        decimal[] numbers = [decimal.MaxValue, decimal.MinValue, decimal.MaxValue / 10, 7.9228162514264337593543950335m, 1e-28m, 0m];
        int[] places = [int.MinValue, -40, -28, -8, 0, 2, 28, 40, int.MaxValue];
        foreach (decimal number in numbers)
            foreach (int place in places)
                foreach (Qualifier qualifier in Enum.GetValues<Qualifier>())
                    CheckNumber(new Money(number, "USD") { Decimals = place, Qualifier = qualifier });
    }

    private static void CheckNumber(Money amount)
    {
        if (AmountInterval.Of(amount) is not { } interval) return;
        AmountInterval widest = new() { Lower = decimal.MinValue, IncludesLower = true, Upper = decimal.MaxValue, IncludesUpper = true };
        Assert.Equal(0, AmountInterval.CompareWidth(interval, interval));
        Assert.Equal(AmountInterval.CompareWidth(interval, widest), -AmountInterval.CompareWidth(widest, interval));
        if (amount.Qualifier is Qualifier.AtLeast or Qualifier.UpTo or Qualifier.Between)
            Assert.True(interval.Contains(amount.Value!.Value));
        if (amount.Qualifier is Qualifier.MoreThan or Qualifier.LessThan) Assert.False(interval.Contains(amount.Value!.Value));
    }

    private static string Show(AmountInterval interval)
    {
        string lower = interval.Lower is { } low ? Plain(low) : "*";
        string upper = interval.Upper is { } high ? Plain(high) : "*";
        return $"{(interval.IncludesLower ? '[' : '(')}{lower},{upper}{(interval.IncludesUpper ? ']' : ')')}";
    }

    private static string Plain(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
