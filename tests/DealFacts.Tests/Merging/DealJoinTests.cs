namespace DealFacts.Tests;

/// <summary>Which records are one deal, and what becomes of what they say.</summary>
public sealed class DealJoinTests
{
    private static readonly DealParty Acme = new("Acme", PartyRole.Target);
    private static readonly DealParty Issuer = new("Acme", PartyRole.Issuer);
    private static readonly DealParty Seller = new("Apex", PartyRole.Seller);
    private static readonly DealParty Smith = new("Smith", PartyRole.Acquirer);
    private static readonly DealParty Jones = new("Jones", PartyRole.Acquirer);

    public static TheoryData<string, int, Deal, Deal> Pairs => new()
    {
        { "the same parties", 1, Deal(DealKind.Acquisition, "a.txt", Acme, Smith), Deal(DealKind.Acquisition, "b.txt", Acme, Smith) },
        { "a buyer in common", 1, Deal(DealKind.Acquisition, "a.txt", Acme, Smith),
            Deal(DealKind.Acquisition, "b.txt", Acme, Smith, Jones) },
        { "no buyer known", 1, Deal(DealKind.Acquisition, "a.txt", Acme), Deal(DealKind.Acquisition, "b.txt", Acme) },
        { "another buyer", 2, Deal(DealKind.Acquisition, "a.txt", Acme, Smith), Deal(DealKind.Acquisition, "b.txt", Acme, Jones) },
        { "a buyer and none", 2, Deal(DealKind.Acquisition, "a.txt", Acme, Smith), Deal(DealKind.Acquisition, "b.txt", Acme) },
        { "another kind", 2, Deal(DealKind.Acquisition, "a.txt", Acme, Smith), Deal(DealKind.TenderOffer, "b.txt", Acme, Smith) },
        { "another target", 2, Deal(DealKind.Acquisition, "a.txt", Acme, Smith),
            Deal(DealKind.Acquisition, "b.txt", Acme with { Company = "Apex" }, Smith) },
        { "nobody knows of what", 2, Deal(DealKind.Acquisition, "a.txt", Smith), Deal(DealKind.Acquisition, "b.txt", Smith) },
        { "one round by its label", 1, Round("Series B", 5m, "a.txt"), Round("series-B round", null, "b.txt") },
        { "one round by its label, of funding or not", 1, Round("Series B funding", 5m, "a.txt"), Round("Series B", null, "b.txt") },
        { "one round by its label, in one word or two", 1, Round("pre-seed", 5m, "a.txt"), Round("preseed", null, "b.txt") },
        { "two rounds by their labels", 2, Round("Series B", 5m, "a.txt"), Round("Series C", 5m, "b.txt") },
        { "one round by its sum", 1, Round(null, 5m, "a.txt"), Round(null, 5.0m, "b.txt") },
        { "two rounds by their sums", 2, Round(null, 5m, "a.txt"), Round(null, 7m, "b.txt") },
        { "a company goes public once", 1, Deal(DealKind.InitialPublicOffering, "a.txt", Issuer),
            Deal(DealKind.InitialPublicOffering, "b.txt", Issuer) },
        { "the same partners in other roles", 1, Deal(DealKind.Partnership, "a.txt", Acme, Smith),
            Deal(DealKind.Partnership, "b.txt", new("Smith", PartyRole.Partner), new("Acme", PartyRole.Partner)) },
        { "a sale whose buyer is named later", 1, Deal(DealKind.Divestiture, "a.txt", Acme, Seller),
            Deal(DealKind.Acquisition, "b.txt", Acme, Smith, Seller) },
        { "a sale by another", 2, Deal(DealKind.Divestiture, "a.txt", Acme, Seller with { Company = "Jones" }),
            Deal(DealKind.Acquisition, "b.txt", Acme, Smith, Seller) },
        { "one partner more", 2, Deal(DealKind.Partnership, "a.txt", Acme, Smith),
            Deal(DealKind.Partnership, "b.txt", Acme, Smith, Jones) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Records_are_one_deal_or_two(string why, int expected, Deal one, Deal other) =>
        Assert.Equal((why, expected), (why, Say.Book(one).Merge(Say.Book(other)).Deals.Count));

    [Fact]
    public void Facts_come_together()
    {
        Deal one = Deal(DealKind.Acquisition, "a.txt", Acme, Smith)
            with { Stage = DealStage.InTalks, StageText = "in advanced talks", Prominence = 3 };
        Deal other = Deal(DealKind.Acquisition, "b.txt", Acme, Smith, new DealParty("Jones", PartyRole.Seller)) with
        {
            Stage = DealStage.Signed,
            StageText = "agreed",
            Period = Period.OfYear(2024),
            Claims = [Say.Claim(Say.Vague(), "b.txt", 1), Say.Claim(Say.Billions(10m, Qualifier.MoreThan), "b.txt", 2)],
        };
        Deal deal = Assert.Single(Say.Book(one).Merge(Say.Book(other)).Deals);
        Assert.Equal((DealStage.Signed, "agreed", 3), (deal.Stage, deal.StageText, deal.Prominence));
        Assert.Equal(("more than $10 billion", 3, 2), (deal.Value!.ToString(), deal.Claims.Count, deal.Sources));
        Assert.Equal("[Acquirer Smith, Target Acme, Seller Jones]", deal.Parties.ToString());
        Assert.Equal(Agreement.Consistent, deal.Agreement);
        Assert.Equal(2024, deal.Period!.Start!.Value.Year);
    }

    [Theory]
    [InlineData(DealStage.Rumored, DealStage.InTalks, DealStage.InTalks)]
    [InlineData(DealStage.InTalks, DealStage.Denied, DealStage.Denied)]
    [InlineData(DealStage.Denied, DealStage.Announced, DealStage.Announced)]
    [InlineData(DealStage.Rejected, DealStage.Proposed, DealStage.Rejected)]
    [InlineData(DealStage.Rejected, DealStage.Signed, DealStage.Signed)]
    [InlineData(DealStage.Terminated, DealStage.Pending, DealStage.Terminated)]
    [InlineData(DealStage.Terminated, DealStage.Completed, DealStage.Completed)]
    public void The_firmest_stage_is_taken(DealStage one, DealStage other, DealStage expected)
    {
        FactBook book = Say.Book(
            Deal(DealKind.Acquisition, "a.txt", Acme) with { Stage = one },
            Deal(DealKind.Acquisition, "b.txt", Acme) with { Stage = other });
        Assert.Equal(expected, Assert.Single(book.Deals).Stage);
    }

    [Fact]
    public void Who_leads_a_round_is_named_once()
    {
        Deal one = Round("Series B", 5m, "a.txt", new DealParty("Jones", PartyRole.LeadInvestor));
        Deal other = Round("Series B", 5m, "b.txt", new("Jones", PartyRole.Investor), new("Smith", PartyRole.Investor));
        Assert.Equal("[Investor Smith, LeadInvestor Jones, Issuer Acme]", Assert.Single(Say.Book(one, other).Deals).Parties.ToString());
    }

    [Fact]
    public void Of_two_who_lead_a_round_each_is_named_once()
    {
        Deal one = Round("Series B", 5m, "a.txt", new("Jones", PartyRole.LeadInvestor), new("Smith", PartyRole.LeadInvestor));
        Deal other = Round("Series B", 5m, "b.txt", new("Jones", PartyRole.Investor), new("Smith", PartyRole.Investor));
        Assert.Equal("[LeadInvestor Jones, LeadInvestor Smith, Issuer Acme]", Assert.Single(Say.Book(one, other).Deals).Parties.ToString());
    }

    [Fact]
    public void A_party_without_a_name_is_none()
    {
        Deal deal = Deal(DealKind.Acquisition, "a.txt", Acme, new DealParty("", PartyRole.Acquirer));
        Assert.Equal("[Target Acme]", Assert.Single(Say.Book(deal).Deals).Parties.ToString());
    }

    [Fact]
    public void The_value_is_what_the_claims_say_and_that_of_the_record_where_they_say_none()
    {
        Deal silent = Deal(DealKind.Acquisition, "a.txt", Acme, Smith) with { Value = Say.Billions(9m) };
        Assert.Equal("$9 billion", Assert.Single(Say.Book(silent).Deals).Value!.ToString());
        Deal priced = silent with { Claims = [Say.Claim(Say.Billions(5m), "b.txt", 1)] };
        Assert.Equal("$5 billion", Assert.Single(Say.Book(priced).Deals).Value!.ToString());
        Assert.Equal("$5 billion", Assert.Single(Say.Book(silent, priced).Deals).Value!.ToString());
        Assert.Null(Assert.Single(Say.Book(silent with { Value = null }).Deals).Value);
    }

    [Fact]
    public void The_currency_of_most_articles_is_taken_and_the_conversion_in_brackets_is_not()
    {
        Money euros = new(4_700_000_000m, "EUR") { Decimals = -8 };
        Deal deal = Deal(DealKind.Acquisition, "a.txt", Acme)
            with { Claims = [Say.Claim(Say.Billions(5m), "a.txt", 1), Say.Claim(euros, "a.txt", 2)] };
        Assert.Equal("USD", Assert.Single(Say.Book(deal).Deals).Value!.Currency);
        Deal again = deal with { Claims = [Say.Claim(euros, "b.txt", 1)] };
        Assert.Equal("EUR", Assert.Single(Say.Book(deal, again).Deals).Value!.Currency);
    }

    [Fact]
    public void A_figure_follows_its_deal()
    {
        FactBook one = Say.Book(
            Deal(DealKind.Acquisition, "a.txt", Acme, Smith) with { Name = "first" },
            Deal(DealKind.Acquisition, "a.txt", Acme, Jones) with { Name = "second" },
            Price("first", 5m, "a.txt"),
            Price("second", 7m, "a.txt"),
            Price("no such deal", 9m, "a.txt"));
        FactBook other = Say.Book(Deal(DealKind.Acquisition, "b.txt", Acme, Smith) with { Name = "second" }, Price("second", 5m, "b.txt"));
        FactBook book = one.Merge(other);
        Assert.Equal(
            ["-: $9 billion", "Jones Acme Acquisition: $7 billion", "Smith Acme Acquisition: $5 billion"],
            book.Figures.Select(figure => $"{figure.Deal ?? "-"}: {figure.Amount}"));
        Assert.Equal(2, book.Figures[2].Claims.Count);
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void The_day_on_which_a_price_is_told_is_not_what_it_is_of()
    {
        Period day = new() { Text = "on Tuesday", Precision = Precision.Day };
        Deal deal = Deal(DealKind.Acquisition, "a.txt", Acme, Smith);
        FactBook book = Say.Book(deal, Price("raw", 5m, "a.txt"), Price("raw", 5m, "b.txt") with { Period = day },
            Price("raw", 4m, "c.txt") with { Period = Period.OfYear(2019) });
        Assert.Equal([null, "2019"], book.Figures.Select(figure => figure.Period?.ToString()));
        Assert.Equal(Agreement.Complete, book.Figures[0].Agreement);
    }

    [Fact]
    public void Of_a_merger_the_value_is_of_one_side_whichever_is_told_as_joined()
    {
        DealParty[] one = [new("Acme", PartyRole.Acquirer), new("Smith", PartyRole.Target)];
        DealParty[] other = [new("Smith", PartyRole.Acquirer), new("Acme", PartyRole.Target)];
        FactBook book = Say.Book(Deal(DealKind.Merger, "a.txt", one), Price("raw", 5m, "a.txt") with { Company = "Smith" })
            .Merge(Say.Book(Deal(DealKind.Merger, "b.txt", other), Price("raw", 6m, "b.txt")));
        Figure figure = Assert.Single(book.Figures);
        Assert.Equal(("Acme", Agreement.Inconsistent), (figure.Company, figure.Agreement));
    }

    [Fact]
    public void With_a_buyer_a_divestiture_is_an_acquisition()
    {
        FactBook book = Say.Book(Deal(DealKind.Acquisition, "b.txt", Acme, Smith, Seller), Deal(DealKind.Divestiture, "a.txt", Acme, Seller));
        Assert.Equal("Smith Acme Acquisition", Assert.Single(book.Deals).Name);
    }

    [Fact]
    public void What_has_no_claim_is_left_out()
    {
        FactBook book = Say.Book(new Deal { Name = "raw", Parties = [Acme] }, new Figure { Company = "Acme" });
        Assert.Empty(book.Deals);
        Assert.Empty(book.Figures);
    }

    private static Deal Deal(DealKind kind, string path, params DealParty[] parties) =>
        Say.Deal("raw", kind, parties, Say.Claim(null, path, 1));

    private static Deal Round(string? label, decimal? billions, string path, params DealParty[] others) =>
        Say.Deal("raw", DealKind.FundingRound, [Issuer, .. others], Say.Claim(billions is { } sum ? Say.Billions(sum) : null, path, 1))
            with { Round = label };

    private static Figure Price(string deal, decimal billions, string path) =>
        Say.Figure("Acme", Metric.DealValue, null, Say.Claim(Say.Billions(billions), path, 5)) with { Deal = deal };
}
