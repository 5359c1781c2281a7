namespace DealFacts.Extraction.Tests.Claims;

/// <summary>
/// Deals in the manners of the world's business papers: brackets, asides, what is bought and added, what is only planned.
/// </summary>
public sealed class PressDealTests
{
    public static TheoryData<string, string> Described => new()
    {
        { "Last year Granite Corp. bought Zuno owner Velmora for $7.5 billion.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. said it would buy Zuno maker Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Zuno parent Granite Corp. sold its Velmora business to Osterby Inc.", "Acquisition: Acquirer Osterby; Seller Granite; Target Velmora" },
        { "Velmora's owner, Granite Corp., agreed to sell Velmora to Osterby Inc.", "Acquisition: Acquirer Osterby; Seller Granite; Target Velmora" },
        { "The Zuno maker was bought by Granite Corp. for $7 million. Velmora, the maker of Zuno, has 300 staff.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp.'s Zuno sells well. The Zuno maker announced that it would buy Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "The Zuno maker was bought by Granite Corp.", "" },
        { "Granite Corp. bought the San Francisco design start-up Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "The deal dwarfs Granite Corp.'s previous largest acquisition, the $26 billion purchase of Velmora in 2016.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "It is Granite Corp.'s biggest deal since the purchase of Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. wins fight for Velmora with $3.8 billion takeover", "" },
        { "Granite Corp. agreed to buy Velmora for $1 billion and China's Osterby Tools for up to $2 billion.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Larch Capital Corp. and Osterby Inc.'s Velmora have abandoned their planned merger. Velmora, which employs 300 people, is in Leeds.", "Merger: Acquirer Larch Capital; Target Velmora" },
        { "Rival Summit Holdings has bought Velmora.", "Acquisition: Acquirer Summit Holdings; Target Velmora" },
        { "Velmora agreed to a management buy-out.", "Acquisition: Target Velmora" },
        { "Granite Corp. said it would spin off its health unit, home to Zuno and Pimlet, to focus on pumps.", "Divestiture: Seller Granite; Target health unit" },
        { "Granite Corp. spent $3 million on Velmora and $5 million on toy maker Osterby Inc.", "Acquisition: Acquirer Granite; Target Osterby | Acquisition: Acquirer Granite; Target Velmora" },
        { "Osterby Inc. grew. It is Granite Corp.'s biggest deal since it bought Velmora in 2009.", "Acquisition: Acquirer Granite; Target Velmora" },
    };

    public static TheoryData<string, string> Purchases => new()
    {
        { "Unlike Velmora (which Granite Corp. scooped up for $410 million last fall), it sells no pumps.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Early wins include Velmora (acquired by Granite Corp. in 2022 for $320 million).", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. already owns Velmora, which it took private in 2017.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp., the cloud storage firm, said it would pay $1.2 billion in cash and stock for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought Velmora in 2022 and last spring added Ohio-based Osterby Tools.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. added Velmora to its list of suppliers.", "" },
        { "Granite Corp. ended up spending $1.5 billion on pump maker Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. ended up spending $1.5 billion on advertising.", "" },
        { "Pump maker Velmora went to Granite Corp. for $1.25 billion in April.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Pump maker Velmora went to Granite Corp. for advice.", "" },
        { "Granite Corp. has made five acquisitions since 2020, most recently Bristol's Velmora and Cardiff-based Osterby Tools.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Regulators blocked Granite Corp.'s $4 billion swoop for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bids $7.8 billion for Velmora", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. has mandated Corwin Bank to sell Velmora.", "Divestiture: Seller Granite; Target Velmora" },
        { "Granite Corp. was working with Corwin Partners on a sale.", "" },
        { "Granite Corp. is working with investment bank Quarles to field inquiries.", "" },
        { "Velmora makes glass. Granite Corp. sold its stake in Velmora to Pellworth Inc. It had bought the business for $200 million in 2018.", "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Seller Granite; Target Velmora" },
        { "Granite Corp. pulled out of a venture with state-owned Osterby Tools, and it has put its stake in miner Velmora up for sale.", "Divestiture: Seller Granite; Target Velmora" },
        { "Granite Corp., listed in Copenhagen, makes pumps.", "" },
        { "Velmora has sold a 60% stake to Austin-based Granite Corp.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. agreed to acquire Velmora Tools (\"Velmora\"), a portfolio company of Larch Capital, for $2 billion.", "Acquisition: Acquirer Granite; Seller Larch Capital; Target Velmora Tools" },
        { "Granite Corp. bought Velmora, owned by private equity firm Larch Capital, for $2 billion.", "Acquisition: Acquirer Granite; Seller Larch Capital; Target Velmora" },
        { "Granite Corp. agreed to sell a 25% stake in its Los Tilos copper mine in Peru to Velmora for $925 million.", "Investment: Acquirer Velmora; Seller Granite; Target Los Tilos copper mine" },
        { "Regulators clear Granite takeover of Velmora, with conditions", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Larch Capital is exploring options for Velmora Tools, including a sale that could value it at $5 billion.", "Divestiture: Seller Larch Capital; Target Velmora Tools" },
        { "Granite Corp. entered into a merger agreement with Velmora Inc., under which Velmora will acquire Granite.", "Acquisition: Acquirer Velmora; Target Granite" },
        { "Granite Corp. in talks to buy Velmora rival for $2 billion", "" },
        { "Velmora rival files for IPO", "" },
        { "Under the plan Granite Corp. would receive £3 billion in cash.", "" },
        { "Orange agreed to buy Velmora Inc. for $5 billion.", "Acquisition: Acquirer Orange; Target Velmora" },
        { "Rolls-Corvane agreed to buy Velmora Inc. for $5 billion.", "Acquisition: Acquirer Rolls-Corvane; Target Velmora" },
        { "Granite Corp. agreed to buy Deutsche Boerse for $5 billion.", "Acquisition: Acquirer Granite; Target Deutsche Boerse" },
        { "Ex-Granite banker Ann Roe agreed to buy Velmora Inc. for $5 billion.", "Acquisition: Acquirer Ann Roe; Target Velmora" },
        { "Granite Corp. beat out a $75 million bid for Velmora from Osterby Tools Inc.", "Acquisition: Acquirer Osterby Tools; Target Velmora" },
        { "Granite Corp. has put $45 million into Velmora's Harbor Fund.", "Investment: Investor Granite; Target Harbor Fund" },
        { "Granite Corp. and Larch Capital, which hold stakes in both firms, pushed for the merger.", "" },
        { "Granite Corp., which is listed in London, makes pumps.", "" },
        { "Velmora has sold a 10% stake to Granite Corp. for $5 million.", "Investment: Acquirer Granite; Target Velmora" },
        { "Granite Corp. had acquired coding platform Velmora for $120 million and test-prep firm Osterby Tools for $45 million.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought the cold-storage assets of Pellworth-backed Velmora.", "Acquisition: Acquirer Granite; Target Velmora | Investment: Investor Pellworth; Target Velmora" },
    };

    public static TheoryData<string, string> Rounds => new()
    {
        { "Velmora has closed a $15 million Series A led by Larch Capital, joined by Tarn Ventures.", "FundingRound: Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora closed a $15 million Series A. Larch Capital led, with Tarn Ventures and Hazel Partners joining.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora announced a $48 million Series B round. The equity portion was led by Larch Capital.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $18 million from Larch Capital, Singapore state fund Tarn and the UK's Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Larch Capital; Investor Tarn; Issuer Velmora" },
        { "Velmora is back in the market seeking $40 million at a $220 million valuation.", "FundingRound: Issuer Velmora" },
        { "Velmora is a leading provider of seed treatments.", "" },
        { "Larch Capital closed its fifth fund and counts Velmora and Osterby Tools among its holdings.", "" },
        { "Velmora (Lyon) – €4.2M seed\nTurns waste into feed. Led by Larch Capital, with Tarn Ventures.", "FundingRound: Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora was valued at $5 billion in a $350 million pre-IPO round.", "FundingRound: Issuer Velmora" },
        { "Velmora has raised $19.6M. Larch Capital is new.", "FundingRound: Issuer Velmora" },
        { "Larch-backed Velmora raised $18 million last June.", "FundingRound: Issuer Velmora | Investment: Investor Larch; Target Velmora" },
    };

    public static TheoryData<string, string> Listings => new()
    {
        { "Velmora shelved plans for a Nasdaq float in 2022.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora rose 12 percent on its Hong Kong debut after raising $540 million.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora's film made its Hong Kong debut.", "" },
        { "Velmora filed for an initial public offering. It could raise between $500 million and $750 million.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora eyes a high price in an employee share sale.", "" },
        { "Shares of Velmora have stalled since it started to float ideas.", "" },
    };

    public static TheoryData<string, DealStage> Stages => new()
    {
        { "The watchdog has thrown out Granite Corp.'s proposed takeover of Velmora.", DealStage.Terminated },
        { "The watchdog looked at Granite Corp.'s proposed acquisition of Velmora.", DealStage.Announced },
        { "Granite Corp. said in June it would buy Velmora.", DealStage.Announced },
        { "Granite Corp. is said to be buying Velmora.", DealStage.Rumored },
        { "Velmora lands $85 million Series C to put robots to work.", DealStage.Completed },
        { "Granite Corp. pulled out of a venture with Osterby Tools, and it has put Velmora up for sale.", DealStage.Proposed },
    };

    [Theory]
    [MemberData(nameof(Described))]
    [MemberData(nameof(Purchases))]
    [MemberData(nameof(Rounds))]
    [MemberData(nameof(Listings))]
    public void A_paper_tells_its_deals(string story, string deals) =>
        Assert.Equal(deals, string.Join(" | ", In(story).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_paper_tells_how_far_they_are(string story, DealStage stage) => Assert.Equal(stage, Assert.Single(In(story)).Stage);

    private static IReadOnlyList<Deal> In(string story) => ToldDeals.In("News of the day\n\n" + story);
}
