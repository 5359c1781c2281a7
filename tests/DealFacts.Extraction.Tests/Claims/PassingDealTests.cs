namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals told by the way, by those who lead to them and in words that only stand beside them.</summary>
public sealed class PassingDealTests
{
    public static TheoryData<string, string> Told => new()
    {
        // Who takes part, behind a dash or a comma, in a relative clause, after "and".
        { "Velmora Inc. raised $30 million. The round was led by Larch Capital, but it also includes investments from the strategic arms of its partners — Granite Corp., Corwin Bank and Osterby Tools.",
            "FundingRound: Investor Corwin Bank; Investor Granite; Investor Osterby Tools; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora Inc. raised $30 million in a round led by Larch Capital. It also included investments from several of its suppliers, Granite Corp. and Osterby Tools.",
            "FundingRound: Investor Granite; Investor Osterby Tools; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora Inc. raised $30 million in a round led by Larch Capital. The financing, which also included Granite Corp. and Osterby Tools, brings its total to $50 million.",
            "FundingRound: Investor Granite; Investor Osterby Tools; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora Inc. has raised a total of $61 million since 2008, and investors include Granite Corp., Corwin Bank and Osterby Tools.",
            "Investment: Investor Corwin Bank; Investor Granite; Investor Osterby Tools; Target Velmora" },
        { "Velmora Inc., whose investors include Granite Corp. and Corwin Bank, has laid off 30 people.", "Investment: Investor Corwin Bank; Investor Granite; Target Velmora" },
        { "Velmora Inc., a rival of Osterby Tools, last year received backing from Granite Corp. and Larch Capital.",
            "FundingRound: Investor Granite; Investor Larch Capital; Issuer Velmora" },
        { "Velmora Inc. won fresh backing from Larch Capital in May.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora Inc. won backing from Larch Capital for its plan.", "" },
        { "Velmora Inc. raised $30 million. Actor Jane Roe, Bears goalkeeper Ann Doe and former aide Max Moe also participated in the round.",
            "FundingRound: Investor Ann Doe; Investor Jane Roe; Investor Max Moe; Issuer Velmora" },
        { "Velmora Inc. raised $30 million. Larch Capital, Osterby Partners and Corwin Bank, and previous investors Zuno Ventures, Granite's PayLot and Pimlet Group also participated in the round.",
            "FundingRound: Investor Corwin Bank; Investor Larch Capital; Investor Osterby Partners; Investor PayLot; Investor Pimlet Group; Investor Zuno Ventures; Issuer Velmora" },
        { "Larch Capital, Granite Corp. and Osterby Partners are among Velmora's backers.",
            "Investment: Investor Granite; Investor Larch Capital; Investor Osterby Partners; Target Velmora" },
        { "Among Velmora's investors are Granite Corp. and Larch Capital.", "Investment: Investor Granite; Investor Larch Capital; Target Velmora" },
        { "Velmora Inc. has raised $90 million to date from Granite Corp. and Larch Capital.", "FundingRound: Investor Granite; Investor Larch Capital; Issuer Velmora" },
        { "Velmora Inc. raised $10 million in a round led by Osterby Partners. To date it has raised $90 million from Larch Capital and Granite Corp.",
            "FundingRound: Issuer Velmora; LeadInvestor Osterby Partners" },
        { "Velmora Inc. raised $25 million by selling convertible debt to new investors including Granite Corp.", "FundingRound: Investor Granite; Issuer Velmora" },
        { "Velmora Inc. raised $25 million from Granite Corp., said Larch Capital, which led Velmora's Series B round in 2017.",
            "FundingRound: Investor Granite; Issuer Velmora | FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora Inc. raised $30 million in a round led by Larch Capital. This is the company's first outside investment, which also included Granite Corp. and Osterby Tools.",
            "FundingRound: Investor Granite; Investor Osterby Tools; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora Inc. has just raised a $15 million Series B. The round includes backing from Granite Corp. and Larch Capital.",
            "FundingRound: Investor Granite; Investor Larch Capital; Issuer Velmora" },
        { "Larch Capital led the round for Velmora, which has now raised $60 million.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $9 million in May. Larch Capital led the round for Velmora.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },

        // Whose it is.
        { "Ann Roe was one of the earliest investors in Velmora Inc., also a startup that last year received backing from Granite Corp. and Larch Capital.",
            "FundingRound: Investor Granite; Investor Larch Capital; Issuer Velmora" },
        { "Velmora Inc. makes pumps. Larch Ventures first invested in Velmora in 2016 and took part in its Series B last year.",
            "Investment: Investor Larch Ventures; Target Velmora" },
        { "Granite Corp. is buying Velmora Inc., a Paris startup that had raised $12 million from Larch Capital.",
            "Acquisition: Acquirer Granite; Target Velmora | FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Granite Corp. will acquire Velmora Inc., which secured €4 million from Larch Capital in May, for an undisclosed sum.",
            "Acquisition: Acquirer Granite; Target Velmora | FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora Inc. makes pumps. It fares better than Osterby Tools, which has slumped since its 2017 initial public offering.",
            "InitialPublicOffering: Issuer Osterby Tools" },
        { "Granite Corp. closed a $40 million round and topped the list of startups, surpassing Velmora, which raised a sizable Series D in 2018.",
            "FundingRound: Issuer Granite | FundingRound: Issuer Velmora" },
        { "Velmora Inc. is in talks with Granite Corp. about a sale.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Corwin Bank and Larch Capital are pitching for a role on the country's biggest privatization, which could raise around $2 billion.", "" },
        { "Granite Corp. grew after buying assets divested by two larger rivals.", "" },
        { "Velmora was created by a combination of Granite Corp. and Osterby Tools.", "" },
        { "Velmora Inc. makes pumps. Along with a seed round from Larch Capital, its Series A brings Velmora's total to $5 million.",
            "FundingRound: Investor Larch Capital; Issuer Velmora | FundingRound: Issuer Velmora" },
        { "Ann Roe paid for it by selling off her Granite Corp. shares, but the team just locked down a $250,000 round.", "Divestiture: Seller Ann Roe; Target Granite" },
        { "Meanwhile, Granite Corp. has acquired Velmora Inc. and the owner of Osterby Tools has raised more funding.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "For Velmora Inc. and Osterby Tools, the first two IPO hopefuls of the year, the market is kind.",
            "InitialPublicOffering: Issuer Osterby Tools | InitialPublicOffering: Issuer Velmora" },
        { "Granite Corp. buys Velmora Inc. for $1.4 billion. Ray Poe also liked the deal for Granite.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. held a 5% stake in Velmora Inc. when Osterby Tools agreed to buy the company for $3 billion.", "Acquisition: Acquirer Osterby Tools; Target Velmora" },
        { "Granite Corp. owned 4.2 million shares of Velmora Inc., though it is unclear if it bought them before Osterby Tools' purchase of the company.",
            "Acquisition: Acquirer Osterby Tools; Target Velmora" },
        { "Velmora Inc. raised $6 million in a round led by Larch Ventures. \"It is great,\" said Larch Ventures' Ann Roe, who led the deal.",
            "FundingRound: Issuer Velmora; LeadInvestor Larch Ventures" },

        // Parts of a company, and those that own it.
        { "Granite Corp. is emerging as the leading bidder for Velmora Inc.'s Polish arm.", "Acquisition: Acquirer Granite; Seller Velmora; Target Polish arm" },
        { "Granite Corp. Is Leading Bidder for Velmora Polish Arm\n\nGranite Corp. is the leading bidder for Velmora Inc.'s Polish arm, two people said.",
            "Acquisition: Acquirer Granite; Seller Velmora; Target Polish arm" },
        { "Velmora Inc. agreed to leave Poland by selling its stake in its joint venture to its partner Granite Corp.",
            "Acquisition: Acquirer Granite; Seller Velmora; Target joint venture" },
        { "Velmora Inc. agreed to sell its 40% stake in its Polish joint venture to Granite Corp.", "Investment: Acquirer Granite; Seller Velmora; Target Polish joint venture" },
        { "Granite Corp. announced plans to acquire Velmora Inc.'s parent company Osterby Tools for $7.5 billion.", "Acquisition: Acquirer Granite; Target Osterby Tools" },
        { "Velmora Inc. is considering a sale of some allergy drugs.", "Divestiture: Seller Velmora; Target allergy drugs" },
        { "Velmora Inc. plans to divest its allergy medicines.", "Divestiture: Seller Velmora; Target allergy medicines" },
        { "Velmora Inc. has also considered selling its stake in Granite Corp. as well as leasing business Osterby Tools, software arm Corwin Systems and toymaker Larch Inc.",
            "Divestiture: Seller Velmora; Target Corwin Systems; Target Granite; Target Larch; Target Osterby Tools" },
        { "Granite Corp. agreed to pay $5 billion for wireless spectrum in a deal with Velmora Inc. and Osterby Tools.",
            "Acquisition: Acquirer Granite; Seller Osterby Tools; Seller Velmora; Target wireless spectrum" },
        { "Granite Corp. is working to line up financing to buy Velmora Inc.'s pump unit.", "Acquisition: Acquirer Granite; Seller Velmora; Target pump unit" },
        { "Velmora Inc. has sold a minority stake to Granite Corp. at a valuation of $4 billion.", "Investment: Acquirer Granite; Target Velmora" },
        { "Velmora Inc. sold a majority stake to Granite Corp. in May.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought Velmora Inc. from its founder, Ann Roe, for $90 million.", "Acquisition: Acquirer Granite; Seller Ann Roe; Target Velmora" },
        { "Granite Corp. bought three firms last year: Osterby Tools, Corwin Systems and Velmora Inc.",
            "Acquisition: Acquirer Granite; Target Corwin Systems; Target Osterby Tools; Target Velmora" },
        { "Potential suitors for Velmora Inc. include Granite Corp. and Larch Capital.",
            "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Larch Capital; Target Velmora" },
        { "Possible bidders for Velmora's pump unit include Granite Corp. and Larch Capital, the people said.",
            "Acquisition: Acquirer Granite; Acquirer Larch Capital; Seller Velmora; Target pump unit" },
        { "Velmora Inc. is considering a sale of a stake.", "Divestiture: Target Velmora" },

        // What the money is for is not what it is.
        { "Velmora Inc. raised $30 million for its loan software.", "FundingRound: Issuer Velmora" },
        { "Student loan startup Velmora raised $30 million to hire 40 engineers.", "FundingRound: Issuer Velmora" },
        { "Velmora Inc. raised $30 million in debt from Corwin Bank.", "DebtFinancing: Issuer Velmora; Lender Corwin Bank" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Sides_are_told_apart(string story, string deals) =>
        Assert.Equal(deals, string.Join(" | ", In(story).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("In May Velmora Inc. announced a Series F funding round of $240 million in equity and debt.", "$240 million")]
    [InlineData("Velmora Inc. closed a Series C of $40 million from Larch Capital and Granite Corp. last year.", "$40 million")]
    [InlineData("Velmora Inc. doubled its cash, announcing a fifth round of funding that brought in an additional $140 million.", "$140 million")]
    [InlineData("Velmora Inc. has completed a funding round that netted it €25 million from Larch Capital.", "€25 million")]
    [InlineData("Larch Capital funded Velmora Inc. with $40 million last year.", "$40 million")]
    [InlineData("Granite Corp. agreed to a 700 million-euro ($800 million) takeover of Velmora Inc.", "700 million-euro")]
    [InlineData("Velmora Inc. has landed a round of about €12 million led by Larch Capital.", "€12 million")]
    public void A_round_is_of_a_sum(string story, string sum) => Assert.Equal(sum, Assert.Single(In(story)).Value?.Text);

    [Theory]
    [InlineData("Velmora Inc. collapsed in May, just a year after being acquired by Granite Corp.")]
    [InlineData("Velmora Inc. was put into liquidation in May, three years after being bought by Granite Corp. for $4 million.")]
    public void What_has_been_is_done(string story) => Assert.Equal(DealStage.Completed, Assert.Single(In(story)).Stage);

    [Fact]
    public void What_comes_after_raising_is_no_stage() =>
        Assert.Equal(DealStage.Completed, Assert.Single(In("Velmora Inc. will expand abroad after raising a $3.25 million Series A led by Larch Capital.")).Stage);

    private static IReadOnlyList<Deal> In(string story) => ToldDeals.In("News of the day\n\n" + story);
}
