namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals in the phrases of wires: what is bought by its belongings, offers that others accept, sides without a name.</summary>
public sealed class WireSyntaxTests
{
    [Theory]
    [InlineData("Halden Inc agreed to acquire the assets and operations of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought the business and certain trademarks of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc sold the assets, inventory and trademarks of its Odell division to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Odell")]
    [InlineData("The assets and operations of Lowry Corp have been acquired by Halden Inc.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought the glass operations of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target glass operations")]
    [InlineData("Halden Inc has taken over all the capital of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc will make an offer for all the issued capital of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc bought 165,000 shares in Lowry Corp for 2 mln dlrs.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc acquired the assets of Lowry Corp of Erie, Pa., and Odell Corp, of Toledo, Ohio, for cash.",
        "Acquirer Halden; Target Lowry; Target Odell")]
    public void Who_buys_what_a_company_has_buys_it(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc agreed to acquire the Odell division of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target Odell")]
    [InlineData("Lowry Corp's glass plant in Erie, Pa., has been purchased by Halden Inc.", "Acquirer Halden; Seller Lowry; Target glass plant")]
    [InlineData("Halden Inc completed the sale of Merrin Corp's 40 pct interest in Lowry Corp to Odell Corp.",
        "Acquirer Odell; Seller Merrin; Target Lowry")]
    [InlineData("Halden Inc will buy two subsidiaries of the privately-held Lowry Corp.", "Acquirer Halden; Seller Lowry; Target two subsidiaries")]
    [InlineData("Halden Inc sold one of its paint units, Odell Colors Corp, to Lowry Corp.", "Acquirer Lowry; Seller Halden; Target Odell Colors")]
    [InlineData("Halden Inc agreed to sell its Salem, Oregon, pulp plant to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Salem, Oregon, pulp plant")]
    [InlineData("Halden Inc agreed to sell a 50 pct interest in a group of timber properties to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target group of timber properties")]
    [InlineData("Halden Inc agreed to buy a branch in Toledo, Ohio.", "Acquirer Halden; Target branch")]
    [InlineData("Halden Inc agreed to sell six coastal hospitals to a private buyer.", "Seller Halden; Target six coastal hospitals")]
    [InlineData("Halden Inc plans to sell, in separate transactions, Lowry Corp to Odell Corp.", "Acquirer Odell; Seller Halden; Target Lowry")]
    [InlineData("Halden Inc will distribute to its shareholders all the stock of its Odell subsidiary.", "Seller Halden; Target Odell")]
    public void Parts_have_their_owners(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said Lowry Corp has accepted its previously announced acquisition offer.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said Lowry Corp rejected its takeover bid.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it would make a 244 mln stg agreed bid for Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said its shareholders and those of Lowry Corp have approved the merger of the two companies.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc and Lowry Corp said their merger will be completed tomorrow.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said its holders approved a plan to merge with and become a wholly owned subsidiary of Halden Inc.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said its merger talks with another unidentified company ended.", "Target Lowry")]
    [InlineData("Halden Inc said it is holding talks with Lowry Corp about a possible merger.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said Odell Bank Ltd had bought 165,000 shares in Lowry Corp on its behalf.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said Halden Inc was taking it over.", "Acquirer Halden; Target Lowry")]
    [InlineData("Odell Corp filed suit to block Halden Inc from acquiring Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said from July 1 it will own 20 pct of Lowry Corp. Halden may raise its stake.", "Investor Halden; Target Lowry")]
    public void Each_side_has_its_place(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc sells pumps to rural hospitals.")]
    [InlineData("Halden Inc bought the name of the street.")]
    [InlineData("The office in Toledo, Ohio, was painted.")]
    [InlineData("Halden Inc took it over the bridge.")]
    public void Trade_is_none(string text) => Assert.Empty(ToldDeals.In(text));

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
