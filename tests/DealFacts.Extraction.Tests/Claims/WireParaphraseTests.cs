namespace DealFacts.Extraction.Tests.Claims;

/// <summary>
/// The same deal in the words of several editors: who tells of it, who receives the offer, which of two that merge joins.
/// </summary>
public sealed class WireParaphraseTests
{
    [Theory]
    [InlineData("Lowry Corp has been sold to Odell Corp, Halden Inc said.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Lowry Corp has been sold to Odell Corp, its parent Halden Inc announced.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Lowry Corp has been sold to Odell Corp, Odell Corp said.", "Acquirer Odell; Target Lowry")]
    [InlineData("The sale of Lowry Corp to Odell Corp has been completed, Halden Inc said.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("The purchase of Lowry Corp has been completed, Halden Inc said.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said a letter of intent has been signed for Odell Corp to buy its Lowry unit.",
        "Acquirer Odell; Seller Halden; Target Lowry")]
    public void Who_tells_of_a_deal_has_its_open_side(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("An offer of 22 dlrs a share from Halden Inc has been turned down by the board of Lowry Corp.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Directors of Lowry Corp recommended that holders accept the offer made by Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc's offer of 12 dlrs a share for 3.1 mln shares of Lowry Corp has been extended.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc received 2.1 mln shares of Lowry Corp in response to its tender offer.", "Acquirer Halden; Target Lowry")]
    public void Offers_have_two_sides(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Lowry Corp and Halden Inc have agreed to merge, with Lowry becoming a subsidiary of Halden.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp and Halden Inc agreed to merge. Lowry holders will receive 1.2 Halden shares for each of theirs.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp will merge with Halden Inc. Each Lowry share will be exchanged for 0.8 share of Halden.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp will merge with Halden Inc. Each Halden share will be exchanged for 0.8 share of Lowry.",
        "Acquirer Lowry; Target Halden")]
    public void Terms_tell_which_company_joins(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc exchanged 1.2 mln of its shares for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc received 12 mln dlrs for Lowry Corp.", "Seller Halden; Target Lowry")]
    [InlineData("Halden Inc bought Lowry Corp, formerly a unit of Odell Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Under an agreement with Odell Corp, Halden Inc will acquire Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc will acquire the whole of the share capital of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc sold its last plant in Ohio, Lowry Corp, to Odell Corp.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Halden Inc disposed of two subsidiaries for 12 mln dlrs.", "Seller Halden; Target two subsidiaries")]
    [InlineData("Halden Inc became the largest shareholder of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Certain gas properties in southwestern Alberta have been sold by Halden Inc.", "Seller Halden; Target gas properties")]
    public void What_changes_hands_is_told_in_many_ways(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc would like to acquire Lowry Corp.", "would like to acquire")]
    [InlineData("Halden Inc said it is trying to sell Lowry Corp.", "trying to sell")]
    [InlineData("Halden Inc said it launched a 20 dlr a share tender offer for Lowry Corp.", "launched")]
    [InlineData("Halden Inc said its plan to buy Lowry Corp has been dropped.", "dropped")]
    [InlineData("Halden Inc is looking for a buyer for Lowry Corp.", "looking for a buyer")]
    [InlineData("Halden Inc said it resumed talks to buy Lowry Corp.", "resumed talks")]
    [InlineData("Halden Inc is lowering its interest in Lowry Corp to 2 pct.", "lowering its interest")]
    [InlineData("The sale of Lowry Corp to Halden Inc will not take place.", "will not take place")]
    [InlineData("Halden Inc applied for permission to acquire Lowry Bancorp.", "applied for permission")]
    [InlineData("Halden Inc signed a memorandum of understanding to buy Lowry Corp.", "memorandum of understanding")]
    [InlineData("Halden Inc said it failed to reach agreement on the purchase of Lowry Corp.", "failed to reach agreement")]
    public void The_predicate_tells_the_stage(string text, string words) => Assert.Equal(words, ToldDeals.In(text)[0].StageText);

    [Theory]
    [InlineData("Halden Inc said it is buying back the 40 pct of Lowry Corp held by Odell Corp.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc said its offer to buy Lowry Corp was accepted by Odell Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Odell Corp has accepted an offer from Halden Inc for Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Odell Corp said its Lowry Corp unit will be sold to Halden Inc.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc said it purchased for cash the outstanding shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it acquired through its Odell unit all the shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp agreed to merge with a unit of Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said it is discussing a possible sale to Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Odell Corp's Lowry Corp subsidiary, a lessor of cars, will be acquired by Halden Inc.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Odell Corp granted Halden Inc an option to buy Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Odell Corp turned down a bid by Halden Inc for Lowry Corp.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Odell Corp is offering Lowry Corp for sale.", "Seller Odell; Target Lowry")]
    [InlineData("Lowry Corp is to become a unit of Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said that Halden Inc has dropped its takeover bid.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc has tendered for all the shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    public void Who_holds_and_who_accepts_sells(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc sold Lowry Corp for 5 mln dlrs. The buyer is Odell Corp.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Halden Inc bought Lowry Corp. It will pay 5 mln dlrs to Odell Corp for the shares.",
        "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc bought Lowry Corp. The seller, Odell Corp, received stock.", "Acquirer Halden; Seller Odell; Target Lowry")]
    [InlineData("Halden Inc received 12 mln dlrs in cash from Odell Corp for Lowry Corp.",
        "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Halden Inc's talks with Odell Corp on the sale of its Lowry Chemical Division have ended.",
        "Acquirer Odell; Seller Halden; Target Lowry Chemical Division")]
    [InlineData("Halden Inc will buy two units of Odell Corp. They are Lowry Corp and Merrin Corp.",
        "Acquirer Halden; Seller Odell; Target Lowry; Target Merrin")]
    [InlineData("Halden Inc will buy the oil and gas interests of Odell Corp.",
        "Acquirer Halden; Seller Odell; Target oil and gas interests")]
    [InlineData("Lowry Corp sued Halden Inc to block its takeover bid.", "Acquirer Halden; Target Lowry")]
    [InlineData("Odell Bank Corp has been retained by Halden Inc to sell Lowry Corp.", "Seller Halden; Target Lowry")]
    [InlineData("Halden Inc of France and Odell Corp of Japan have bought Lowry Corp.",
        "Acquirer Halden; Acquirer Odell; Target Lowry")]
    [InlineData("Halden Inc said it received offers for its Lowry Corp unit.", "Seller Halden; Target Lowry")]
    [InlineData("Halden Inc bought Lowry Corp and its affiliate, Merrin Corp.", "Acquirer Halden; Target Lowry; Target Merrin")]
    public void Another_sentence_names_the_other_side(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nIt runs 24 drug stores in Texas, Halden said.", "drug stores")]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nThe acquired company is a supplier of dental tools.", "dental tools")]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nLowry supplies hospitals with linen.", "linen")]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nLowry is primarily a producer of frozen peas.", "frozen peas")]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nLowry mines coal.", "coal")]
    [InlineData("Halden Inc said it has acquired Lowry Corp.\nLowry's main product is a blood testing device.", "blood testing device")]
    public void What_the_bought_company_does_is_told_in_many_ways(string text, string business) =>
        Assert.Equal(business, FactReader.Read(new Article { Path = "a.txt" }, text).Companies.Single(c =>
        c.Name.StartsWith("Lowry", StringComparison.Ordinal)).Business);

    [Fact]
    public void A_price_may_stand_in_front() =>
        Assert.Equal(3_000_000m, ToldDeals.In("For 3 mln dlrs in cash, Halden Inc bought Lowry Corp.")[0].Value?.Value);

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
