namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Offers, agreements and sales in wires: whose they are past asides and brackets, what they cost and how far they are.</summary>
public sealed class WireOfferTests
{
    [Theory]
    [InlineData("Lowry Corp said <Halden Inc> has withdrawn its offer for the homebuilder.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp <LWR.O> said it agreed to be acquired by the <Halden Group Inc>.", "Acquirer Halden Group; Target Lowry")]
    [InlineData("Lowry Corp said it received a letter of intent from Halden Inc, a Boston investment firm, to acquire the company.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said it received a proposal from Halden Inc, of Boston, to acquire the company.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said it signed a letter of intent with Halden Inc to be acquired for 27 mln dlrs.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said a group including its president and Halden Inc offered to buy the company for 31 mln dlrs.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said it will merge with and into Halden Inc.", "Acquirer Halden; Target Lowry")]
    public void Each_side_of_an_offer_is_found(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said its Lowry Press book unit will be sold to Odell Corp.",
        "Acquirer Odell; Seller Halden; Target Lowry Press")]
    [InlineData("Halden Inc said its Lowry Press unit is up for sale.", "Seller Halden; Target Lowry Press")]
    [InlineData("Halden Inc said it has put its brewery in Perth up for sale.", "Seller Halden; Target brewery")]
    [InlineData("Halden Inc said it closed the purchase of four nursing homes in Ohio for 12.1 mln dlrs.",
        "Acquirer Halden; Target four nursing homes")]
    [InlineData("Halden Inc said it expects to close its 33 mln dlr purchase of Lowry Leasing from Odell Corp.",
        "Acquirer Halden; Seller Odell; Target Lowry Leasing")]
    [InlineData("Halden Inc said it agreed to buy Lowry Cable TV from Odell Corp.", "Acquirer Halden; Seller Odell; Target Lowry Cable TV")]
    public void What_is_sold_has_its_seller(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Halden Inc said its tender offer of 25 dlrs per share for all 2.5 mln shares of Lowry Corp, or 62.5 mln dlrs, began.",
        62_500_000)]
    [InlineData("Halden Inc agreed to buy Lowry Corp in exchange for stock with a market value of 2.1 mln dlrs.", 2_100_000)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. The cost of the acquisition will be 2.1 mln dlrs.", 2_100_000)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. It will pay Lowry 2.1 mln dlrs as a reimbursement for its costs.", null)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. It will pay 2.1 mln dlrs to reimburse Lowry for its costs.", null)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. Lowry would pay Halden 2.1 mln dlrs if the merger fails.", null)]
    [InlineData("Halden Inc agreed to buy Lowry Corp. It will pay 2.1 mln dlrs in legal expenses.", null)]
    [InlineData("Halden Inc agreed to buy Lowry Corp for 2.1 mln dlrs less than Odell Corp had offered.", null)]
    public void Not_every_sum_is_the_price(string text, int? price) => Assert.Equal(price, ToldDeals.In(text)[0].Value?.Value);

    [Theory]
    [InlineData("Halden Inc is negotiating to sell Lowry Corp.", "negotiating to sell")]
    [InlineData("Halden Inc said it expects to complete its purchase of Lowry Corp in May.", "expects to complete")]
    [InlineData("Halden Inc said it finalized an agreement to sell Lowry Corp.", "finalized an agreement")]
    [InlineData("Halden Inc said it reached an oral agreement to buy Lowry Corp.", "reached an oral agreement")]
    [InlineData("Halden Inc said it exchanged contracts for the purchase of Lowry Corp.", "exchanged contracts")]
    [InlineData("Halden Inc said its letter of intent to acquire Lowry Corp has expired.", "expired")]
    [InlineData("Halden Inc said its offer for Lowry Corp will expire on Friday.", "will expire")]
    [InlineData("Halden Inc said it received acceptances for 71 pct of Lowry Corp.", "received acceptances")]
    [InlineData("Halden Inc said it is seeking control of Lowry Corp.", "seeking control")]
    [InlineData("Halden Inc said it is seeking shareholder approval for its acquisition of Lowry Corp.", "seeking shareholder approval")]
    [InlineData("Halden Inc said it discontinued negotiations with Lowry Corp on a merger.", "discontinued negotiations")]
    [InlineData("Halden Inc said it would not accept the offer by Lowry Corp.", "would not accept")]
    [InlineData("Halden Inc said it is prepared to make an offer for Lowry Corp.", "prepared to make an offer")]
    [InlineData("Halden Inc said it has obtained financing for its purchase of Lowry Corp.", "obtained financing")]
    [InlineData("Halden Inc said it filed an application with the Federal Reserve Board to acquire Lowry Corp.", "filed an application")]
    [InlineData("Lowry Corp said its board recommended that shareholders accept a takeover offer from Halden Inc.", "recommended")]
    [InlineData("Halden Inc said its attempt to acquire Lowry Corp failed because it could not arrange financing.", "failed")]
    [InlineData("Halden Inc said it has bid for Lowry Corp.", "bid")]
    [InlineData("Halden Inc said its efforts to buy Lowry Corp were unsuccessful.", "unsuccessful")]
    [InlineData("Halden Inc said its merger with Lowry Corp became effective today.", "became effective")]
    [InlineData("Halden Inc said its purchase of Lowry Corp is awaiting approval.", "awaiting approval")]
    [InlineData("Halden Inc and Lowry Corp said they agreed to combine their operations.", "agreed to combine")]
    [InlineData("Lowry Corp said it will merge into Halden Inc under an agreement approved by both boards.", "will merge")]
    public void The_lead_tells_how_far_it_is(string text, string words) => Assert.Equal(words, ToldDeals.In(text)[0].StageText);

    [Theory]
    [InlineData("Harland Inc said its board rejected the 64 dlr per share tender offer of Brewster NV.")]
    [InlineData("Harland Inc urged shareholders to reject the tender offer of Brewster NV.")]
    [InlineData("Harland Inc said its board rejected as inadequate and not in the best interests of shareholders a bid by Brewster NV.")]
    [InlineData("Shares of Harland Inc rose after Brewster NV announced an offer of 21 dlrs a share.")]
    [InlineData("Harland Inc jumped 60p to 212p after Brewster NV made a cash offer of 215p a share.")]
    [InlineData("Brewster NV has offered to acquire all outstanding units of Harland LP for 11 dlrs a unit.")]
    [InlineData("Brewster NV began a tender offer for all units of Harland Partners.")]
    [InlineData("Brewster NV bought 400,000 limited partnership units of Harland.")]
    public void For_whom_an_offer_is(string text) =>
        Assert.Equal("Acquirer Brewster; Target Harland", ToldDeals.PartiesOf(ToldDeals.In(text)[0]).Replace(" LP", "", StringComparison.Ordinal)
            .Replace(" Partners", "", StringComparison.Ordinal).Replace("Investor", "Acquirer", StringComparison.Ordinal));

    [Theory]
    [InlineData("Odell Corp has received an offer for its 38 pct stake in Harland Inc.", "Seller Odell; Target Harland")]
    [InlineData("The state approved the transfer of Harland Raceway from Odell Corp to Brewster NV.",
        "Acquirer Brewster; Seller Odell; Target Harland Raceway")]
    [InlineData("Brewster NV bought from closely held Odell Corp an idle ammonia plant.", "Acquirer Brewster; Seller Odell; Target idle ammonia plant")]
    [InlineData("Brewster NV purchased from Odell Corp and Lowell Inc a plant near Tulsa.", "Acquirer Brewster; Seller Lowell; Seller Odell; Target plant")]
    [InlineData("Brewster NV acquired from the Osgood family the stock of Harland Inc.", "Acquirer Brewster; Seller Osgood family; Target Harland")]
    [InlineData("Odell Corp said Brewster NV would assume ownership of its two idle mines.", "Acquirer Brewster; Target two idle mines")]
    public void From_whom_it_comes(string text, string parties) => Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text)[0]));

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
