namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who acts, what is bought and what came before, in the words of wire stories.</summary>
public sealed class WireStoryTests
{
    [Theory]
    [InlineData("Halden Inc said it sold the assets of its Odell division to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target Odell")]
    [InlineData("Halden Inc completed the sale of assets of its shoe division, excluding real estate, to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target shoe division")]
    [InlineData("Halden Inc sold substantially all assets at its two quarries in Maine to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target quarries")]
    [InlineData("Halden Inc said it sold two coal supply agreements to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target coal supply agreements")]
    [InlineData("Halden Inc sold two drilling rigs and related equipment to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target drilling rigs and related equipment")]
    [InlineData("Halden Inc will sell its existing pump business to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target pump business")]
    [InlineData("Halden Inc bought the equivalent of 882,507 shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought 14 mln \"B\" shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc acquired two printing firms, Lowry Press and Odell Graphics Inc, for 14 mln dlrs.",
        "Acquirer Halden; Target Lowry Press; Target Odell Graphics")]
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
    [InlineData("Odell Corp said it is exploring its options in response to Halden Inc's 4 mln dlr offer for Lowry Corp, and it has asked for details.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said Lowry Corp shareholders had tendered 4.1 mln shares under its offer.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it received 89 pct of Lowry Corp's shares in response to its tender offer.", "Acquirer Halden; Target Lowry")]
    [InlineData("Creditors of Lowry Corp have approved its sale to Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc and Lowry Corp agreed to merge the two bank holding companies.", "Acquirer Halden; Target Lowry")]
    public void Who_acts(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said it held talks with Odell Corp on a joint bid for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it held talks with Odell Corp on forming a venture to acquire Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc is in talks with Odell Corp on the purchase of Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Lowry Corp said talks with Halden Inc about a takeover of the company have ended.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said talks with Halden Inc on its sale have ended.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has held preliminary discussions with Lowry Corp concerning a possible acquisition.",
        "Acquirer Halden; Target Lowry")]
    public void Whom_one_talks_with(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said it plans to sell its Odell Network. Halden, which bought the network in 1984 for 8 mln dlrs, has debts.",
        "Seller Halden; Target Odell Network")]
    [InlineData("Halden Inc said it sold its 10 pct stake in Lowry Corp. Halden had bought the stake in May for 12 mln dlrs.",
        "Seller Halden; Target Lowry")]
    [InlineData("Halden Inc is seeking a buyer for its Lowry unit. Halden acquired Lowry for 90 mln dlrs in 1983.", "Seller Halden; Target Lowry")]
    public void What_is_sold_was_bought_in_another_deal(string text, string parties)
    {
        Deal deal = ToldDeals.In(text)[0];
        Assert.Equal(parties, ToldDeals.PartiesOf(deal));
        Assert.Null(deal.Value);
    }

    private static string First(string text) => ToldDeals.In(text) is [Deal first, ..] ? ToldDeals.PartiesOf(first) : "";
}
