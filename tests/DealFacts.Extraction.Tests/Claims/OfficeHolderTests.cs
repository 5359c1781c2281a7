namespace DealFacts.Extraction.Tests.Claims;

/// <summary>A company that is named only for its people takes no part in what they do.</summary>
public sealed class OfficeHolderTests
{
    [Theory]
    [InlineData("from Pellworth co-founder Jane Stone", "Investor Jane Stone; Issuer Velmora")]
    [InlineData("in a round led by Pellworth founder and chief executive Jane Stone", "Issuer Velmora; LeadInvestor Jane Stone")]
    [InlineData("in a round led by the founder of Pellworth, Jane Stone", "Issuer Velmora; LeadInvestor Jane Stone")]
    [InlineData("from the founders of Pellworth and Larch Marine", "Issuer Velmora")]
    [InlineData("from investors including executives from Pellworth and Larch Marine", "Issuer Velmora")]
    [InlineData("from former Pellworth employees", "Issuer Velmora")]
    [InlineData("from Pellworth's founders", "Issuer Velmora")]
    [InlineData("from the founders of Pellworth and Quillon Capital", "Investor Quillon Capital; Issuer Velmora")]
    [InlineData("from Pellworth", "Investor Pellworth; Issuer Velmora")]
    [InlineData("from the venture arm of Pellworth", "Investor Pellworth; Issuer Velmora")]
    public void Who_puts_money_in(string from, string parties) =>
        Assert.Equal(parties, ToldDeals.PartiesOf(Assert.Single(ToldDeals.In($"Velmora raised $5 million {from}."))));

    [Theory]
    [InlineData("the owner of Pellworth", "Target Velmora")]
    [InlineData("a former executive of Pellworth", "Target Velmora")]
    [InlineData("a unit of Pellworth", "Acquirer Pellworth; Target Velmora")]
    public void Who_buys(string buyer, string parties) =>
        Assert.Equal(parties, ToldDeals.PartiesOf(Assert.Single(ToldDeals.In($"Velmora was bought by {buyer} for $5 million."))));
}
