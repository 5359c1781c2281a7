namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals as today's business news tells them: who is after whom, who put money in, what one sentence tells of several deals.</summary>
public sealed class ModernDealTests
{
    public static TheoryData<string, string> Bids => new()
    {
        { "Granite Corp. has acquired Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and Pellworth Inc. are bidding for Velmora.", "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. is emerging as the leading bidder for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. took Velmora private in 2015.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Velmora was taken private by Granite Corp. in 2015.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. struck a $3 billion deal for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. signed a supply deal for Velmora.", "" },
        { "Granite Corp. shelled out $2 billion for Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Pellworth Inc. is cutting jobs at Velmora, the pump maker it acquired in 2016.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Pellworth Inc. is cutting jobs at Velmora, the pump company it acquired in 2016.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Pellworth Inc. grew by buying Velmora for $2 billion in 2018 or Osterby Tools for $3 billion in 2019.", "Acquisition: Acquirer Pellworth; Target Osterby Tools | Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Ada Moss joined after Pellworth Inc. acquired Velmora.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Pellworth Inc. CEO Ada Moss said she was thrilled to buy Velmora.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Following its acquisition by Pellworth Inc., Velmora has grown.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Velmora's $3 billion sale to Pellworth Inc. was announced in May.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Pellworth Inc. bought a majority stake in Velmora.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. struck a $3 billion deal to buy Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Pellworth Inc. has made two acquisitions: pump maker Velmora, for which it paid $5 million, and Osterby Tools.", "Acquisition: Acquirer Pellworth; Target Osterby Tools | Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Velmora rejected an approach from Granite Corp.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. is working with bankers on a possible takeover of Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought a $350 million mortgage book from Velmora Plc.", "Acquisition: Acquirer Granite; Seller Velmora; Target mortgage book" },
        { "Granite Corp. is buying a 10% stake in Velmora's storage business.", "Investment: Acquirer Granite; Target Velmora" },
        { "Granite Corp. agreed to invest $4 billion in Velmora's pipelines.", "Investment: Investor Granite; Target Velmora" },
        { "Granite Corp. agreed to invest $4 billion in its pipelines.", "" },
        { "Velmora signed a licensing pact worth $1 billion with Granite Corp.", "Partnership: Partner Granite; Partner Velmora" },
        { "The purchase is the biggest for Velmora since Ada Moss joined.", "" },
        { "Granite Corp. beat out Pellworth Inc. to acquire Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought a startup called Velmora for $5 million.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "A group of investors including Larch Capital and Tarn Ventures is buying Velmora.", "Acquisition: Acquirer Larch Capital; Acquirer Tarn Ventures; Target Velmora" },
        { "Velmora is going private in a $4.5 billion deal led by Larch Capital.", "Acquisition: Acquirer Larch Capital; Target Velmora" },
        { "Granite Corp. issued a tender offer for all outstanding shares of Velmora.", "TenderOffer: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and Pellworth Inc. will set up a joint venture to make pumps.", "JointVenture: Partner Granite; Partner Pellworth" },
        { "Granite Corp. agreed to pay $1 billion for Velmora, the pump startup, and bought Osterby Tools, which makes tools, for $700 million.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. rejected an offer from Velmora and then acquired Osterby Tools for $40 million.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Velmora; Target Granite" },
        { "Larch Capital and Tarn Ventures completed their $16.5 billion take-private of Velmora.", "Acquisition: Acquirer Larch Capital; Acquirer Tarn Ventures; Target Velmora" },
        { "Granite Corp. fell. The agency forced Pellworth Inc. to abandon its bid for Velmora.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "The deal dwarfs Granite Corp.'s purchase of Osterby Tools in 2016 and last year's takeover of Velmora.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Sources told Pellworth that Larch Capital and Tarn Ventures are among those buying.", "" },
        { "The deal tops the $15.7 billion Granite Corp. paid for Velmora in 2019 and the $6.5 billion it spent on Osterby Tools.", "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. looked at Velmora, which Pellworth Inc. bought in 2016, and it walked away from Osterby Tools.", "Acquisition: Acquirer Pellworth; Target Velmora" },
        { "Granite Corp. will merge into Pellworth Inc.", "Merger: Acquirer Pellworth; Target Granite" },
        { "Granite Corp. agreed to merge with Pellworth Inc. Pellworth's merger with Granite is expected to close in May.", "Merger: Acquirer Granite; Target Pellworth" },
        { "(Reuters) -- Granite Corp. agreed to merge with Pellworth Inc.", "Merger: Acquirer Granite; Target Pellworth" },
        { "Velmora Media, in which Pellworth Inc. took a 20% stake for $100 million in May, has cut staff.", "Investment: Investor Pellworth; Target Velmora Media" },
        { "Velmora is listed. In 2016 it hired banks. Granite Management took a stake of 4% in 2020 and Pellworth Inc. invested $1 billion in the company.", "Investment: Investor Pellworth; Target Velmora" },
        { "A deal for Granite Corp. to acquire Velmora was struck.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and the Larch Investment Board bought Velmora for $6 billion in 2013.", "Acquisition: Acquirer Granite; Acquirer Larch Investment Board; Target Velmora" },
        { "Granite Corp. is interested in Pellworth Inc.'s 20% stake in Velmora Plc.", "Investment: Investor Granite; Seller Pellworth; Target Velmora" },
    };

    public static TheoryData<string, string> Rounds => new()
    {
        { "Velmora raised $12 million in a round led by Larch Capital. Existing investors Tarn Ventures and Hazel Partners also participated.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora's $40 million Series B was led by Larch Capital, with Hazel Partners also taking part.", "FundingRound: Investor Hazel Partners; Issuer Velmora; LeadInvestor Larch Capital" },
        { "The latest funding round values Velmora at $1.2 billion. Larch Capital led the round.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora was valued at $7.1 billion in a $427 million funding round in August.", "FundingRound: Issuer Velmora" },
        { "The $40 million round was led by Larch Capital and brings Velmora's total raised to $90 million.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora took $5 million from Larch Capital in 2018.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Fresh off a $30 million Series B, Velmora plans to expand.", "FundingRound: Issuer Velmora" },
        { "Velmora raised a $5 million seed round in 2015, followed by a $12 million Series A in 2016 led by Larch Capital.", "FundingRound: Issuer Velmora | FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora secured $25 million for its new pump.", "FundingRound: Issuer Velmora" },
        { "Velmora raised $12 million from a group that includes Larch Capital and Tarn Ventures.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million from investors such as Larch Capital and Tarn Ventures.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora secured a $45 million line of credit from Larch Bank.", "DebtFinancing: Issuer Velmora; Lender Larch Bank" },
        { "Velmora raised a round totalling $5 million from Larch Capital.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora has raised rounds totalling $61 million.", "" },
        { "Velmora's new $70 million round closed in May.", "FundingRound: Issuer Velmora" },
        { "Velmora agreed terms for a $9 million round. Larch Capital will lead the round, which could total $12 million.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million in a round led by Larch Capital. Tarn Ventures and Hazel Partners also invested.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million from existing backers Tarn and Hazel Capital.", "FundingRound: Investor Hazel Capital; Investor Tarn; Issuer Velmora" },
        { "Velmora raised $12 million. Tarn Ventures and angel investor Ada Moss also took part.", "FundingRound: Investor Ada Moss; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora's backers include pension fund Larch Capital and Ada Moss, the founder of Osterby Tools.", "Investment: Investor Ada Moss; Investor Larch Capital; Target Velmora" },
        { "Velmora counts Larch Capital and Tarn Ventures among its backers.", "Investment: Investor Larch Capital; Investor Tarn Ventures; Target Velmora" },
        { "Velmora raised $12 million. Larch Capital led.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million. Larch Capital led, and was joined by insiders Tarn Ventures and Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million. Larch Capital led and Tarn Ventures followed.", "FundingRound: Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million. Larch Capital led the deal.", "FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million. New investors include Larch Capital, the wealth fund of Arden, and Tarn Ventures.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million. Other participants were Larch Capital and Tarn Ventures.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million. Also participating were Larch Capital and Tarn Ventures.", "FundingRound: Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million from Larch Capital, the company's founders, Tarn Ventures and Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million. Larch Capital led.\n\nOsterby Tools raised $15 million. Larch Capital and Tarn Ventures co-led.", "FundingRound: Issuer Osterby Tools; LeadInvestor Larch Capital; LeadInvestor Tarn Ventures | FundingRound: Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora raised $12 million from 7VC, 800 Ventures and Larch Capital.", "FundingRound: Investor 7VC; Investor 800 Ventures; Investor Larch Capital; Issuer Velmora" },
        { "Velmora raised $12 million. Larch Capital led the round, along with co-leads Tarn Ventures and Hazel Partners.", "FundingRound: Issuer Velmora; LeadInvestor Hazel Partners; LeadInvestor Larch Capital; LeadInvestor Tarn Ventures" },
        { "Velmora raised $12 million. Larch Capital also took part, as did new backers Tarn Ventures and Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Velmora raised $12 million. Larch Capital led that one, with Tarn Ventures and Hazel Partners chipping in.", "FundingRound: Investor Hazel Partners; Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital" },
        { "Velmora closed a $12 million Series C with Larch Capital, Tarn Ventures and Hazel Partners.", "FundingRound: Investor Hazel Partners; Investor Larch Capital; Investor Tarn Ventures; Issuer Velmora" },
        { "Larch Capital provided $5 billion in funding to Velmora.", "FundingRound: Investor Larch Capital; Issuer Velmora" },
        { "Velmora provides equipment financing to farmers.", "" },
        { "Larch Capital is considering providing financing for any deal.", "" },
        { "Velmora raised $12 million. Other investors include pension funds.", "FundingRound: Issuer Velmora" },
        { "Investors in Velmora include Larch Capital and Tarn Ventures.", "Investment: Investor Larch Capital; Investor Tarn Ventures; Target Velmora" },
        { "Private equity-backed Velmora said it would not raise its prices.", "" },
        { "Velmora secured a $25 million contract.", "" },
        { "Firms like Velmora and its rivals, such as Osterby Tools, include none of the usual round of investors.", "" },
    };

    public static TheoryData<string, string> Markets => new()
    {
        { "Velmora listed its shares in Frankfurt in 2014.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora, which began trading in New York in April, makes pumps.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora made its debut on the New York Stock Exchange on Thursday.", "InitialPublicOffering: Issuer Velmora" },
        { "Since Velmora's $173 million offering in 2017, others have followed.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora's bond offering raised $300 million.", "DebtFinancing: Issuer Velmora" },
        { "Velmora went public in 2021 at $16 a share, raising $186 million.", "InitialPublicOffering: Issuer Velmora" },
        { "Larch Capital, one of the banks on the IPO, put the price at $5 billion.", "" },
        { "Granite Corp. used to own Velmora, which it floated in 2014.", "InitialPublicOffering: Issuer Velmora; Seller Granite" },
        { "Velmora has tapped law firm Larch Selwyn to begin work on an IPO.", "InitialPublicOffering: Issuer Velmora" },
        { "Velmora lists its customers on its website.", "" },
        { "Velmora plans to sell its shares.", "" },
        { "Velmora's pump is sold in 6,000 stores.", "" },
    };

    [Theory]
    [MemberData(nameof(Bids))]
    [MemberData(nameof(Rounds))]
    [MemberData(nameof(Markets))]
    public void A_story_tells_its_deals(string story, string deals) =>
        Assert.Equal(deals, string.Join(" | ", ToldDeals.In("News of the day\n\n" + story).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Fact]
    public void What_is_only_described_is_the_company_named_later()
    {
        IReadOnlyList<Deal> deals = ToldDeals.In("News of the day\n\nPellworth Inc. has acquired another game studio.\n\nPellworth Inc. bought Velmora for its games, the company said.");
        Assert.Equal("Acquirer Pellworth; Target Velmora", ToldDeals.PartiesOf(Assert.Single(deals)));
    }
}
