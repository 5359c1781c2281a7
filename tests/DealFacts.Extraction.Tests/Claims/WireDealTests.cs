namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals as wire stories tell them: over several sentences, with parties that have no name, by verbs of control. The companies are invented.</summary>
public sealed class WireDealTests
{
    [Theory]
    [InlineData("Halden Inc said it agreed to buy Lowry Corp. The purchase price will be about 9.6 mln dlrs plus inventories.", "9.6 mln dlrs")]
    [InlineData("Halden Inc said it agreed to buy Lowry Corp. It will pay 350,000 dlrs in cash and issue shares.", "350,000 dlrs")]
    [InlineData("Halden Inc has an option to buy Lowry Corp. The option is exercisable at 67 mln dlrs.", "67 mln dlrs")]
    [InlineData("Halden Inc acquired a 5.6 pct stake in Lowry Corp. Halden said it bought the stake for 7,659,000 dlrs.", "7,659,000 dlrs")]
    [InlineData("Halden Inc proposed to acquire Lowry Corp for 22 dlrs a share, or a total of 41 mln dlrs.", "41 mln dlrs")]
    [InlineData("Halden Inc agreed to buy Lowry Corp. It paid two mln dlrs in dividends.", null)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. It received three mln dlrs from a bank.", null)]
    public void The_price_may_stand_in_another_sentence(string text, string? price) => Assert.Equal(price, ToldDeals.In(text)[0].Value?.Text);

    [Theory]
    [InlineData("The Ontario government said it has agreed to sell its 55 pct interest in Lowry Corp to Halden Inc.", "Acquirer Halden; Seller Ontario government; Target Lowry")]
    [InlineData("Halden Inc agreed to buy Lowry Corp from the founding Odell family.", "Acquirer Halden; Seller Odell family; Target Lowry")]
    [InlineData("Halden Inc agreed to buy Lowry Corp. The vendor was a private Canadian trust.", "Acquirer Halden; Seller private Canadian trust; Target Lowry")]
    [InlineData("Halden Inc agreed to buy Lowry Corp. Lowry is a wholly owned subsidiary of Merrin Corp.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Lowry Corp said a group of Asian institutions agreed to buy its Dalton steel mill.", "Acquirer group of Asian institutions; Seller Lowry; Target Dalton steel mill")]
    public void Those_without_a_name_take_part(string text, string parties) => Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text)[0]));

    [Theory]
    [InlineData("The state board approved an application by Halden Inc to acquire Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("About 1.3 mln shares of Lowry Corp had been tendered to Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it became owner of Lowry Corp on Friday.", "Acquirer Halden; Target Lowry")]
    [InlineData("Merrin Corp signed over control of Lowry Corp to Halden Inc.", "Acquirer Halden; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc said its board and the board of Lowry Corp agreed to merge.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said holders of 97 pct of the stock in Lowry Corp have accepted its bid.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc agreed to buy 22 Odell drug stores from Merrin Corp.", "Acquirer Halden; Seller Merrin; Target Odell drug stores")]
    [InlineData("Halden Inc agreed to buy two suburban banks. The banks are Odell Bank and Lowry Savings Bank.", "Acquirer Halden; Target Lowry Savings Bank; Target Odell Bank")]
    public void The_wire_has_its_own_ways(string text, string parties) => Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text)[0]));

    [Fact]
    public void A_deal_told_again_has_no_second_buyer()
    {
        Deal deal = ToldDeals.In("Halden Inc agreed to buy Lowry Corp. Merrin Corp said it welcomes the acquisition.")[0];
        Assert.Equal("Acquirer Halden; Target Lowry", ToldDeals.PartiesOf(deal));
    }
}
