namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who sells, buys and joins where it is a state, an officer, a parent or one of several without names.</summary>
public sealed class WireRolesTests
{
    [Theory]
    [InlineData("The British Government plans to sell Harland Corp to Brewster Plc.", "Acquirer Brewster; Seller British Government; Target Harland")]
    [InlineData("The sale of the government's 25.5 pct stake in Harland Corp is expected this month.", "Seller government; Target Harland")]
    [InlineData("The British Government approved the sale of Harland Corp to Brewster Plc.", "Acquirer Brewster; Target Harland")]
    public void A_state_sells_what_it_owns(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harland Corp said its director Kent Holm, who controls Holm Capital Inc, will buy 27 pct of the company's stock.")]
    [InlineData("Harland Corp said its chairman Kent Holm will buy 27 pct of the company.")]
    public void An_officer_buys_for_himself(string text) =>
        Assert.Contains("Kent Holm; Target Harland", First(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Harland Corp agreed to sell its Odell division to a group headed by the division's president, Carl Voss.",
        "Acquirer Carl Voss; Seller Harland; Target Odell")]
    [InlineData("Harland Corp agreed to sell its Odell division to its president, Carl Voss, for two mln dlrs.",
        "Acquirer Carl Voss; Seller Harland; Target Odell")]
    [InlineData("Brewster Corp bought 1.1 mln shares of Harland Corp from its chairman, Dale Moore.",
        "Acquirer Brewster; Seller Dale Moore; Target Harland")]
    [InlineData("Harland Corp said it agreed to be acquired by its chairman, Dale Moore, for 12 dlrs a share.",
        "Acquirer Dale Moore; Target Harland")]
    public void An_officer_is_named_behind_the_office(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harland Corp said holders should reject the Brewster Corp 48 dlr a share offer.", "Acquirer Brewster; Target Harland")]
    [InlineData("Harland Corp agreed to the Brewster Corp 48 dlr a share offer.", "Acquirer Brewster; Target Harland")]
    [InlineData("Brewster Corp urged Harland Corp shareholders to accept its offer.", "Acquirer Brewster; Target Harland")]
    [InlineData("Brewster Corp has initialed a letter of intent for the purchase of Harland Corp.", "Acquirer Brewster; Target Harland")]
    [InlineData("Harland Corp said Brewster Corp, Odell Corp and two other parties have submitted bids for its pipeline unit.",
        "Acquirer Brewster; Acquirer Odell; Seller Harland; Target pipeline unit")]
    public void Whose_offer_it_is(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harland Corp agreed to sell its assets to Odell Corp. The company said the sale has been approved by its board and by Brewster Inc.",
        "Acquirer Odell; Target Harland")]
    [InlineData("Odell Corp bought 1.2 mln shares of Harland Corp in a privately negotiated transaction with Brewster Corp.",
        "Acquirer Odell; Seller Brewster; Target Harland")]
    public void Who_sells_is_not_who_approves(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harland Corp announced a merger agreement with a Brewster Corp affiliate.")]
    [InlineData("Harland Corp said it signed a merger agreement with Odell Corp's Brewster unit.")]
    [InlineData("Harland Corp agreed to merge with its parent, Brewster Corp.")]
    [InlineData("Harland Corp agreed to merge with Brewster Corp, its 51 pct owner.")]
    [InlineData("Harland Corp agreed to merge with Brewster Corp. Brewster now owns about 40 pct of Harland's 9.8 mln common shares.")]
    public void Who_belongs_to_another_is_not_bought(string text) => Assert.Equal("Acquirer Brewster; Target Harland", First(text));

    [Theory]
    [InlineData("Odell Corp said Brewster Corp will merge with its Harland Corp unit.", "Acquirer Brewster; Target Harland")]
    [InlineData("Odell Corp said its board is to weigh an offer made today by Brewster Corp to merge with its Harland Corp unit.",
        "Acquirer Brewster; Seller Odell; Target Harland")]
    public void The_owner_is_not_merged(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Arden Corp's Lowell Inc said it bought Harland Corp. The company said it will sell Odell Corp.", "Seller Lowell; Target Odell")]
    public void What_another_owns_is_the_company(string text, string parties) => Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text)[1]));

    [Theory]
    [InlineData("Brewster Corp announced completion of its purchase of Harland Corp.", "completion", DealStage.Completed)]
    [InlineData("Brewster Corp said talks on its purchase of Harland Corp broke off.", "broke off", DealStage.Terminated)]
    public void The_stage_is_told_in_a_noun(string text, string words, DealStage stage)
    {
        Deal deal = ToldDeals.In(text)[0];
        Assert.Equal((words, stage), (deal.StageText, deal.Stage));
    }

    [Theory]
    [InlineData("Brewster Corp sold its Odell bearings division to Harland Corp. The division is located in Akron, Ohio.")]
    [InlineData("Brewster Corp sold its Odell bearings division to Harland Corp. The unit, based in Akron, Ohio, had sales of two mln dlrs.")]
    public void Where_a_division_is_another_sentence_tells(string text) =>
        Assert.Equal("Akron, Ohio", FactReader.Read(new Article { Path = "a.txt" }, text).Companies.Single(c =>
            c.Name == "Odell bearings division").Location);

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
