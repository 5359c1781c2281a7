namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What wires buy by its trade or its place alone, whose it is, and who bids for it.</summary>
public sealed class WireThingTests
{
    [Theory]
    [InlineData("Halden Inc acquired a privately held Ohio valve maker for five mln dlrs.", "Acquirer Halden; Target privately held Ohio valve maker")]
    [InlineData("Halden Inc agreed to buy three tool distributors for an undisclosed sum.", "Acquirer Halden; Target three tool distributors")]
    [InlineData("Halden Inc completed the acquisition of two shoe retailers in Maine.", "Acquirer Halden; Target two shoe retailers")]
    [InlineData("Halden Inc bought two tanneries in Maine for five mln dlrs.", "Acquirer Halden; Target two tanneries")]
    [InlineData("Halden Inc sold its dry dock in Mobile for two mln dlrs.", "Seller Halden; Target dry dock")]
    [InlineData("Halden Inc completed the sale of its dry dock to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target dry dock")]
    [InlineData("Halden Inc bought a 40 pct working interest in the Little Bear prospect from Lowry Corp.",
        "Acquirer Halden; Seller Lowry; Target Little Bear prospect")]
    [InlineData("Halden Inc sold its Denver evening newspaper, the Harbour Post, to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target Harbour Post")]
    public void A_thing_is_bought_by_its_trade(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc wants to buy retailers.")]
    [InlineData("Halden Inc bought two laser printers.")]
    [InlineData("Halden Inc hired two shoe retailers.")]
    [InlineData("Halden Inc bought a computer.")]
    [InlineData("Halden Inc reported the sale of 300 cars to Lowry Corp.")]
    [InlineData("Halden Inc sold 400 pairs in Denver for 20 dlrs.")]
    public void Goods_are_not(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Halden Inc is buying a tissue mill at Berlin, N.H., owned by Lowry Corp.", "Acquirer Halden; Seller Lowry; Target tissue mill")]
    [InlineData("Halden Inc is buying a tissue mill in Maine that belongs to Lowry Corp.", "Acquirer Halden; Seller Lowry; Target tissue mill")]
    [InlineData("Halden Inc signed a contract to buy a cable system in Yuma, Ariz. The system, being sold by Lowry Corp, is old.",
        "Acquirer Halden; Seller Lowry; Target cable system")]
    [InlineData("Halden Inc said it agreed with its parent, Lowry Plc, to take over Lowry's woollen yarn activities.",
        "Acquirer Halden; Seller Lowry; Target woollen yarn activities")]
    [InlineData("Halden Inc bought three tool distributors. The companies are Odell Supply Co of Toledo, Ohio, and Merrin Tool Inc of Erie, Pa.",
        "Acquirer Halden; Target Merrin Tool; Target Odell Supply")]
    public void Its_owner_stands_beside_it(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc was the high bidder for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc is the winning bidder for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has lined up a buyer for its Odell Distilling Co unit.", "Seller Halden; Target Odell Distilling")]
    [InlineData("Lowry Corp said it was approached about a possible merger.", "Target Lowry")]
    [InlineData("Unidentified parties have approached Lowry Corp about buying all or part of the company.", "Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc has called off their merger.", "Acquirer Lowry; Target Halden")]
    [InlineData("Lowry Corp, which has been fighting a tender offer by Odell Partners, said it agreed to a proposal of 41 dlrs a share from Halden Inc.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("The agency will not challenge the purchase of Lowry Corp by Odell-rival Halden Inc.", "Acquirer Halden; Target Lowry")]
    public void Those_who_bid_are_told_apart(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc took title to the Grand Harbor Hotel in Baltimore.", "Acquirer Halden; Target Grand Harbor Hotel")]
    [InlineData("Halden Inc is asking 90 mln dlrs for its 28 Pine Inn motels.", "Seller Halden; Target Pine Inn motels")]
    [InlineData("Halden Inc agreed to transfer control of its Galveston steel mill to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Galveston steel mill")]
    [InlineData("Halden Inc executed a purchase agreement for the Odell division of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target Odell")]
    [InlineData("Lowry Corp said it is in talks that could lead to its sale.", "Target Lowry")]
    [InlineData("Lowry Corp said it ended discussions on being acquired by Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought loan servicing rights from Lowry Corp.", "Acquirer Halden; Seller Lowry; Target loan servicing rights")]
    [InlineData("Halden Inc said it and Lowry Corp are discussing a combination that would create a company with a loan portfolio.",
        "Acquirer Halden; Target Lowry")]
    public void Deeds_say_who_gives_up_what(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc bought Lowry Corp. The purchase will bring to 11 the number of banks Halden owns in Kansas.")]
    [InlineData("Halden Inc bid for Lowry Corp. The Halden offer values the check printer at some 205 mln dlrs.")]
    [InlineData("Halden Inc has begun a tender offer for Lowry Corp. It depends on 51 pct of the 6.2 mln shares being tendered.")]
    [InlineData("Halden Inc bought Lowry Corp from Odell Plc. Payment will be in Halden shares, raising Odell's interest to 71 pct.")]
    public void What_is_told_of_the_deal_makes_no_other(string text) => Assert.Single(ToldDeals.In(text));

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
