namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>The deals of the seeds.</summary>
public sealed class SeedDealTests
{
    private static Deal Main => SeedArticles.Book.Deals[0];

    private static Deal SeriesF => Assert.Single(SeedArticles.Book.Deals, deal => deal.Round == "Series F");

    public static TheoryData<DealKind, string, string> Others => new()
    {
        { DealKind.TenderOffer, "Target Scale AI", "001:19" },
        { DealKind.Investment, "Investor Microsoft; Target OpenAI", "001:27 002:20 004:29" },
        { DealKind.Partnership, "Partner Anduril Industries; Partner Meta", "001:41" },
        { DealKind.Partnership, "Partner Meta; Partner Scale AI", "000:17 001:43 003:30" },
        { DealKind.Contract, "Customer U.S. Department of Defense; Supplier Scale AI", "001:43" },
    };

    [Fact]
    public void The_main_deal_comes_first() => Assert.Equal(
        ("Meta Scale AI Investment", DealKind.Investment, DealStage.InTalks, "more than $10 billion", "Investor Meta; Target Scale AI"),
        (Main.Name, Main.Kind, Main.Stage, Main.Value?.ToString(), string.Join("; ", Main.Parties)));

    [Fact]
    public void The_value_of_the_main_deal_is_consistent() => Assert.Equal(Agreement.Consistent, Main.Agreement);

    [Fact]
    public void The_Series_F_is_a_round_with_a_valuation() => Assert.Equal(
        ("Scale AI Series F", DealKind.FundingRound, DealStage.Completed, "$1 billion", "$13.8 billion", "Investor Meta; Issuer Scale AI"),
        (SeriesF.Name, SeriesF.Kind, SeriesF.Stage, SeriesF.Value?.ToString(), SeriesF.Valuation?.ToString(), string.Join("; ", SeriesF.Parties)));

    [Fact]
    public void The_Series_F_stands_in_two_articles() => Assert.Equal(["000:13", "002:3"], SeedArticles.PlacesOf(SeriesF.Claims));

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_deal(DealKind kind, string parties, string places) =>
        Assert.Contains((kind, parties, places), SeedArticles.Book.Deals
            .Select(deal => (deal.Kind, string.Join("; ", deal.Parties), string.Join(' ', SeedArticles.PlacesOf(deal.Claims)))));

    [Fact]
    public void Bloomberg_is_the_source_of_three_articles() => Assert.Equal(
        ["001", "002", "003"],
        SeedArticles.Book.Figures.SelectMany(figure => figure.Claims)
            .Concat(SeedArticles.Book.Deals.SelectMany(deal => deal.Claims))
            .Where(claim => claim.AttributedTo == "Bloomberg")
            .Select(claim => claim.Citation.Path)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_else_is_a_source() => Assert.Empty(SeedArticles.Book.Figures
        .SelectMany(figure => figure.Claims)
        .Where(claim => claim.AttributedTo is not (null or "Bloomberg"))
        .Select(claim => claim.AttributedTo));
}
