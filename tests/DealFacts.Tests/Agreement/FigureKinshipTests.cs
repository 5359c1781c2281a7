namespace DealFacts.Tests;

/// <summary>Figures at times that may meet bear each other out; figures that may not stay alone.</summary>
public sealed class FigureKinshipTests
{
    private static readonly Figure Undated = Of(Say.Billions(13.8m), null);

    public static TheoryData<string, Agreement, Figure, Figure> Pairs => new()
    {
        { "the same, a time and none", Agreement.Complete, Undated, Of(Say.Billions(13.8m), 2024) },
        { "near, a time and none", Agreement.Consistent, Undated, Of(Say.Billions(14m, Qualifier.About), 2024) },
        { "two times", Agreement.Single, Of(Say.Billions(13.8m), 2023), Of(Say.Billions(13.8m), 2024) },
        { "open above", Agreement.Single, Undated, Of(Say.Billions(10m, Qualifier.MoreThan), 2024) },
        { "far", Agreement.Single, Undated, Of(Say.Billions(3m), 2024) },
        { "another metric", Agreement.Single, Undated, Of(Say.Billions(13.8m), 2024) with { Metric = Metric.Revenue } },
        { "another basis", Agreement.Single, Undated, Of(Say.Billions(13.8m), 2024) with { Basis = Basis.Projected } },
        { "no resolved time", Agreement.Single, Undated, Undated with { Period = new Period { Text = "this year" } } },
        { "one deal", Agreement.Complete, InDeal(Metric.DealValue, "one", null), InDeal(Metric.DealValue, "one", 2024) },
        { "two deals", Agreement.Single, InDeal(Metric.DealValue, "one", null), InDeal(Metric.DealValue, "two", 2024) },
        { "two rounds", Agreement.Single, InDeal(Metric.AmountRaised, "one", null), InDeal(Metric.AmountRaised, "two", 2024) },
        { "a deal and none", Agreement.Complete, InDeal(Metric.DealValue, "one", null), InDeal(Metric.DealValue, null, 2024) },
        { "no deal and one", Agreement.Complete, InDeal(Metric.DealValue, null, null), InDeal(Metric.DealValue, "two", 2024) },
        { "what no deal settles", Agreement.Complete, InDeal(Metric.Valuation, "one", null), InDeal(Metric.Valuation, "two", 2024) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_figures(string why, Agreement expected, Figure one, Figure other)
    {
        Assert.Equal((why, expected, expected), (why, Agreed(one, other)[0], Agreed(one, other)[1]));
        Assert.Equal((why, expected, expected), (why, Agreed(other, one)[0], Agreed(other, one)[1]));
    }

    [Fact]
    public void What_is_in_conflict_bears_nothing_out()
    {
        Figure torn = Of(Say.Billions(13.8m), 2024) with { Agreement = Agreement.Inconsistent };
        Assert.Equal([Agreement.Single, Agreement.Inconsistent], Agreed(Undated, torn));
    }

    [Fact]
    public void The_better_agreement_stays()
    {
        Figure complete = Undated with { Agreement = Agreement.Consistent };
        Assert.Equal([Agreement.Consistent, Agreement.Complete], Agreed(complete, Of(Say.Billions(13.8m), 2024)));
    }

    [Fact]
    public void A_third_that_lies_between_is_kin_to_both()
    {
        Figure low = Of(Say.Billions(13m), 2022);
        Figure wide = Of(Say.Billions(10m, Qualifier.About), null);
        Figure high = Of(Say.Billions(14m), 2023);
        Assert.All(Agreed(high, wide, low), agreement => Assert.Equal(Agreement.Consistent, agreement));
    }

    [Fact]
    public void Only_so_many_are_compared()
    {
        Figure first = Of(From(0m), 2020);
        Figure last = Of(From(500m), 2020);
        IEnumerable<Figure> between = Enumerable.Range(1, 64).Select(i => Of(From(i), 2021 + i));
        Agreement[] agreed = Agreed([first, .. between, last]);
        Assert.Equal((Agreement.Single, Agreement.Single), (agreed[0], agreed[^1]));
        Assert.Equal([Agreement.Consistent, Agreement.Consistent], Agreed(first, last));
    }

    [Fact]
    public void It_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => FigureKinship.Agree([Undated, Of(Say.Billions(13.8m), 2024)], new CancellationToken(canceled: true)));

    private static Agreement[] Agreed(params Figure[] figures) =>
        [.. FigureKinship.Agree([.. figures], CancellationToken.None).Select(figure => figure.Agreement)];

    private static Figure InDeal(Metric metric, string? deal, int? year) =>
        Of(Say.Billions(13.8m), year) with { Metric = metric, Deal = deal };

    private static Money From(decimal min) => new() { Currency = "USD", Qualifier = Qualifier.Between, Min = min, Max = 1000m };

    private static Figure Of(Money amount, int? year) => new()
    {
        Company = "Acme",
        Metric = Metric.Valuation,
        Amount = amount,
        Period = year is { } known ? Period.OfYear(known) : null,
    };
}
