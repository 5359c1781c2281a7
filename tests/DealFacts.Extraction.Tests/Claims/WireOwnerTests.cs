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

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
