namespace DealFacts.Extraction.Tests.Claims;

/// <summary>A deal is the same whatever stands around it: clauses of other companies, asides behind its names, descriptions before them.</summary>
public sealed class EmbeddedDealTests
{
    [Theory]
    // A further clause with a subject of its own.
    [InlineData("Velmora raised $5 million from Larch Capital, and Granite Corp. opened a plant in Leeds.", "FundingRound: Investor Larch Capital; Issuer Velmora")]
    [InlineData("Larch Capital led a $5 million round in Velmora, and Granite Corp. opened a plant.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital")]
    [InlineData("Pellworth Inc. bought Velmora, and Granite Corp. recently cut jobs.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. bought Velmora, and Granite Corp.", "Acquisition: Acquirer Pellworth; Target Granite; Target Velmora")]
    [InlineData("Velmora raised $5 million from Larch Capital, and Tarn Ventures, based in Bern.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora")]
    [InlineData("While Granite Corp. grew, Pellworth Inc., the retailer, bought Velmora in May.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("While Granite Corp. grew, Pellworth Inc.'s deal to buy Velmora closed.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Granite Corp. opened a plant, but Velmora's IPO raised $5 million.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("While Granite Corp. grew, the IPO of Velmora, based in Leeds, raised $5 million.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("While Granite Corp. grew, Velmora went public in 2018, raising $5 million.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("While Granite Corp. grew, Velmora made its market debut on Thursday.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("Velmora plans to go public next year, sending shares of Granite Corp. lower.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("While Granite Corp. grew, Velmora raised $5 million. Its investors include Larch Capital.", "FundingRound: Investor Larch Capital; Issuer Velmora")]
    // What stands in front, wherever the clause begins.
    [InlineData("In 2019, by acquiring Velmora, Pellworth Inc. gained 300 shops.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Granite Corp. said on Monday that by acquiring Velmora, Pellworth Inc. gains 300 shops.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Meanwhile, with the purchase of Velmora, Pellworth Inc. gains 300 shops.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Since buying Velmora in 2015, the Leeds-based retailer Pellworth Inc. has grown.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Since buying Velmora in 2015, Pellworth Inc., based in Leeds, has grown.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    // An aside behind a name.
    [InlineData("Pellworth Inc., based in Leeds, and Velmora agreed to merge.", "Merger: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc., based in Leeds, merged with Velmora in 2015.", "Merger: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. took Velmora, which employs 40 people, private in a $5 million deal.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. put Velmora, which employs 40 people, up for sale.", "Divestiture: Seller Pellworth; Target Velmora")]
    // Nobody buys himself: who is bought was told of before.
    [InlineData("Pellworth Inc.'s $5 million takeover of the company closed.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. made a $5 million offer for the company.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. struck a $5 million deal to buy the company.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("Pellworth Inc. walked away from its bid for the company.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    [InlineData("The merger of Pellworth Inc. and the company closed.", "Merger: Acquirer Pellworth; Target Velmora")]
    [InlineData("Velmora is a startup in Bern.\n\nPellworth Inc. and the Bern-based startup formed a joint venture.", "JointVenture: Partner Pellworth; Partner Velmora")]
    // A description before it.
    [InlineData("Velmora raised $5 million from the retail group Pellworth Inc. and Larch Capital.", "FundingRound: Investor Larch Capital; Investor Pellworth; Issuer Velmora")]
    [InlineData("Velmora raised $5 million in a round that included Leeds-based Pellworth Inc.", "FundingRound: Investor Pellworth; Issuer Velmora")]
    [InlineData("Velmora got $5 million from pump maker Pellworth Inc.", "FundingRound: Investor Pellworth; Issuer Velmora")]
    [InlineData("The merger of the retailer Pellworth Inc. and Velmora closed.", "Merger: Acquirer Pellworth; Target Velmora")]
    [InlineData("Velmora, which the Leeds-based retailer Pellworth Inc. bought in 2015, makes pumps.", "Acquisition: Acquirer Pellworth; Target Velmora")]
    public void Is_the_same(string text, string expected) => Assert.Equal(expected,
        string.Join(" | ", ToldDeals.In("Velmora Inc. makes pumps.\n\n" + text + "\n\nThe weather was fine.\n").Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));
}
