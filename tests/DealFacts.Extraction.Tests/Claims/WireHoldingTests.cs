namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who buys and who sells where a wire speaks of shares, holders, managers and parts. The companies are invented.</summary>
public sealed class WireHoldingTests
{
    [Theory]
    [InlineData("Lowry Corp said Halden Inc will acquire all of its stock.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said its holders approved a plan under which Halden Inc will buy all of the "
        + "company's stock at 11 dlrs a share.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc agreed to buy 4.5 mln of its common shares.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc has subscribed for 2.5 mln of its treasury shares.", "Investor Halden; Target Lowry")]
    [InlineData("Halden Inc, which owns 30 pct of Lowry Corp, said it bought a further 1.2 mln shares.", "Acquirer Halden; Target Lowry")]
    public void A_buyer_does_not_mean_itself(string text, string parties) => Assert.Equal(parties, Last(text));

    [Theory]
    [InlineData("Lowry Corp said holders of a majority of its shares agreed to sell their stock to Halden Inc.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp shareholders agreed to sell their shares to Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Merrin Corp, which owns 54 pct of Lowry Inc, has agreed to sell its shares to Halden Inc.",
        "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc bought a 40 pct interest in an offshore oil field from Merrin Corp.",
        "Acquirer Halden; Seller Merrin; Target offshore oil field")]
    [InlineData("Halden Inc raised its stake in Lowry Corp. The shares were bought from Merrin Corp, a holding company.",
        "Investor Halden; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc agreed to buy Lowry Corp. The stock was purchased from Merrin Corp.",
        "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Lowry Corp's management bought the company from Merrin Corp.", "Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc paid Merrin Corp 40 mln dlrs for Lowry Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    public void A_seller_sells_what_it_holds(string text, string parties) => Assert.Equal(parties, Last(text));

    [Theory]
    [InlineData("Halden Inc completed the purchase of the paper unit of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target paper unit")]
    [InlineData("Merrin Corp's Lowry division has been bought by Halden Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Merrin Corp's unit Lowry Inc was sold to Halden Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Lowry Inc, a subsidiary of Merrin Corp, has been acquired by Halden Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Two plants in Ohio were acquired by Halden Inc from Merrin Corp.", "Acquirer Halden; Seller Merrin; Target plants")]
    [InlineData("Merrin Corp has sold for 17 mln dlrs its 50 pct interest in Lowry Inc to Halden Inc.",
        "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc acquired, from Merrin Corp, Lowry Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc acquired two companies: Lowry Inc and Odell Corp.", "Acquirer Halden; Target Lowry; Target Odell")]
    public void A_part_is_told_once(string text, string parties) => Assert.Equal(parties, Last(text));

    [Theory]
    [InlineData("Halden Inc and its local unit, Merrin Corp, have agreed to buy Lowry Inc.",
        "Acquirer Halden; Acquirer Merrin; Target Lowry")]
    [InlineData("A consortium made up of Halden Inc and Merrin Corp has acquired Lowry Inc.",
        "Acquirer Halden; Acquirer Merrin; Target Lowry")]
    [InlineData("The boards of Halden Inc and Lowry Corp agreed on terms of a merger.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said the acquisition of Lowry Corp was completed.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc received approval from the Federal Trade Commission to buy Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has received acceptances for 71 pct of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Merrin Corp retained Odell Bank to sell its Lowry unit.", "Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc, which last year bought Odell Foods Inc, agreed to acquire Lowry Corp.", "Acquirer Halden; Target Lowry")]
    public void Who_acts_is_found(string text, string parties) => Assert.Equal(parties, MainOf(text));

    [Theory]
    [InlineData("Halden Inc lifted its bid for Lowry Corp. The new offer values Lowry at 212 mln dlrs.", "212 mln dlrs")]
    [InlineData("Halden Inc sold Lowry Corp to Merrin Inc for cash and notes of 29.4 mln dlrs.", "29.4 mln dlrs")]
    [InlineData("Halden Inc will buy Lowry Corp for 24 dlrs a share cash, or about 97 mln dlrs.", "97 mln dlrs")]
    [InlineData("Halden Inc said it will acquire, for about 4.4 mln dlrs in stock, Lowry Corp.", "4.4 mln dlrs")]
    public void The_total_is_the_price(string text, string price) => Assert.Equal(price, ToldDeals.In(text)[0].Value?.Text);

    [Theory]
    [InlineData("Halden Inc said it will acquire all of its stock.")]
    [InlineData("Halden Inc said it bought new presses for its plant.")]
    [InlineData("The purchase is made under the takeover code.")]
    public void What_tells_of_no_deal_is_none(string text) => Assert.Empty(ToldDeals.In(text));

    private static string MainOf(string text) => ToldDeals.PartiesOf(ToldDeals.In(text).OrderByDescending(deal => deal.Prominence).First());

    private static string Last(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[^1]);
}
