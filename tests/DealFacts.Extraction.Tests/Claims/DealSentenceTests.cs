namespace DealFacts.Extraction.Tests.Claims;

/// <summary>One sentence, one deal: its kind, stage, parties and sum. The companies are invented; no list knows them.</summary>
public sealed class DealSentenceTests
{
    public static TheoryData<string, DealKind, DealStage?, string, string?> Purchases => new()
    {
        {
            "Brandt Holdings wrapped up its $420 million takeover of Velmora Systems.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Brandt Holdings; Target Velmora Systems", "$420 million"
        },
        {
            "Velmora Systems denied it was in talks with Brandt Holdings about a merger.",
            DealKind.Merger, DealStage.Denied, "Acquirer Velmora Systems; Target Brandt Holdings", null
        },
        {
            "Brandt Holdings denied a report that it was planning to buy Velmora Systems.",
            DealKind.Acquisition, DealStage.Denied, "Acquirer Brandt Holdings; Target Velmora Systems", null
        },
        {
            "Brandt Holdings Inc. acquired Velmora Systems for $420 million.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Brandt Holdings; Target Velmora Systems", "$420 million"
        },
        {
            "Velmora Systems was acquired by Brandt Holdings Inc. for $420 million.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Brandt Holdings; Target Velmora Systems", "$420 million"
        },
        {
            "The acquisition of Tarnwick Foods by Quillon Group Plc was completed on Monday.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Quillon Group; Target Tarnwick Foods", null
        },
        {
            "Quillon Group's $75 million purchase of Tarnwick Foods closed on Friday.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Quillon Group; Target Tarnwick Foods", "$75 million"
        },
        {
            "Pellworth Inc., which acquired Osterby Tools for $18 million, makes pumps.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Pellworth; Target Osterby Tools", "$18 million"
        },
        {
            "Osterby Tools agreed to be acquired by Pellworth Inc. for $18 million in cash.",
            DealKind.Acquisition, DealStage.Signed, "Acquirer Pellworth; Target Osterby Tools", "$18 million"
        },
        {
            "Halvorsen Corp. has agreed to buy Minted Grain from Quillon Group Plc for 300 million euros.",
            DealKind.Acquisition, DealStage.Signed, "Acquirer Halvorsen; Seller Quillon Group; Target Minted Grain", "300 million euros"
        },
        {
            "Quillon Group Plc said it agreed to sell Minted Grain to Halvorsen Corp. for 300 million euros.",
            DealKind.Acquisition, DealStage.Signed, "Acquirer Halvorsen; Seller Quillon Group; Target Minted Grain", "300 million euros"
        },
        {
            "Quillon Group Plc completed the sale of its paper unit to Halvorsen Corp. for $85 million.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Seller Quillon Group; Target paper unit", "$85 million"
        },
        {
            "Halvorsen Corp. bought the paper unit of Quillon Group Plc for $85 million.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Seller Quillon Group; Target paper unit", "$85 million"
        },
        {
            "Halvorsen Corp. plans to acquire Minted Grain.",
            DealKind.Acquisition, DealStage.Announced, "Acquirer Halvorsen; Target Minted Grain", null
        },
        {
            "Halvorsen Corp. is in talks to acquire Minted Grain for $2.5 billion.",
            DealKind.Acquisition, DealStage.InTalks, "Acquirer Halvorsen; Target Minted Grain", "$2.5 billion"
        },
        {
            "Halvorsen Corp. is considering a bid for Minted Grain.",
            DealKind.Acquisition, DealStage.Considering, "Acquirer Halvorsen; Target Minted Grain", null
        },
        {
            "Halvorsen Corp. offered to buy Minted Grain for $31 a share.",
            DealKind.Acquisition, DealStage.Proposed, "Acquirer Halvorsen; Target Minted Grain", null
        },
        {
            "Osterby Tools agreed in principle to acquire Larch Marine.",
            DealKind.Acquisition, DealStage.AgreedInPrinciple, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools signed a letter of intent to acquire Larch Marine.",
            DealKind.Acquisition, DealStage.AgreedInPrinciple, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools signed a definitive agreement to acquire Larch Marine for $1.1 billion.",
            DealKind.Acquisition, DealStage.Signed, "Acquirer Osterby Tools; Target Larch Marine", "$1.1 billion"
        },
        {
            "Larch Marine rejected a takeover bid by Osterby Tools Inc.",
            DealKind.Acquisition, DealStage.Rejected, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools' bid for Larch Marine was rejected.",
            DealKind.Acquisition, DealStage.Rejected, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools called off its merger with Larch Marine.",
            DealKind.Merger, DealStage.Terminated, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools terminated its agreement to buy Larch Marine.",
            DealKind.Acquisition, DealStage.Terminated, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools ended talks to acquire Larch Marine.",
            DealKind.Acquisition, DealStage.Terminated, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools abandoned its $3 billion acquisition of Larch Marine.",
            DealKind.Acquisition, DealStage.Terminated, "Acquirer Osterby Tools; Target Larch Marine", "$3 billion"
        },
        {
            "Osterby Tools failed to complete its purchase of Larch Marine.",
            DealKind.Acquisition, DealStage.Terminated, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools may acquire Larch Marine.",
            DealKind.Acquisition, DealStage.Considering, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools hopes to buy Larch Marine.",
            DealKind.Acquisition, DealStage.Considering, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools will acquire Larch Marine for about $90 million.",
            DealKind.Acquisition, DealStage.Announced, "Acquirer Osterby Tools; Target Larch Marine", "about $90 million"
        },
        {
            "Osterby Tools merged with Larch Marine in 2019.",
            DealKind.Merger, DealStage.Completed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools Inc. and Larch Marine Corp. agreed to merge.",
            DealKind.Merger, DealStage.Signed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools started a tender offer for Larch Marine at $31 a share.",
            DealKind.TenderOffer, DealStage.Proposed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools paid $5 million for Larch Marine.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Osterby Tools; Target Larch Marine", "$5 million"
        },
        {
            "Osterby Tools snapped up Larch Marine.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Larch Marine was snapped up by Osterby Tools.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools took over Larch Marine in 2020.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby's Larch Marine purchase closed in March.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Osterby; Target Larch Marine", null
        },
        {
            "Terms of Osterby Tools' acquisition of Larch Marine were not disclosed.",
            DealKind.Acquisition, null, "Acquirer Osterby Tools; Target Larch Marine", "undisclosed"
        },
        {
            "Quillon Group Plc spun off Larch Marine in 2021.",
            DealKind.Divestiture, DealStage.Completed, "Seller Quillon Group; Target Larch Marine", null
        },
        {
            "Quillon Group Plc sold Larch Marine.",
            DealKind.Divestiture, DealStage.Completed, "Seller Quillon Group; Target Larch Marine", null
        },
        {
            "Halvorsen Corp., a maker of boats, bought Larch Marine, a maker of sails.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Target Larch Marine", null
        },
        {
            "Halvorsen Corp. said on Tuesday that it had acquired Larch Marine from its founders for $14.2 million.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Target Larch Marine", "$14.2 million"
        },
        {
            "Larch Marine has been bought by Halvorsen Corp., the company said.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Target Larch Marine", null
        },
        {
            "Halvorsen Corp. dropped its bid for Larch Marine.",
            DealKind.Acquisition, DealStage.Terminated, "Acquirer Halvorsen; Target Larch Marine", null
        },
        {
            "Halvorsen Corp. proposed to buy Larch Marine for 12 million euros.",
            DealKind.Acquisition, DealStage.Proposed, "Acquirer Halvorsen; Target Larch Marine", "12 million euros"
        },
        {
            "Halvorsen Corp. sold Larch Marine to Quillon Group Plc for 12 million pounds.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Quillon Group; Seller Halvorsen; Target Larch Marine", "12 million pounds"
        },
        {
            "Larch Marine, bought by Halvorsen Corp. in 2019, makes sails.",
            DealKind.Acquisition, DealStage.Completed, "Acquirer Halvorsen; Target Larch Marine", null
        },
    };

    public static TheoryData<string, DealKind, DealStage?, string, string?> Investments => new()
    {
        {
            "Osterby Tools took a 12 percent stake in Larch Marine for $40 million.",
            DealKind.Investment, DealStage.Completed, "Investor Osterby Tools; Target Larch Marine", "$40 million"
        },
        {
            "Osterby Tools raised its stake in Larch Marine to 12 percent.",
            DealKind.Investment, DealStage.Completed, "Investor Osterby Tools; Target Larch Marine", null
        },
        {
            "Osterby Tools invested $40 million in Larch Marine.",
            DealKind.Investment, DealStage.Completed, "Investor Osterby Tools; Target Larch Marine", "$40 million"
        },
        {
            "Osterby Tools is reportedly in advanced talks to invest more than $5 billion in Larch Marine.",
            DealKind.Investment, DealStage.InTalks, "Investor Osterby Tools; Target Larch Marine", "more than $5 billion"
        },
        {
            "Osterby Tools' potential $5 billion investment in Larch Marine would be its largest.",
            DealKind.Investment, null, "Investor Osterby Tools; Target Larch Marine", "$5 billion"
        },
        {
            "Osterby Tools has backed Larch Marine.",
            DealKind.Investment, DealStage.Completed, "Investor Osterby Tools; Target Larch Marine", null
        },
        {
            "Oskar Ventures and Tindall Partners invested $9 million in Larch Marine.",
            DealKind.Investment, DealStage.Completed, "Investor Oskar Ventures; Investor Tindall Partners; Target Larch Marine", "$9 million"
        },
    };

    public static TheoryData<string, DealKind, DealStage?, string, string?> Rounds => new()
    {
        {
            "Velmora raised $45 million in a Series D round led by Pellworth Capital.",
            DealKind.FundingRound, DealStage.Completed, "Issuer Velmora; LeadInvestor Pellworth Capital", "$45 million"
        },
        {
            "Velmora raised $45 million in a Series D round led by Pellworth Capital, with participation from Oskar Ventures and Tindall Partners.",
            DealKind.FundingRound, DealStage.Completed, "Investor Oskar Ventures; Investor Tindall Partners; Issuer Velmora; LeadInvestor Pellworth Capital", "$45 million"
        },
        {
            "Velmora raised $45 million from Pellworth Capital and Oskar Ventures.",
            DealKind.FundingRound, DealStage.Completed, "Investor Oskar Ventures; Investor Pellworth Capital; Issuer Velmora", "$45 million"
        },
        { "Velmora closed a $12 million seed round.", DealKind.FundingRound, DealStage.Completed, "Issuer Velmora", "$12 million" },
        {
            "Pellworth Capital led Velmora's $45 million Series B round.",
            DealKind.FundingRound, DealStage.Completed, "Issuer Velmora; LeadInvestor Pellworth Capital", "$45 million"
        },
        { "Velmora is in talks to raise $200 million.", DealKind.FundingRound, DealStage.InTalks, "Issuer Velmora", "$200 million" },
        {
            "Velmora secured $8 million in seed funding from Pellworth Capital.",
            DealKind.FundingRound, DealStage.Completed, "Investor Pellworth Capital; Issuer Velmora", "$8 million"
        },
        {
            "Velmora, which raised $45 million from Pellworth Capital last year, makes drones.",
            DealKind.FundingRound, DealStage.Completed, "Investor Pellworth Capital; Issuer Velmora", "$45 million"
        },
        { "Velmora went public in 2019.", DealKind.InitialPublicOffering, DealStage.Completed, "Issuer Velmora", null },
        {
            "Velmora's initial public offering raised $2 billion.",
            DealKind.InitialPublicOffering, DealStage.Completed, "Issuer Velmora", "$2 billion"
        },
        {
            "Velmora plans to raise $300 million in an initial public offering.",
            DealKind.InitialPublicOffering, DealStage.Announced, "Issuer Velmora", "$300 million"
        },
        { "Velmora scrapped its IPO.", DealKind.InitialPublicOffering, DealStage.Terminated, "Issuer Velmora", null },
        {
            "Larch Marine announced a $30 million Series C round.",
            DealKind.FundingRound, DealStage.Completed, "Issuer Larch Marine", "$30 million"
        },
    };

    public static TheoryData<string, DealKind, DealStage?, string, string?> Partnerships => new()
    {
        {
            "Osterby Tools partnered with Larch Marine on batteries.",
            DealKind.Partnership, DealStage.Completed, "Partner Larch Marine; Partner Osterby Tools", null
        },
        {
            "Osterby Tools Inc. and Larch Marine Corp. announced a partnership to build batteries.",
            DealKind.Partnership, DealStage.Announced, "Partner Larch Marine; Partner Osterby Tools", null
        },
        {
            "Larch Marine won a $60 million contract from the U.S. Department of Energy.",
            DealKind.Contract, null, "Customer U.S. Department of Energy; Supplier Larch Marine", "$60 million"
        },
        {
            "Larch Marine signed a contract with Halvorsen Corp. to supply sails.",
            DealKind.Contract, null, "Customer Halvorsen; Supplier Larch Marine", null
        },
    };

    [Theory]
    [MemberData(nameof(Purchases))]
    [MemberData(nameof(Investments))]
    [MemberData(nameof(Rounds))]
    [MemberData(nameof(Partnerships))]
    public void A_sentence_tells_its_deal(string sentence, DealKind kind, DealStage? stage, string parties, string? value)
    {
        Deal deal = Assert.Single(ToldDeals.In(sentence));
        Assert.Equal((kind, parties, value), (deal.Kind, ToldDeals.PartiesOf(deal), deal.Value?.ToString()));
        if (stage is not null) Assert.Equal(stage, deal.Stage);
    }

    [Theory]
    [InlineData("Velmora raised $45 million in a Series D round led by Pellworth Capital.", "Series D")]
    [InlineData("Velmora closed a $12 million seed round.", "seed")]
    [InlineData("Pellworth Capital led Velmora's $45 million Series B round.", "Series B")]
    [InlineData("Velmora raised $45 million from Pellworth Capital and Oskar Ventures.", null)]
    public void A_round_has_its_name(string sentence, string? round) => Assert.Equal(round, Assert.Single(ToldDeals.In(sentence)).Round);

    [Theory]
    [InlineData("Osterby Tools agreed in principle to acquire Larch Marine.", "agreed in principle")]
    [InlineData("Osterby Tools signed a letter of intent to acquire Larch Marine.", "letter of intent")]
    [InlineData("Osterby Tools called off its merger with Larch Marine.", "called off its merger")]
    [InlineData("Osterby Tools Inc. bought Larch Marine.", "bought")]
    [InlineData("Osterby Tools may acquire Larch Marine.", "may acquire")]
    public void A_stage_has_its_words(string sentence, string? words) => Assert.Equal(words, Assert.Single(ToldDeals.In(sentence)).StageText);

    [Fact]
    public void A_sentence_may_tell_two_deals() => Assert.Equal(
        [
            "Acquirer Osterby Tools; Target Larch Marine: $42 million",
            "Acquirer Quillon Group; Seller Pellworth; Target glass unit: $12 million",
        ],
        ToldDeals.In("Osterby Tools acquired Larch Marine for $42 million and Pellworth Inc. sold its glass unit to Quillon Group Plc for $12 million.")
            .Select(deal => $"{ToldDeals.PartiesOf(deal)}: {deal.Value}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Whom_a_sentence_leaves_out_takes_no_part() => Assert.Equal(
        "Acquirer Osterby Tools; Target Larch Marine",
        ToldDeals.PartiesOf(Assert.Single(ToldDeals.In("Osterby Tools acquired Larch Marine, but not Pellworth Inc."))));

    [Fact]
    public void A_wire_s_brackets_and_headline_are_read_over()
    {
        const string story = "OSTERBY TOOLS <OST> TO BUY PUMP MAKER\n\n    SARNIA, Ontario, May 6 - Osterby Tools Inc <OST> said it agreed to buy\n" +
            "<Larch Marine Ltd> of Moncton from <Pellworth Corp> for 12 mln dlrs in\ncash.\n    Larch makes pumps.\n";
        Assert.Equal(
            ["Acquirer Osterby Tools; Seller Pellworth; Target Larch Marine"],
            ToldDeals.In(story).Select(ToldDeals.PartiesOf));
    }
}
