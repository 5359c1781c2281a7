namespace DealFacts.Extraction.Tests.Claims;

/// <summary>The same deals told by other words: what is bought, lent, awarded, turned down or given up, and how far it has come.</summary>
public sealed class RetoldDealTests
{
    public static TheoryData<string, string> Purchases => new()
    {
        { "Granite Corp. outbid Pellworth Inc. for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Pellworth Inc. lost out to Granite Corp. in the auction of Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and Pellworth Inc. are circling Velmora.", "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Velmora rebuffed Granite Corp. in May.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. has approached Velmora about a takeover.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. has approached Velmora about its pumps.", "" },
        { "Talks between Granite Corp. and Velmora over a $420 million takeover have broken down.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Velmora shareholders voted in favour of the merger with Granite Corp.", "Merger: Acquirer Velmora; Target Granite" },
        { "Denmark's Granite Corp. and Norway's Pellworth Inc. are buying Velmora.", "Acquisition: Acquirer Granite; Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. joined forces with Pellworth Inc. to buy Velmora.", "Acquisition: Acquirer Granite; Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. bought Velmora in 2015 and sold it to Pellworth Inc. in 2019.", "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Seller Granite; Target Velmora" },
        { "Granite Corp., whose acquisitions include Velmora and pump maker Osterby Tools, reports on Tuesday.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. made purchases of 6,000 Velmora shares.", "" },
        { "Ada Moss worked at Velmora (sold to Granite Corp. in 2014).", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. will merge its pump business with that of Velmora.", "Merger: Acquirer Granite; Target Velmora" },
        { "Funds managed by Larch Capital agreed to buy Velmora.", "Acquisition: Acquirer Larch Capital; Target Velmora" },
        { "Velmora has attracted takeover interest from Granite Corp. and Pellworth Inc.", "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. bought three startups last year, including Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. is buying Osterby Tools for $4 billion, double what it paid for Velmora.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. has made its first acquisition: budgeting app Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. is the new owner of Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Velmora is up for sale.", "Divestiture: Target Velmora" },
        { "Velmora is not for sale.", "" },
        { "The bridge is on the market.", "" },
    };

    public static TheoryData<string, string> Stakes => new()
    {
        { "Larch Capital exited its investment in Velmora last year.", "SecondarySale: Seller Larch Capital; Target Velmora" },
        { "Larch Capital added to its stakes in Velmora and Osterby Tools.", "Investment: Investor Larch Capital; Target Osterby Tools | Investment: Investor Larch Capital; Target Velmora" },
        { "Larch Capital has bought a tenth of Velmora.", "Investment: Acquirer Larch Capital; Target Velmora" },
        { "Granite Corp. helped to pay for it with a $10 billion investment in Velmora.", "Investment: Investor Granite; Target Velmora" },
        { "Granite Corp. may put $1.5 billion into Velmora's flotation.", "InitialPublicOffering: Issuer Velmora | Investment: Investor Granite; Target Velmora" },
        { "Larch Capital cashed out of Velmora last week.", "SecondarySale: Seller Larch Capital; Target Velmora" },
        { "Granite Corp. sold its 20% stake in Velmora to Pellworth Inc.", "Investment: Acquirer Pellworth; Seller Granite; Target Velmora" },
        { "Granite Corp. is buying into the refining unit of Velmora.", "Investment: Investor Granite; Target Velmora" },
        { "Granite Corp. bought $10 billion of preferred shares in Velmora.", "Investment: Acquirer Granite; Target Velmora" },
        { "Larch Capital disclosed a 6% position in Velmora on Monday.", "Investment: Investor Larch Capital; Target Velmora" },
        { "Velmora was bailed out by Granite Corp.", "Investment: Investor Granite; Target Velmora" },
        { "Velmora said it would buy back $2 billion of its own shares.", "" },
    };

    public static TheoryData<string, string> Money => new()
    {
        { "Larch Bank lent Velmora $40 million.", "DebtFinancing: Issuer Velmora; Lender Larch Bank" },
        { "Velmora borrowed $40 million from Larch Bank.", "DebtFinancing: Issuer Velmora; Lender Larch Bank" },
        { "Velmora has taken a loan of $40 million from Larch Bank.", "DebtFinancing: Issuer Velmora; Lender Larch Bank" },
        { "Larch Bank granted a $40 million loan to Velmora.", "DebtFinancing: Issuer Velmora; Lender Larch Bank" },
        { "Velmora repaid its loan from Larch Bank.", "" },
        { "Velmora raised a $135 million Series E led by Larch Capital, and $85 million in debt from Tarn Bank.", "DebtFinancing: Issuer Velmora; Lender Tarn Bank | FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "$25 million was invested in Velmora by Larch Capital.", "Investment: Investor Larch Capital; Target Velmora" },
        { "$25 million has been raised by Velmora from Larch Capital.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora closed its $10 million Series A, with Larch Capital heading the round.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Larch Capital and Tarn Ventures are the investors behind Velmora's $20 million Series A.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora, fresh from a $45 million Series B, is hiring.", "FundingRound: Issuer Velmora" },
        { "Velmora has added $70 million to its coffers.", "FundingRound: Issuer Velmora" },
        { "Velmora has added $70 million to its debt.", "" },
        { "Velmora is worth $3 billion after a $260 million round led by Larch Capital.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million in May. Also participating in the round were Tarn Ventures and Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora" },
        { "All told, Velmora has raised $61 million from Larch Capital.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora raised $9 million in May. All told, Velmora has raised $61 million from Larch Capital.", "FundingRound: Issuer Velmora" },
        { "Velmora counts investors such as Larch Capital and Tarn Ventures.", "Investment: Investor Larch Capital; Investor Tarn Ventures; Target Velmora" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { "Granite Corp. awarded Velmora a $2.9 billion contract to build pumps.", "Contract: Customer Granite; Supplier Velmora" },
        { "Granite Corp. awarded a $2.9 billion contract to Velmora.", "Contract: Customer Granite; Supplier Velmora" },
        { "Velmora raised $173 million when it listed in New York.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora and Osterby Tools are about to go public.", "InitialPublicOffering: Issuer Osterby Tools | InitialPublicOffering: Issuer Velmora" },
        { "Granite Corp. has dropped plans to float its pump unit Velmora.", "InitialPublicOffering: Issuer Velmora; Seller Granite" },
        { "Velmora ties up with Granite Corp. on pumps.", "Partnership: Partner Granite; Partner Velmora" },
        { "Velmora is a collaboration startup joined by Granite Corp. in May.", "" },
    };

    public static TheoryData<string, DealStage> Stages => new()
    {
        { "Velmora was forced to abandon its IPO.", DealStage.Terminated },
        { "Granite Corp. does not intend to make an offer for Velmora.", DealStage.Denied },
        { "Velmora pulled its IPO in May.", DealStage.Terminated },
        { "Talks between Granite Corp. and Velmora over a takeover have broken down.", DealStage.Terminated },
        { "Granite Corp. is on the verge of buying Velmora.", DealStage.InTalks },
        { "Granite Corp. is set to invest $5 million in Velmora.", DealStage.Announced },
        { "Granite Corp. and Pellworth Inc. have set up a joint venture.", DealStage.Completed },
        { "Granite Corp. spent more than $5 million to buy Velmora.", DealStage.Completed },
        { "Granite Corp. used the money to buy Velmora.", DealStage.Completed },
    };

    public static TheoryData<string, string> Prices => new()
    {
        { "Granite Corp. wants to sell Velmora, which could fetch $800 million.", "$800 million" },
        { "Velmora raised $650 million from investors led by Larch Capital, which put in $180 million itself.", "$650 million" },
        { "Granite Corp. is to buy Velmora for a whopping $7.5 billion.", "$7.5 billion" },
        { "Granite Corp. raised its bid for Velmora to $1.9 billion.", "$1.9 billion" },
        { "Granite Corp. is spending $420 million buying Velmora.", "$420 million" },
        { "Velmora will be absorbed by Granite Corp. under a $21 billion agreement.", "$21 billion" },
        { "Granite Corp. is buying Velmora. The business is changing hands for $420 million.", "$420 million" },
        { "Velmora has won contracts from Granite Corp. with a combined value of $4 billion.", "$4 billion" },
    };

    [Theory]
    [MemberData(nameof(Purchases))]
    [MemberData(nameof(Stakes))]
    [MemberData(nameof(Money))]
    [MemberData(nameof(Others))]
    public void A_deal_is_told_in_other_words(string story, string deals) =>
        Assert.Equal(deals, string.Join(" | ", In(story).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Stages))]
    public void Its_stage_is_told_in_other_words(string story, DealStage stage) => Assert.Equal(stage, Assert.Single(In(story)).Stage);

    [Theory]
    [InlineData("Granite Corp. agreed to buy Velmora for almost $60 billion. Including debt, the deal is worth about $64 billion.", 60)]
    [InlineData("Granite Corp. raised its offer for Velmora to $71 billion. It had bid in December, when the deal was worth $52 billion.", 71)]
    public void What_is_paid_is_what_was_told_to_be_paid(string story, int billions) =>
        Assert.Equal(billions * 1_000_000_000m, ToldDeals.In(story)[0].Value!.Value ?? ToldDeals.In(story)[0].Value!.Max);

    [Theory]
    [MemberData(nameof(Prices))]
    public void Its_price_is_told_in_other_words(string story, string price) => Assert.Equal(price, Assert.Single(In(story)).Value?.Text);

    private static IReadOnlyList<Deal> In(string story) => ToldDeals.In("News of the day\n\n" + story);
}
