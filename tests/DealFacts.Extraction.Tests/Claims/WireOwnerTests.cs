namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who owns and who takes what changes hands, where wires tell it beside the deal's own words.</summary>
public sealed class WireOwnerTests
{
    [Theory]
    [InlineData("Brewster Corp bought Harland Inc, Odell Corp's brass valve unit.", "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("Brewster Corp bought Harland Inc, Odell Corp's Ohio brass valve subsidiary, for cash.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("Brewster Corp completed the purchase of Harland Inc, Odell Corp's California winery.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("Brewster Corp bought Harland Inc, Odell Corp's chief rival.", "Acquirer Brewster; Target Harland")]
    public void An_aside_tells_whose_unit_it_is(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Odell Corp said it signed a letter of intent with Brewster Corp for the sale of Harland Inc.")]
    [InlineData("Odell Corp said it reached an agreement in principle with Brewster Corp for the sale of its Harland Inc unit.")]
    [InlineData("Odell Corp signed a memorandum of understanding with Brewster Corp for the sale of Harland Inc.")]
    [InlineData("Brewster Corp said it signed a letter of intent with Odell Corp for the purchase of Harland Inc.")]
    public void Whom_one_signs_with_is_the_other_side(string text) =>
        Assert.Equal("Acquirer Brewster; Seller Odell; Target Harland", First(text));

    [Theory]
    [InlineData("Odell Corp agreed to sell Harland Inc to an employee stock ownership plan for 31 mln dlrs.",
        "Acquirer employee stock ownership plan; Seller Odell; Target Harland")]
    [InlineData("Odell Corp sold Harland Inc to a pension fund.", "Acquirer pension fund; Seller Odell; Target Harland")]
    public void A_plan_holds_for_many(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Brewster Corp reached an agreement with Arden Holdings Inc to purchase Arden's Harland Inc for cash.")]
    [InlineData("Arden Holdings Inc said Brewster Corp will buy Arden's Harland Inc.")]
    public void A_place_in_a_name_is_short_for_it(string text) =>
        Assert.Equal("Acquirer Brewster; Seller Arden Holdings; Target Harland", First(text));

    [Theory]
    [InlineData("The Harland glass unit of Odell Corp has been sold to Brewster Corp.")]
    [InlineData("The Harland Inc subsidiary of Odell Corp was acquired by Brewster Corp for 12 mln dlrs.")]
    [InlineData("Odell Corp said it signed an agreement for Brewster Corp to buy Harland Inc, its school books arm, for cash.")]
    [InlineData("Odell Corp said Brewster Corp will buy Harland Inc, its Ohio glass subsidiary.")]
    public void What_belongs_to_another_is_sold_by_it(string text) =>
        Assert.Equal("Acquirer Brewster; Seller Odell; Target Harland", First(text));

    [Theory]
    [InlineData("Brewster Boilers Inc said Harland Co will become a subsidiary of Brewster.")]
    [InlineData("Directors of Brewster Boilers Inc and Harland Co approved a plan under which Harland would become a wholly owned unit of Brewster.")]
    [InlineData("Brewster Boilers Inc agreed to buy Harland Co, which will become part of Brewster.")]
    public void Who_takes_another_in_is_called_by_the_short_name(string text) =>
        Assert.Equal("Acquirer Brewster Boilers; Target Harland", First(text));

    [Fact]
    public void A_unit_that_buys_is_no_seller() =>
        Assert.Equal("Acquirer Brewster; Target Harland", First("Harland Inc was bought by a unit of Brewster Corp for $5 million."));

    [Theory]
    [InlineData("Odell Corp said a group headed by Brewster Corp and including several Harland managers has bought its Harland Inc unit.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("A group including Brewster Corp and members of its management acquired Harland Inc.", "Acquirer Brewster; Target Harland")]
    [InlineData("A group led by Jane Roe and other executives bought Harland Inc.", "Acquirer Jane Roe; Target Harland")]
    public void Of_a_group_the_named_one_buys(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Brewster Corp increased to 61.2 pct from 48.9 pct its interest in Harland Inc.", "Investor Brewster; Target Harland")]
    [InlineData("Brewster Corp said it cut to 4.6 pct its stake in Harland Inc.", "Seller Brewster; Target Harland")]
    [InlineData("Brewster Corp raised by two pct to 11 pct its holding in Harland Inc.", "Investor Brewster; Target Harland")]
    public void The_levels_stand_before_the_stake(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harland Inc and Brewster Corp agreed to merge. Brewster will issue 1.4 shares for each Harland share.")]
    [InlineData("Harland Inc and Brewster Corp agreed to merge. Brewster would exchange 0.8 of its shares for each outstanding share of Harland.")]
    [InlineData("Holders of Harland Inc and Brewster Corp approved their merger. Brewster will issue two shares for every Harland share.")]
    public void Who_issues_shares_takes_the_other_in(string text) => Assert.Equal("Acquirer Brewster; Target Harland", First(text));

    [Theory]
    [InlineData("Harland Inc sold 600,000 newly issued shares to Brewster Corp for 7.2 mln dlrs.", "Acquirer Brewster; Target Harland")]
    [InlineData("Harland Inc will sell 1.2 mln treasury shares, or 14 pct of its stock, to Brewster Corp.", "Acquirer Brewster; Target Harland")]
    [InlineData("Harland Inc agreed to sell 200,000 new shares to Jane Roe.", "Acquirer Jane Roe; Target Harland")]
    [InlineData("Odell Corp sold 600,000 shares of Harland Inc to Brewster Corp.", "Acquirer Brewster; Seller Odell; Target Harland")]
    public void Who_buys_new_shares_buys_into_the_seller(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Brewster Corp told the commission it no longer owns any shares of Harland Inc, having sold its 7.2 pct stake.",
        "Seller Brewster; Target Harland")]
    [InlineData("Brewster Corp said it has divested itself of its Harland Inc unit.", "Seller Brewster; Target Harland")]
    [InlineData("Brewster Corp has received approaches for its Harland Inc unit.", "Seller Brewster; Target Harland")]
    [InlineData("Harland Inc said it retained Corwin Bank Inc to seek a buyer for the company.", "Target Harland")]
    [InlineData("Brewster Corp and Harland Inc terminated their agreement and plan of merger.", "Acquirer Brewster; Target Harland")]
    public void Who_parts_with_what(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Odell Corp agreed to sell its Harland division, which has sales of 300 mln dlrs and is based in Dayton, Ohio, to Brewster Corp.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("Odell Corp will sell Harland Inc, which has ten shops and is headquartered in Dayton, to Brewster Corp.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    [InlineData("Brewster Corp would purchase a 13 pct equity investment in Harland Inc for 530 mln dlrs.", "Acquirer Brewster; Target Harland")]
    [InlineData("Brewster Corp acquired a 20 pct investment in Harland Inc.", "Acquirer Brewster; Target Harland")]
    public void What_is_told_between_does_not_end_the_deal(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Odell Corp said Sweden's Brewster AB will pay 44 mln dlrs for Harland Locks, its hardware subsidiary in New Haven, Conn.")]
    [InlineData("Odell Corp said Brewster AB paid 44 mln dlrs for its Harland Locks unit.")]
    [InlineData("Odell Corp said Brewster AB bought Harland Locks, its hardware arm in Dayton, for cash.")]
    public void Who_tells_of_its_own_unit_sells_it(string text) =>
        Assert.Equal("Acquirer Brewster; Seller Odell; Target Harland Locks", First(text));

    [Theory]
    [InlineData("Brewster Corp would assume ownership of Harland Inc.", "would assume ownership")]
    [InlineData("Harland Inc will become a subsidiary of Brewster Corp.", "will become a subsidiary")]
    public void The_stage_ends_before_the_name(string text, string stage) => Assert.Equal(stage, ToldDeals.In(text)[0].StageText);

    [Fact]
    public void How_large_a_bank_is_is_no_price() =>
        Assert.Null(ToldDeals.In("Brewster Corp agreed to acquire 51-mln-dlr-asset Harland Bank.")[0].Value);

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
