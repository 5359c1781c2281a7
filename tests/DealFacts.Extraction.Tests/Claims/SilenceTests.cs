namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Business news, and what sounds like it, without any deal: no deal is made of it.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData("The young striker acquired a taste for late goals, and the fans gave him time.")]
    [InlineData("Velmora Systems launched a new line of pumps on Tuesday, priced from $499.")]
    [InlineData("Velmora Systems reported quarterly revenue of $3.2 billion, up 4 percent from a year earlier.")]
    [InlineData("Heavy rain is expected across the northern counties this weekend, the weather service said.")]
    [InlineData("Velmora Systems hired 200 engineers in Lisbon and plans to hire 300 more next year.")]
    [InlineData("Patience is the best investment that a young manager can make.")]
    [InlineData("The delay bought time for the city to repair the bridge.")]
    [InlineData("Buyers should look at the roof before they make an offer on a house.")]
    [InlineData("Stocks rose on Friday as investors bought shares of chip makers ahead of earnings.")]
    [InlineData("The index closed at 3,412, its highest since March, and the dollar fell against the yen.")]
    [InlineData("Velmora Systems raised its forecast for the year and lifted its dividend to 40 cents a share.")]
    [InlineData("Velmora Systems raised prices by 5 percent in January.")]
    [InlineData("The coach sold the idea to his players, and they bought into it.")]
    [InlineData("Velmora Systems said it sold 3 million phones in the quarter.")]
    [InlineData("Velmora Systems appointed Anna Petrov as chief financial officer.")]
    [InlineData("Velmora Systems opened a factory in Gdansk that will employ 400 people.")]
    [InlineData("The union signed a three-year contract with the hospital for its nurses.")]
    [InlineData("The singer landed a record deal and bought a house in Malibu.")]
    [InlineData("Velmora Systems closed two stores in Ohio and cut 70 jobs.")]
    [InlineData("The museum acquired a painting by a local artist for its permanent collection.")]
    [InlineData("Velmora Systems was fined $12 million for late filings.")]
    [InlineData("Velmora Systems won an award for its customer service.")]
    [InlineData("Velmora Systems takes great care of its investment in people.")]
    [InlineData("Tickets are on sale from Monday, and fans can buy two each.")]
    [InlineData("Velmora Systems sued Pellworth Inc. over patents on pumps.")]
    [InlineData("Velmora Systems competes with Pellworth Inc. in the market for pumps.")]
    [InlineData("The round of golf lasted five hours.")]
    [InlineData("Velmora Systems shares closed up 3 percent after the company raised guidance.")]
    [InlineData("The central bank bought 20 billion euros of bonds last month.")]
    [InlineData("Velmora Systems sells its pumps to farmers.")]
    [InlineData("Velmora Systems spent $40 million on advertising last year.")]
    [InlineData("Velmora Systems sold more pumps to Pellworth Inc. than to any other customer.")]
    [InlineData("How to save for a home: put aside 20 percent of your income and invest the rest.")]
    [InlineData("The merger of the two parishes pleased nobody.")]
    [InlineData("Velmora Systems has not been approached by anybody and is not for sale, Chief Executive Ada Moss said.")]
    [InlineData("Ada Moss joined Velmora Systems from Pellworth Inc. in 2019.")]
    [InlineData("Velmora Systems' chief executive told Tindale News that pumps are a good business.")]
    [InlineData("Pellworth Inc. and Velmora Systems both reported higher sales.")]
    public void A_sentence_without_a_deal_tells_none(string sentence) => Assert.Empty(ToldDeals.In(sentence));

    [Theory]
    [MemberData(nameof(QuietArticles.All), MemberType = typeof(QuietArticles))]
    public void An_article_without_a_deal_tells_none(string about, string text) =>
        Assert.Equal((about, []), (about, ToldDeals.In(text).Select(deal => deal.ToString()).ToArray()));
}
