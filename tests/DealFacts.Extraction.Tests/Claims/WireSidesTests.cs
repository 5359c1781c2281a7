namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who bids and who is bid for, where the wire names one of them by the way: in a noun, by an adviser, by a group without a name.</summary>
public sealed class WireSidesTests
{
    [Theory]
    [InlineData("Brock Inc said its directors reviewed a Teledon Corp merger proposal but deferred action on it.")]
    [InlineData("Brock Inc said its board rejected a Teledon Corp takeover bid worth 45 mln dlrs.")]
    [InlineData("Brock Inc said it will study the Teledon Corp buyout offer at a special meeting.")]
    [InlineData("Brock Inc said its shareholders should take no action on the Teledon Corp tender offer.")]
    [InlineData("Brock Inc said it has received a revised Teledon Corp acquisition proposal of 12 dlrs a share.")]
    public void On_the_offer_of_another_one_acts(string text) => Assert.Equal("Acquirer Teledon; Target Brock", First(text));

    [Theory]
    [InlineData("Brock Inc said its management group has withdrawn its proposal to take the company private.",
        "Acquirer management group; Target Brock")]
    [InlineData("Brock Inc said an investor group withdrew its proposal to acquire the company for 12 dlrs a share.",
        "Acquirer investor group; Target Brock")]
    [InlineData("Brock Inc said a management group made an offer to acquire the company.", "Acquirer management group; Target Brock")]
    [InlineData("Brock Inc said a management group made an offer to acquire Teledon Corp.", "Acquirer management group; Target Teledon")]
    [InlineData("Brock Inc agreed to be bought by a group led by president Dale Moore and Harrow Corp.",
        "Acquirer Dale Moore; Acquirer Harrow; Target Brock")]
    public void Who_has_no_name_acts_too(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Brock Inc said its investment banker, Ruther and Sinclair Inc, received a preliminary merger proposal from another company.",
        "Target Brock")]
    [InlineData("Brock Inc said its financial adviser, Ruther Inc, has received several offers for the company.", "Target Brock")]
    public void An_adviser_acts_for_another(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Harmon Corp last week bid 23 dlrs a share for Brock Inc.")]
    [InlineData("Harmon Corp, which last week bid 23 dlrs a share for Brock Inc, said it will not raise its offer.")]
    [InlineData("Harmon Corp, which recently bid 310 mln dlrs for Brock Inc, has bought more shares.")]
    public void When_it_was_bid_may_stand_between(string text) => Assert.Equal("Acquirer Harmon; Target Brock", First(text));

    [Theory]
    [InlineData("Harmon Corp's bid was preceded by an earlier 34 dlrs a share bid by Teledon Corp.")]
    [InlineData("Harmon Corp's offer was topped by a 34 dlr a share offer from Teledon Corp.")]
    public void Two_that_bid_are_not_for_each_other(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Brock Inc said it filed a 10-K report indicating that Carrow Corp had assumed control of the company.",
        "Acquirer Carrow; Target Brock")]
    [InlineData("The Morandi Group's holding company Finagro Corp will pay 310 mln dlrs for the starch business of Brock Inc.",
        "Acquirer Finagro; Seller Brock; Target starch business")]
    [InlineData("Brock Inc said it purchased Teledon Corp's line of garden tools for an undisclosed sum.",
        "Acquirer Brock; Seller Teledon; Target line of garden tools")]
    [InlineData("Brock Inc said it has bought a line of industrial pumps from Teledon Corp for four mln dlrs.",
        "Acquirer Brock; Seller Teledon; Target line of industrial pumps")]
    [InlineData("Brock Inc acquired the Guard Division of Teledon Corp of Wayne, N.J., Keller Inc of Dover, N.J., and Watchman Inc.",
        "Acquirer Brock; Seller Teledon; Target Guard Division; Target Keller; Target Watchman")]
    [InlineData("The province wants to sell its interest in the pipeline company, Energy Minister Neil Brand told reporters.",
        "Target pipeline company")]
    public void A_word_beside_the_name_misleads_nobody(string text, string parties) => Assert.Equal(parties, First(text));

    [Theory]
    [InlineData("Brock Inc said its merger with Teledon Corp was completed and its stock no longer existed.")]
    [InlineData("Brock Inc will merge with Teledon Corp. Trading in Brock common stock will cease today.")]
    [InlineData("Brock Inc will merge with Teledon Corp. Brock shareholders will receive 15 dlrs a share in cash.")]
    [InlineData("Brock Inc agreed to merge with Teledon Corp. Teledon owns about 40 pct of Brock.")]
    [InlineData("Brock Inc agreed to merge with Teledon Corp. Teledon will pay 5 dlrs a share for the 29 pct of Brock's shares it does not own.")]
    [InlineData("Teledon Corp said it signed an agreement for a merger in which Brock Inc holders would receive 0.4 Teledon share for each.")]
    [InlineData("Teledon Corp has agreed to a merger that would give Brock Inc holders 12 dlrs a share.")]
    public void What_becomes_of_the_shares_tells_who_joins(string text) => Assert.Equal("Acquirer Teledon; Target Brock", First(text));

    [Theory]
    [InlineData("Brock Inc said it is not in merger talks with Teledon Corp.")]
    [InlineData("Brock Inc rose. The company said it is in merger talks with Teledon Corp.")]
    public void Who_is_in_talks_is_one_of_the_two(string text) => Assert.Equal("Acquirer Brock; Target Teledon", First(text));

    [Theory]
    [InlineData("Denholm Inc announced the purchase of Ruskin Corp for 14 mln dlrs.", "announced")]
    [InlineData("Denholm Inc announced the sale of its Ruskin Corp unit to Pargeter Inc.", "announced")]
    [InlineData("Denholm Inc said it will offer 4.15 dlrs a share for Ruskin Corp.", "will offer")]
    [InlineData("Denholm Inc is negotiating with its banks. The company said it has sold its Ruskin Corp unit.", "sold")]
    [InlineData("Denholm Inc is in talks with its labor unions. Denholm agreed to acquire Ruskin Corp.", "agreed to acquire")]
    [InlineData("Denholm Inc is in talks with its lenders about a sale of its Ruskin Corp unit.", "in talks")]
    public void The_stage_is_the_deals_own(string text, string words) => Assert.Equal(words, ToldDeals.In(text)[0].StageText);

    private static string First(string text) => ToldDeals.PartiesOf(ToldDeals.In(text)[0]);
}
