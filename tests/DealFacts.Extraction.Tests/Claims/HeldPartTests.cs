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

    private static IEnumerable<string> Stakes(string text) =>
        from figure in FactReader.Read(new Article(), text).Figures
        where figure.Metric == Metric.Stake
        orderby figure.Claims[0].Citation.Start
        select $"{figure.Company.Split(' ')[0]} {(figure.Amount.Qualifier == Qualifier.About ? "about " : "")}{figure.Amount.Text}";
}
