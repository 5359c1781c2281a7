namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>The figures of the seeds, where they agree and where not.</summary>
public sealed class SeedFigureTests
{
    private static IEnumerable<Figure> Of(Metric metric, Basis basis) =>
        SeedArticles.Book.FiguresOf("Scale AI").Where(figure => figure.Metric == metric && figure.Basis == basis);

    [Fact]
    public void The_value_of_the_main_deal_has_ten_wordings_that_agree()
    {
        Figure value = Assert.Single(Of(Metric.DealValue, Basis.Proposed));
        Assert.Equal((Agreement.Consistent, "more than $10 billion"), (value.Agreement, value.Amount.ToString()));
        Assert.Equal(
            ["000:5", "001:1", "001:11", "001:3", "001:47", "002:1", "003:1", "003:45", "003:5"],
            SeedArticles.PlacesOf(value.Claims.Where(claim => claim.Amount?.Value == 10_000_000_000m)));
        Assert.Equal(
            ["000:21", "000:5", "001:23", "001:9"],
            SeedArticles.PlacesOf(value.Claims.Where(claim => claim.Amount?.Qualifier == Qualifier.Vague)).Where(place => place[..3] != "004"));
    }

    [Fact]
    public void Revenue_by_year() => Assert.Equal(
        ["2023: $870 million at 002:8 003:20", "2024: $870 million at 001:35", "In the past year: $870 million at 000:13"],
        Of(Metric.Revenue, Basis.Actual).Select(Line).Order(StringComparer.Ordinal));

    [Fact]
    public void Projected_revenue_by_year() => Assert.Equal(
        [
            "2024: more than $2 billion at 003:20", "2025: $2 billion at 001:35",
            "This year: $2 billion at 002:9", "in the coming year: $2 billion at 000:13",
        ],
        Of(Metric.Revenue, Basis.Projected).Select(Line).Order(StringComparer.Ordinal));

    [Fact]
    public void The_valuations_agree()
    {
        List<Figure> valuations = Of(Metric.Valuation, Basis.Actual).Where(figure => figure.Amount.Value is not null).ToList();
        Assert.Equal(["$13.8 billion", "about $14 billion"], valuations.Select(figure => figure.Amount.ToString()).Order(StringComparer.Ordinal));
        Assert.All(valuations, figure => Assert.Equal(Agreement.Consistent, figure.Agreement));
    }

    [Fact]
    public void What_Meta_spends_and_reaches() => Assert.Equal(
        ["Spending Projected 2025: up to $65 billion", "Users Actual : 1 billion users"],
        SeedArticles.Book.FiguresOf("Meta")
            .Select(figure => $"{figure.Metric} {figure.Basis} {figure.Period}: {figure.Amount}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_two_disagreements_and_both_are_of_periods() => Assert.Equal(
        [
            "Period: Scale AI Revenue of $2 billion: 2024 (003:20) or 2025 (001:35)?",
            "Period: Scale AI Revenue of $870 million: 2023 (002:8, 003:20) or 2024 (001:35)?",
        ],
        SeedArticles.Book.Disagreements.Select(found => $"{found.Kind}: {found}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_amount_has_an_owner() => Assert.Empty(SeedArticles.Book.Unattributed);

    private static string Line(Figure figure) => $"{figure.Period}: {figure.Amount} at {string.Join(' ', SeedArticles.PlacesOf(figure.Claims))}";
}
