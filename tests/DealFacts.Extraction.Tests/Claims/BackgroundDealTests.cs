namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals told in passing beside others: each keeps its own parties, sum and stage.</summary>
public sealed class BackgroundDealTests
{
    public static TheoryData<string, string> Neighbours => new()
    {
        { "Velmora was bought by Granite Corp. for $95 million last November, and Berlin's Pellworth raised €20 million from Larch Capital in March.", "Acquisition $95 million: Acquirer Granite; Target Velmora | FundingRound €20 million: Investor Larch Capital; Issuer Pellworth" },
        { "Granite Corp. bought Velmora for €250m and Singapore's Pellworth took a half share in Osterby Tools, at a price that valued it at €1.8bn.", "Acquisition €250m: Acquirer Granite; Target Velmora | Investment: Investor Pellworth; Target Osterby Tools" },
        { "Velmora was bought by America's Granite Corp. last year in a $17bn deal and only last week Osterby Tools rejected a $900m approach from China's Pellworth.", "Acquisition $17bn: Acquirer Granite; Target Velmora | Acquisition $900m: Acquirer Pellworth; Target Osterby Tools" },
        { "Granite Corp., which acquired Velmora for $1.4 billion in 2014, is fighting a challenge from Larch Capital.", "Acquisition $1.4 billion: Acquirer Granite; Target Velmora" },
        { "Pellworth Inc., which sold its boats arm to Granite Corp. in 2012, faces a bid from Velmora for $3 billion.", "Acquisition $3 billion: Acquirer Velmora; Target Pellworth | Acquisition: Acquirer Granite; Seller Pellworth; Target boats arm" },
        { "Granite Corp. is to merge with Pellworth Inc.\n\nVelmora was bought by Osterby Tools last year in a $17bn deal.", "Acquisition $17bn: Acquirer Osterby Tools; Target Velmora | Merger: Acquirer Granite; Target Pellworth" },
        { "Granite Corp. plans to use the proceeds to pay off a $120 million loan and possibly buy smaller brands.", "Acquisition: Acquirer Granite; Target smaller brands" },
        { "Granite Corp. hired most of the team of Velmora, a competitor that had raised $70 million.", "FundingRound $70 million: Issuer Velmora" },
        { "It is the biggest listing since pump maker Velmora raised $575 million in 2021, Granite Corp. said.", "FundingRound $575 million: Issuer Velmora" },
        { "Granite Corp. agreed to sell the papers to Pellworth Inc. for $14 million.", "Acquisition $14 million: Acquirer Pellworth; Seller Granite" },
        { "Granite Corp. agreed to buy Velmora for $3 billion. In 2019 it bought Osterby Tools for $165 million. The deal is expected to close in May.", "Acquisition $165 million: Acquirer Granite; Target Osterby Tools | Acquisition $3 billion: Acquirer Granite; Target Velmora" },
        { "Velmora has been bought by Granite Corp. for an undisclosed amount, understood to be around €120m.", "Acquisition €120m: Acquirer Granite; Target Velmora" },
        { "Norvik's $2.2bn sale of its regional sports networks to Granite Corp. closed.", "Acquisition $2.2bn: Acquirer Granite; Seller Norvik; Target regional sports networks" },
        { "Granite Corp. has bought Velmora. Rival Pellworth Inc. filed to go public. Its owner, Larch Capital, will sell none of it.", "Acquisition: Acquirer Granite; Target Velmora | InitialPublicOffering: Issuer Pellworth" },
        { "Granite Corp. has bought Velmora. Pellworth Inc. filed to go public. Its majority owner Larch Capital will cut its stake to 45%.", "Acquisition: Acquirer Granite; Target Velmora | InitialPublicOffering: Issuer Pellworth" },
        { "Granite Corp. raised $10 million. Granite's raise comes within six months of pump startup Velmora's $20 million Series A backed by Larch Capital.",
            "FundingRound $10 million: Issuer Granite | FundingRound $20 million: Investor Larch Capital; Issuer Velmora" },
        { "Velmora filed for bankruptcy. The 118-year-old company was taken private by Granite Corp. in 2013.", "Acquisition: Acquirer Granite; Target Velmora" },
    };

    public static TheoryData<string, string> Rounds => new()
    {
        { "Velmora raised $500 million in a Series I at a $43 billion valuation.", "FundingRound $500 million: Issuer Velmora" },
        { "Velmora raised $40 million in a round led by Larch Capital at a $300 million valuation.", "FundingRound $40 million: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora closed a Series B at a $300 million post-money valuation.", "FundingRound: Issuer Velmora" },
        { "Velmora is in advanced talks with investors including Gulf fund Larch Investment Authority and the US chip group Pellworth about a funding round of up to $750m.", "FundingRound $750m: Investor Larch Investment Authority; Issuer Velmora" },
        { "Velmora is in talks with Larch Capital about a $750m funding round.", "FundingRound $750m: Investor Larch Capital; Issuer Velmora" },
        { "Larch Capital is in talks with Velmora about a funding round.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora filed for an initial public offering in 2024 but withdrew it in October, days after raising $1.1 billion in a round led by Larch Capital.", "FundingRound $1.1 billion: Issuer Velmora; LeadInvestor Larch Capital | InitialPublicOffering: Issuer Velmora" },
        { "Velmora has raised more than $900 million from investors including Tarn Ventures. Its most recent round, a $300 million investment led by Larch Capital, valued it at $6.5 billion.", "FundingRound $300 million: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora is seeking to raise $2 billion. Its most recent round was led by Larch Capital.", "FundingRound $2 billion: Issuer Velmora | FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora closed a $62 million Series C. Larch Capital led; Tarn Ventures joined in.", "FundingRound $62 million: Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora was founded in 2014.\n\nLarch Capital led a €12m Series A in 2016.\n\nVelmora grew.", "FundingRound €12m: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Larch Capital and Tarn Ventures had both made offers in the final round.", "" },
        { "An offer by Velmora was withdrawn amid questions over its funding.", "" },
    };

    public static TheoryData<string> Silent => new()
    {
        "Velmora makes chips at a third of the cost of those sold by Granite Corp.",
        "Velmora has been courted by the government.",
        "Granite Corp. agreed to buy up to 750 megawatts of capacity from Velmora.",
        "Sovereign investors have been snapping up trophy hotels across Europe.",
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    [MemberData(nameof(Rounds))]
    public void Each_keeps_what_is_its_own(string story, string deals) => Assert.Equal(deals, string.Join(" | ", ToldDeals.In("News of the day\n\n" + story)
        .Select(deal => $"{deal.Kind}{(deal.Value is null ? "" : " " + deal.Value.Text)}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Silent))]
    public void Trade_and_courtship_are_no_deals(string story) => Assert.Empty(ToldDeals.In("News of the day\n\n" + story));

    [Fact]
    public void To_go_public_with_a_bid_is_no_listing() =>
        Assert.DoesNotContain(ToldDeals.In("Granite Corp. went public with its offer for Velmora last week."), deal => deal.Kind == DealKind.InitialPublicOffering);

    [Fact]
    public void Who_holds_the_rest_of_a_joint_venture_is_no_target()
    {
        Deal stake = Assert.Single(ToldDeals.In("Granite Corp. and Pellworth Inc. announced a joint venture, Velmora Cells LLC, that will make cells.\n\n"
            + "Granite Corp. will hold 51 percent of the joint venture and Pellworth Inc. the remaining 49 percent."), deal => deal.Kind == DealKind.Investment);
        Assert.Equal("Investor Granite; Target Velmora Cells", ToldDeals.PartiesOf(stake));
    }
}
