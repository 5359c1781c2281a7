namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who acts, what is bought and what came before, in the words of wire stories.</summary>
public sealed class WireStoryTests
{
    [Theory]
    [InlineData("Halden Inc said it sold the assets of its Odell division to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target Odell")]
    [InlineData("Halden Inc completed the sale of assets of its shoe division, excluding real estate, to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target shoe division")]
    [InlineData("Halden Inc sold substantially all assets at its two quarries in Maine to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target two quarries")]
    [InlineData("Halden Inc said it sold two power supply agreements to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target two power supply agreements")]
    [InlineData("Halden Inc sold two drilling rigs and related equipment to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target two drilling rigs and related equipment")]
    [InlineData("Halden Inc will sell its existing pump business to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target pump business")]
    [InlineData("Halden Inc bought the equivalent of 640,300 shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought 3 mln \"B\" shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc acquired two printing firms, Lowry Press and Odell Graphics Inc, for 14 mln dlrs.",
        "Acquirer Halden; Target Lowry Press; Target Odell Graphics")]
    [InlineData("Halden Inc acquired two banks, Lowry Bank, based in Erie, and Odell Bank, based in Salem.",
        "Acquirer Halden; Target Lowry Bank; Target Odell Bank")]
    [InlineData("Halden Inc bought a 12 pct stake in Lowry Corp. The shares were bought from Odell Corp.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc bought a 12 pct stake in Lowry Corp. It said the 12 pct stake was sold by Odell Corp.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc will buy a 12 pct stake in Lowry Corp. It will purchase the shares from Odell Corp for 3 mln dlrs.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc completed the purchase of 51 pct of its stock.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has acquired, through Odell Corp, all the shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc has doubled its offer for Lowry stock to one Halden share for each share.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc agreed to sell its Gulf of Mexico properties to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Gulf of Mexico properties")]
    public void What_changes_hands(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc sold 300 trucks to Lowry Corp.")]
    [InlineData("Halden Inc sold trucks and parts to Lowry Corp for 3 mln dlrs.")]
    [InlineData("Halden Inc will sell 2,000 tonnes of wheat to Lowry Corp.")]
    public void Goods_are_trade(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Halden Inc said its 60 pct owned Odell Ltd subsidiary has acquired Lowry Corp.", "Acquirer Odell; Target Lowry")]
    [InlineData("Halden Inc said its majority owned Odell Corp unit acquired Lowry Corp for cash.", "Acquirer Odell; Target Lowry")]
    [InlineData("Lowry Corp holders will vote on an agreement for London-based Halden Inc and Odell Corp to acquire the company.",
        "Acquirer Halden; Acquirer Odell; Target Lowry")]
    [InlineData("A judge temporarily enjoined Halden Inc from purchasing more shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Odell Corp said it is exploring its options in response to Halden Inc's offer for Lowry Corp, and it has asked for it.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said Lowry Corp shareholders had tendered 4.1 mln shares under its offer.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it received 89 pct of Lowry Corp's shares in response to its tender offer.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Creditors of Lowry Corp have approved its sale to Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc and Lowry Corp agreed to merge the two bank holding companies.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it accepted for payment 4.1 mln Lowry Corp shares tendered under its offer.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it may buy more Lowry Corp shares or make a bid for the company.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has sold to Odell Corp, for 12 mln dlrs, all of the stock of Lowry Corp.",
        "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Halden Inc said that Odell Corp will purchase its paper mill in Erie, Pa.",
        "Acquirer Odell; Seller Halden; Target paper mill")]
    [InlineData("Halden Inc has put up for sale its Lowry unit.", "Seller Halden; Target Lowry")]
    [InlineData("Lowry Corp has agreed to a management-led buyout worth 140 mln dlrs.", "Target Lowry")]
    [InlineData("Halden Inc agreed to a leveraged buyout of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Odell Corp will buy Lowry Corp. Odell said last month its Halden Inc unit had bid for the Ohio-based company.",
        "Acquirer Odell; Target Lowry")]
    [InlineData("Halden Inc said its bid for Lowry Corp has lapsed after receiving acceptances for 31 pct of the shares.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Ann Merrin, chairman of Halden Inc, said it will acquire Lowry Corp.", "Acquirer Halden; Target Lowry")]
    public void Who_acts(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said it held talks with Odell Corp on a joint bid for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it held talks with Odell Corp on forming a venture to acquire Lowry Corp.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc is in talks with Odell Corp on the purchase of Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Lowry Corp said talks with Halden Inc about a takeover of the company have ended.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said talks with Halden Inc on its sale have ended.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has held preliminary discussions with Lowry Corp concerning a possible acquisition.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has been approached by a group interested in acquiring its Lowry Corp unit.", "Seller Halden; Target Lowry")]
    public void Whom_one_talks_with(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said it plans to sell its Odell Network. Halden, which bought the network in 1984 for 8 mln dlrs, has debts.",
        "Seller Halden; Target Odell Network")]
    [InlineData("Halden Inc said it sold its 10 pct stake in Lowry Corp. Halden had bought the stake in May for 12 mln dlrs.",
        "Seller Halden; Target Lowry")]
    [InlineData("Halden Inc is seeking a buyer for its Lowry unit. Halden acquired Lowry for 90 mln dlrs in 1983.",
        "Seller Halden; Target Lowry")]
    public void What_is_sold_was_bought_in_another_deal(string text, string parties)
    {
        Deal deal = ToldDeals.In(text)[0];
        Assert.Equal(parties, ToldDeals.PartiesOf(deal));
        Assert.Null(deal.Value);
    }

    [Theory]
    [InlineData("Halden Inc agreed to buy Lowry Corp. A total of 2 mln dlrs is payable on completion.", 2_000_000)]
    [InlineData("Halden Inc agreed to buy Lowry Corp for 1.5 times book value, or about nine mln dlrs.", 9_000_000)]
    [InlineData("Halden Inc bid 22 dlrs a share, or a total of 41 mln dlrs, for Lowry Corp.", 41_000_000)]
    [InlineData("Halden Inc made an offer for Lowry Corp which values the company at 12 mln dlrs.", 12_000_000)]
    [InlineData("Halden Inc will buy Lowry Corp. The deal is the first abroad by Halden, whose turnover is put at 58 mln dlrs.", null)]
    [InlineData("Halden Inc filed for a merger with Lowry Corp. It will sell notes with an offering price of 100 mln dlrs.", null)]
    public void What_is_paid(string text, int? price) => Assert.Equal(price, (int?)ToldDeals.In(text)[0].Value?.Value);

    private static string First(string text) => ToldDeals.In(text) is [Deal first, ..] ? ToldDeals.PartiesOf(first) : "";
}
