using DealFacts.Extraction.Tests.Claims;

namespace DealFacts.Extraction.Tests.Merging;

/// <summary>Which statements of one article are one deal.</summary>
public sealed class OneArticleTests
{
    [Theory]
    [InlineData("Osterby Tools acquired Larch Marine. Osterby Tools acquired Larch Marine.", 1)]
    [InlineData("Osterby Tools Inc. acquired Larch Marine for $42 million. The acquisition of Larch Marine by Osterby Tools Inc. closed in May.", 1)]
    [InlineData("Osterby Tools Inc. acquired Larch Marine. Pellworth Inc. acquired Tarnwick Foods.", 2)]
    [InlineData("Velmora raised $45 million in a Series B round. Velmora raised $12 million in a Series A round.", 2)]
    [InlineData("Velmora raised $45 million in a Series B round. Pellworth Capital led Velmora's $45 million Series B round.", 1)]
    public void Statements_of_one_deal_are_one_deal(string text, int deals) => Assert.Equal(deals, ToldDeals.In(text).Count);

    [Fact]
    public void The_deal_keeps_what_each_statement_adds()
    {
        Deal deal = Assert.Single(ToldDeals.In("Velmora raised $45 million in a Series B round. Pellworth Capital led Velmora's $45 million Series B round."));
        Assert.Equal(
            ("Issuer Velmora; LeadInvestor Pellworth Capital", "$45 million", "Series B"),
            (ToldDeals.PartiesOf(deal), deal.Value?.ToString(), deal.Round));
        Assert.Superset(new HashSet<string> { "deal/raise", "deal/lead" }, deal.Claims.Select(claim => claim.Citation.Rule).ToHashSet());
    }
}
