using DealFacts.Generator.Emission;
using static DealFacts.Generator.Tests.SampleBooks;

namespace DealFacts.Generator.Tests.Emission;

public class FigureNamerTests
{
    public static TheoryData<Period?, string> Periods => new()
    {
        { null, "Revenue" },
        { Period.OfYear(2023), "Revenue2023" },
        { Days(new(2024, 7, 1), new(2024, 9, 30)), "RevenueQ32024" },
        { Days(new(2024, 1, 1), new(2024, 6, 30)), "RevenueH12024" },
        { Days(new(2020, 2, 1), new(2020, 2, 29)), "RevenueFebruary2020" },
        { Days(new(2019, 2, 1), new(2019, 2, 1)), "Revenue20190201" },
        { Days(new(2024, 1, 1), new(2024, 9, 30)), "Revenue20240101To20240930" },
        { Days(new(2023, 4, 1), new(2024, 3, 31)), "Revenue20230401To20240331" },
        { new Period { Text = "this year" }, "RevenueThisYear" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void TheNameSaysWhen(Period? period, string name) => Assert.Equal([name], Names(Figure("A", Metric.Revenue, Dollars(1, "$1"), period)));

    [Theory]
    [InlineData(Basis.Actual, "Valuation2023")]
    [InlineData(Basis.Projected, "Valuation2023Projected")]
    [InlineData(Basis.Proposed, "Valuation2023Proposed")]
    public void TheNameSaysWhetherItHasHappened(Basis basis, string name) =>
        Assert.Equal([name], Names(Figure("A", Metric.Valuation, Dollars(1, "$1"), Period.OfYear(2023), basis)));

    [Fact]
    public void TheDealPartsFiguresThatAreAlike() => Assert.Equal(
        ["AmountRaisedSeriesE", "AmountRaisedSeriesF", "AmountRaised"],
        Names(
            Figure("A", Metric.AmountRaised, Dollars(1, "$1"), deal: "A Series E"),
            Figure("A", Metric.AmountRaised, Dollars(2, "$2"), deal: "A Series F"),
            Figure("A", Metric.AmountRaised, Dollars(3, "$3"))));

    [Fact]
    public void TheCurrencyPartsThemNext() => Assert.Equal(
        ["Revenue2023USD", "Revenue2023EUR"],
        Names(
            Figure("A", Metric.Revenue, Money.Usd(1), Period.OfYear(2023)),
            Figure("A", Metric.Revenue, Money.Eur(1), Period.OfYear(2023))));

    [Fact]
    public void ThenANumberByPlace()
    {
        Figure late = Figure("A", Metric.Other, Dollars(1, "$1")) with { Claims = [Claim("b.txt", 1, "$1")] };
        Figure early = Figure("A", Metric.Other, Dollars(9, "$9")) with { Claims = [Claim("a.txt", 7, "$9")] };
        Assert.Equal(["Other2", "Other"], Names(late, early));
    }

    [Fact]
    public void TheValueHasNoSay()
    {
        FactBook book = SampleBooks.Deal();
        Figure[] dearer = [.. book.Figures.Select(figure => figure with { Amount = Dollars(figure.Amount.Value * 7 ?? 7, "$7") })];
        Assert.Equal(Names([.. book.Figures]), Names(dearer));
    }

    [Fact]
    public void ACompanyMayBeCalledAsItsFigure() =>
        Assert.Equal(["Revenue2023_2"], FigureNamer.Names([Figure("Revenue2023", Metric.Revenue, Dollars(1, "$1"), Period.OfYear(2023))], "Revenue2023", ["Revenue2023"]));

    private static Period Days(CalendarDate start, CalendarDate end) => new() { Start = start, End = end };

    private static string[] Names(params Figure[] figures) => FigureNamer.Names(figures, "A", []);
}
