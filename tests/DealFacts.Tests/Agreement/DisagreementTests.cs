namespace DealFacts.Tests;

/// <summary>What counts as a disagreement, and what only looks like one.</summary>
public sealed class DisagreementTests
{
    private static readonly DealParty[] SmithBuysAcme = [new("Smith", PartyRole.Acquirer), new("Acme", PartyRole.Target)];

    [Fact]
    public void Two_values_of_one_figure()
    {
        FactBook book = Say.Book(
            Revenue(2023, Say.Millions(870m), "a.txt"),
            Revenue(2023, Say.Millions(900m), "b.txt"),
            Revenue(2023, Say.Millions(870m), "c.txt"));
        Disagreement found = Assert.Single(book.Disagreements);
        Assert.Equal("Acme Revenue: $870 million (a.txt:1, c.txt:1) or $900 million (b.txt:1)?", found.ToString());
        Assert.Equal((DisagreementKind.Value, false), (found.Kind, found.IsRoundNumber));
    }

    [Fact]
    public void One_value_at_two_times()
    {
        FactBook book = Say.Book(
            Revenue(2024, Say.Millions(870m), "a.txt"),
            Revenue(2023, Say.Millions(870m), "b.txt"),
            Revenue(2023, Say.Millions(870m), "c.txt"));
        Disagreement found = Assert.Single(book.Disagreements);
        Assert.Equal("Acme Revenue of $870 million: 2023 (b.txt:1, c.txt:1) or 2024 (a.txt:1)?", found.ToString());
        Assert.Equal((DisagreementKind.Period, false), (found.Kind, found.IsRoundNumber));
    }

    [Fact]
    public void A_round_number_says_so()
    {
        FactBook book = Say.Book(
            Revenue(2024, Say.Billions(2m, Qualifier.MoreThan), "a.txt"),
            Revenue(2025, Say.Billions(2m), "b.txt"));
        Assert.True(Assert.Single(book.Disagreements).IsRoundNumber);
    }

    [Fact]
    public void An_article_that_says_it_of_both_times_is_no_witness()
    {
        FactBook book = Say.Book(
            Revenue(2024, Say.Millions(870m), "a.txt"),
            Revenue(2023, Say.Millions(870m), "a.txt"),
            Revenue(2023, Say.Millions(870m), "b.txt"));
        Assert.Empty(book.Disagreements);
    }

    [Theory]
    [InlineData(Metric.Users)]
    [InlineData(Metric.Headcount)]
    [InlineData(Metric.Valuation)]
    [InlineData(Metric.SharePrice)]
    public void What_may_stay_the_same_is_no_disagreement(Metric metric)
    {
        FactBook book = Say.Book(
            Revenue(2024, Say.Millions(870m), "a.txt") with { Metric = metric },
            Revenue(2023, Say.Millions(870m), "b.txt") with { Metric = metric });
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void A_year_is_not_compared_with_a_quarter()
    {
        Period quarter = new() { Text = "in the first quarter of 2024", Start = new(2024, 1, 1), End = new(2024, 3, 31),
            Precision = Precision.Quarter };
        FactBook book = Say.Book(
            Revenue(2023, Say.Millions(870m), "a.txt"),
            Revenue(2023, Say.Millions(870m), "b.txt") with { Period = quarter });
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void Done_or_called_off()
    {
        FactBook book = Say.Book(Stage(DealStage.Completed, "a.txt"), Stage(DealStage.Terminated, "b.txt"),
            Stage(DealStage.InTalks, "c.txt"));
        Disagreement found = Assert.Single(book.Disagreements);
        Assert.Equal("Smith Acme Acquisition: Completed (a.txt:1) or Terminated (b.txt:1)?", found.ToString());
        Assert.Equal(DealStage.Completed, Assert.Single(book.Deals).Stage);
    }

    [Fact]
    public void Rejected_and_called_off_are_both_no_deal() =>
        Assert.Empty(Say.Book(Stage(DealStage.Rejected, "a.txt"), Stage(DealStage.Terminated, "b.txt")).Disagreements);

    [Fact]
    public void A_stage_that_moves_with_the_date_is_a_timeline()
    {
        FactBook book = Say.Book(
            Stage(DealStage.Rejected, "a.txt"),
            Stage(DealStage.Completed, "b.txt"),
            new Article { Path = "a.txt", Published = new CalendarDate(2024, 1, 5) },
            new Article { Path = "b.txt", Published = new CalendarDate(2024, 6, 5) });
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void An_article_that_tells_of_both_stages_knows_how_they_hang_together() =>
        Assert.Empty(Say.Book(Stage(DealStage.Rejected, "a.txt"), Stage(DealStage.Completed, "a.txt")).Disagreements);

    [Fact]
    public void Two_buyers_of_one_company_for_one_price()
    {
        FactBook book = Say.Book(Bought("Smith", 413, "a.txt"), Bought("Jones", 413, "b.txt"));
        Disagreement found = Assert.Single(book.Disagreements);
        Assert.Equal((DisagreementKind.Party, "Jones Acme Acquisition: Jones (b.txt:1) or Smith (a.txt:1)?"),
            (found.Kind, found.ToString()));
    }

    [Theory]
    [InlineData(413, "a.txt")]
    [InlineData(500, "b.txt")]
    public void Two_buyers_who_may_both_have_bought(int millions, string path) =>
        Assert.Empty(Say.Book(Bought("Smith", millions, "a.txt"), Bought("Jones", millions, path)).Disagreements);

    [Fact]
    public void The_price_of_a_deal_is_told_once()
    {
        Claim one = Say.Claim(Say.Millions(413m), "a.txt", 1);
        Claim other = Say.Claim(Say.Millions(500m), "b.txt", 1);
        Deal deal = Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, one, other);
        Figure figure = Say.Figure("Acme", Metric.DealValue, null, one, other) with { Deal = "raw" };
        Assert.Equal(Metric.DealValue, Assert.Single(Say.Book(deal, figure).Disagreements).Metric);
        Assert.Equal("Smith Acme Acquisition", Assert.Single(Say.Book(deal).Disagreements).Deal);
    }

    private static Figure Revenue(int year, Money amount, string path) =>
        Say.Figure("Acme", Metric.Revenue, Period.OfYear(year, $"in {year}"), Say.Claim(amount, path, 1));

    private static Deal Stage(DealStage stage, string path) =>
        Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, Say.Claim(null, path, 1, stage: stage));

    private static Deal Bought(string buyer, int millions, string path) => Say.Deal(
        "raw " + buyer,
        DealKind.Acquisition,
        [new(buyer, PartyRole.Acquirer), new("Acme", PartyRole.Target)],
        Say.Claim(Say.Millions(millions), path, 1, stage: DealStage.Completed));
}
