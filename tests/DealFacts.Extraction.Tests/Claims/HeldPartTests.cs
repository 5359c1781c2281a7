namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Parts of a company that no "stake" calls one, and sums that a firm of investors raises for a fund.</summary>
public sealed class HeldPartTests
{
    [Theory]
    [InlineData("Acme Corp rose. Its directors, who speak for 17% of the equity, backed the bid.", "Acme 17%")]
    [InlineData("Acme Corp rose. Lowell Inc will take 92 per cent of the shares.", "Acme 92 per cent")]
    [InlineData("Barrow Ltd fell. The fund Lowell Partners, with 4 percent of Acme Corp, has written a letter.", "Acme 4 percent")]
    [InlineData("Barrow Ltd fell. The plan would leave Lowell Inc with 48.8% of Acme Corp.", "Acme 48.8%")]
    [InlineData("Acme Corp is owned by Lowell Partners (52%) and management.", "Acme 52%")]
    [InlineData("Acme Corp rose. Its shareholders are the venture firms Lowell Partners (22%) and Barrow Capital (15%).", "Acme 22%; Acme 15%")]
    [InlineData("Acme Corp rose. Its largest outside shareholder is Lowell Inc, which bought 8% in 2020.", "Acme 8%")]
    [InlineData("Acme Corp rose. Lowell Inc is the largest shareholder of the group, with 19.6%.", "Acme 19.6%")]
    [InlineData("Acme Corp is in no hurry, said Ann Lee. She owns about 18% herself.", "Acme about 18%")]
    [InlineData("Lowell Inc already held 20% of Acme Corp.", "Acme 20%")]
    [InlineData("Lowell Inc took a 9.9% stake in Nasdaq-listed Acme Corp.", "Acme 9.9%")]
    [InlineData("Acme Corp rose. It is majority-owned by Lowell Partners, which picked up 58% for $13 million in 2018.", "Acme 58%")]
    [InlineData("Lowell Inc has taken control of Acme Corp, paying $64 million for the 75% it did not already own.", "Acme 75%")]
    [InlineData("Acme Corp is private. Ann Lee owns 85% of Acme; the other 15% belongs to her cousin.", "Acme 85%; Acme 15%")]
    [InlineData("Lowell Inc completed its acquisition of 62% of Acme Corp.", "Acme 62%")]
    [InlineData("Acme Corp rose. Lowell Inc has proposed buying 15 percent ahead of the listing.", "Acme 15 percent")]
    [InlineData("Barrow Ltd fell. Acme Corp: Lowell Inc's acquisition of 50 percent of the pump maker is off.", "Acme 50 percent")]
    public void Are_of_the_company_held(string text, string stakes) =>
        Assert.Equal(stakes, string.Join("; ", Stakes(text)));

    [Theory]
    [InlineData("About 75% of shares outstanding in Acme Corp become eligible for sale today.")]
    [InlineData("Acme Corp won a 60% share of the market.")]
    [InlineData("Acme Corp fell, with 4% of Lowell's sales gone.")]
    [InlineData("Acme Corp (up 4%) and Lowell Inc (down 3%) led the market.")]
    public void Are_none(string text) => Assert.Empty(Stakes(text));

    [Theory]
    [InlineData("Harrow Ventures has closed its fourth fund with $450 million in commitments.", "Harrow Ventures $450 million")]
    [InlineData("Harrow Ventures closed its second fund at $90 million.", "Harrow Ventures $90 million")]
    [InlineData("Harrow Ventures is raising its fifth fund, with a target of $2 billion.", "Harrow Ventures $2 billion")]
    public void A_fund_is_raised(string text, string raised)
    {
        FactBook book = FactReader.Read(new Article(), text);
        Figure figure = Assert.Single(book.Figures);
        Assert.Equal((Metric.AmountRaised, raised), (figure.Metric, $"{figure.Company} {figure.Amount.Text}"));
        Assert.Equal(DealKind.FundingRound, Assert.Single(book.Deals).Kind);
    }

    [Theory]
    [InlineData("Lowell Inc has sold Acme Corp to Barrow Ltd for $5 million. Lowell paid $3 million for the business in 2018.")]
    [InlineData("Lowell Inc has sold Acme Corp to Barrow Ltd for $5 million. Lowell paid $3 million for the company in 2018.")]
    [InlineData("Lowell Inc is selling Acme Corp to Barrow Ltd for $5 million. Lowell had paid about $3 million for it in 2018.")]
    public void What_is_sold_was_paid_for(string text) =>
        Assert.Contains(ToldDeals.In(text), deal => ToldDeals.PartiesOf(deal) == "Acquirer Lowell; Target Acme" && deal.Value is not null);

    [Theory]
    [InlineData("Acme Corp closed a $38 million round led by Lowell Partners. Barrow Ltd also joined. The round values the Ohio-based company at $210 million.")]
    [InlineData("Acme Corp raised $38 million. Acme was joined by the logistics giant Barrow Ltd. The Series B values the company at $210 million.")]
    [InlineData("Acme Corp raised $38 million. Backers include Barrow Ltd. The financing valued the company at $210 million.")]
    public void A_round_values_who_raised_it(string text) =>
        Assert.Contains(FactReader.Read(new Article(), text).Figures, figure => figure.Company.StartsWith("Acme", StringComparison.Ordinal) && figure.Amount.Text == "$210 million");

    [Theory]
    [InlineData("Acme Corp has agreed to a takeover by Lowell Inc. Rivals included Barrow Ltd, which offered $7 a share in April.", "Acme $7")]
    [InlineData("Lowell Inc is buying Acme Corp for $5 million. Barrow Ltd had offered $6 a share.", "Acme $6")]
    [InlineData("Acme Corp fell. It priced a secondary offering of 12 million shares at $8. Lowell Inc is buying Barrow Ltd.", "Acme $8")]
    [InlineData("Lowell Inc accepted a bid from Barrow Ltd.\n\nAcme Corp sank 21%. It priced a secondary offering of 12 million shares at $8.", "Acme $8")]
    [InlineData("Acme Corp's shares, which trade on the Arden Exchange, closed up 6.2% at $9.", "Acme $9")]
    public void A_price_is_of_the_shares_that_are_sold(string text, string price) =>
        Assert.Contains(price, FactReader.Read(new Article(), text).Figures.Where(figure => figure.Metric == Metric.SharePrice)
            .Select(figure => $"{figure.Company.Split(' ')[0]} {figure.Amount.Text}"));

    [Theory]
    [InlineData("Acme Corp is old. Lowell Inc bought Acme in 2016. An offer of $15 million for Acme from the retailer Barrow Ltd was dismissed. The company has 1,900 staff.")]
    [InlineData("Acme Corp grew. Acme rose. It got an approach from Lowell Inc. The company has 1,900 staff.")]
    [InlineData("Acme Corp makes pumps in Bern, York and Leeds. Acme employs 1,900 staff in Bern, Orvane and Leeds.")]
    public void The_staff_is_of_who_was_wanted(string text)
    {
        Figure staff = Assert.Single(FactReader.Read(new Article(), text).Figures, figure => figure.Metric == Metric.Headcount);
        Assert.StartsWith("Acme", staff.Company, StringComparison.Ordinal);
    }

    [Fact]
    public void Room_for_staff_is_no_staff() =>
        Assert.Empty(FactReader.Read(new Article(), "Acme Corp opens a plant with room for 300 workers.").Figures);

    [Theory]
    [InlineData("Lowell Inc will spend $31 million to buy out minority shareholders of Acme Corp.", "Acquirer Lowell; Target Acme")]
    [InlineData("In 2024 Lowell Inc bought Barrow Ltd, and in May it took over the Dutch distributor Acme Corp.", "Acquirer Lowell; Target Acme")]
    [InlineData("A judge was asked. Judge Ann Lee approved the $162 million sale of Acme Corp to a joint venture of Lowell Inc and Barrow Ltd.", "Acquirer Barrow; Acquirer Lowell; Target Acme")]
    [InlineData("Acme Corp funded the purchase with cash on hand and a $280 million loan from a group of lenders led by Lowell Inc.", "Issuer Acme; Lender Lowell")]
    [InlineData("Lowell Inc ordered 20 A990 jets from Barrow Ltd and let its option to buy Acme Corp lapse.", "Acquirer Lowell; Target Acme")]
    public void The_sides_of_a_deal(string text, string parties) => Assert.Contains(parties, ToldDeals.In(text).Select(ToldDeals.PartiesOf));

    [Theory]
    [InlineData("Lowell Inc sold its first business, a maker of soap called Acme, to Barrow Ltd for $5 million.", "Acquirer Barrow; Seller Lowell; Target Acme")]
    [InlineData("Lowell Inc sold its oldest unit, a pump maker known as Acme, to Barrow Ltd.", "Acquirer Barrow; Seller Lowell; Target Acme")]
    [InlineData("Lowell Inc agreed to sell its coatings division to Barrow Ltd. The unit, which trades as Acme, has a plant in Bern.", "Acquirer Barrow; Seller Lowell; Target Acme")]
    [InlineData("Lowell Inc agreed to sell its coatings division to Barrow Ltd. The division, known as Acme, has a plant in Bern.", "Acquirer Barrow; Seller Lowell; Target Acme")]
    public void A_part_is_named_by_the_way(string text, string parties) => Assert.Equal(parties, ToldDeals.PartiesOf(Assert.Single(ToldDeals.In(text))));

    [Theory]
    [InlineData("The chain was larger than rivals Acme Corp and Lowell Inc combined.")]
    [InlineData("Acme Corp, founded in 1949, sought protection from creditors in April, listing assets of $230 million.")]
    [InlineData("Acme Corp is growing, said the larger Lowell Inc, which is worth more than Barrow Ltd and Acme combined.")]
    public void No_deal(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Lowell Inc is in talks to buy Acme Corp. Rival Barrow Ltd offered $16 million in July.", "Acme $16 million")]
    [InlineData("Lowell Inc has agreed to buy Acme Corp. In May Barrow Ltd had offered $16 million.", "Acme $16 million")]
    [InlineData("Lowell Inc is buying Acme Corp. Barrow Ltd, which also offered $16 million, gave up.", "Acme $16 million")]
    public void An_offer_is_for_what_is_sought(string text, string sum) =>
        Assert.Contains(FactReader.Read(new Article(), text).Figures, figure => sum == $"{figure.Company.Split(' ')[0]} {figure.Amount.Text}");

    [Theory]
    [InlineData("August 2021: The shares peak. Acme Corp buys Lowell Inc for $64 million.", DealStage.Completed)]
    [InlineData("March 2024: Trustees sell Acme Corp to Lowell Inc.", DealStage.Completed)]
    [InlineData("Acme Corp buys Lowell Inc for $64 million.", DealStage.Announced)]
    [InlineData("Acme Corp won a $60 million loan from Lowell Inc to build its wind farm.", DealStage.Completed)]
    [InlineData("Acme Corp tried to go public in 2018, but pulled the $150 million offering.", DealStage.Terminated)]
    public void The_stage_of_a_deal(string text, DealStage stage) => Assert.Equal(stage, ToldDeals.In(text)[0].Stage);

    private static IEnumerable<string> Stakes(string text) =>
        from figure in FactReader.Read(new Article(), text).Figures
        where figure.Metric == Metric.Stake
        orderby figure.Claims[0].Citation.Start
        select $"{figure.Company.Split(' ')[0]} {(figure.Amount.Qualifier == Qualifier.About ? "about " : "")}{figure.Amount.Text}";
}
