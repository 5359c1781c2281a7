namespace DealFacts.Extraction.Tests.Claims;

/// <summary>
/// The paragraphs behind the news: what a company did before, by the way and in one breath with something else, and who only asked for it.
/// </summary>
public sealed class BackgroundPartyTests
{
    public static TheoryData<string, string> Told => new()
    {
        { "Granite Corp.'s previous largest deal was the $1.2 billion purchase of shoe seller Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "The deal is Granite Corp.'s largest since the $1.2 billion purchase of Velmora.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought Velmora for $2.5 billion in 1989 and Osterby Tools for $2.7 billion in 2000 from Larch Inc.",
            "Acquisition: Acquirer Granite; Seller Larch; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. bought Velmora from Larch Inc. for $2.5 billion and Osterby Tools for $2.7 billion.",
            "Acquisition: Acquirer Granite; Seller Larch; Target Velmora | Acquisition: Acquirer Granite; Target Osterby Tools" },
        { "Granite Corp. sold Velmora for $1 billion in 2012 and its messaging service Osterby Talk for $19 billion two years later.",
            "Divestiture: Seller Granite; Target Osterby Talk | Divestiture: Seller Granite; Target Velmora" },
        { "Granite Corp. invested $3 billion in Velmora in 2016 and put $45 billion into Osterby Tools.",
            "Investment: Investor Granite; Target Osterby Tools | Investment: Investor Granite; Target Velmora" },
        { "In 2014 Granite Corp. bought video-game streaming site Velmora for $970 million.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. has agreed to buy a controlling stake in Swiss cement firm Velmora Inc.'s local operations for $10 billion.",
            "Acquisition: Acquirer Granite; Seller Velmora; Target local operations" },
        { "The board of Velmora Inc. accepted Granite Corp.'s $22 billion bid for its fixed-line network, Larch Inc. vows to fight.",
            "Acquisition: Acquirer Granite; Seller Velmora; Target fixed-line network" },
        { "Velmora Inc. explored a sale of its Osterby unit but rejected a bid from Granite Corp. as too low.",
            "Acquisition: Acquirer Granite; Seller Velmora; Target Osterby" },
        { "Larch Capital, a fund, has pushed Velmora Inc. to explore a sale of the company.", "Divestiture: Target Velmora" },
        { "Larch Capital, a holder of shares, called for a sale of Velmora Inc.", "Divestiture: Target Velmora" },
        { "Granite Corp. and Velmora Inc.'s planned merger collapsed on Wednesday.", "Merger: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and Velmora Inc.'s plan to merge into one of the largest chains collapsed on Wednesday.", "Merger: Acquirer Granite; Target Velmora" },
        { "The firm offers a powerful combination of speed and low cost, Granite Corp. said.", "" },
        { "Granite Corp. sold its paper mill to Velmora Inc. for $3 million and its steel plant, home to Zuno, to Larch Inc. for $5 million.",
            "Acquisition: Acquirer Larch; Seller Granite; Target steel plant | Acquisition: Acquirer Velmora; Seller Granite; Target paper mill" },
        { "Granite Corp. sold Velmora to Larch Inc. and Osterby Tools to Corwin Bank.",
            "Acquisition: Acquirer Corwin Bank; Seller Granite; Target Osterby Tools | Acquisition: Acquirer Larch; Seller Granite; Target Velmora" },
        { "Granite Corp. sold Velmora to Larch Inc. and Corwin Bank.", "Acquisition: Acquirer Corwin Bank; Acquirer Larch; Seller Granite; Target Velmora" },
        { "Velmora Inc. accepted a $15 billion buyout offer from a consortium led by private equity fund Larch Partners.", "Acquisition: Acquirer Larch Partners; Target Velmora" },
        { "Granite Corp. sold the Velmora to Larch Inc. in a similar deal and, a month later, Osterby Tools to Phil Roe for $5 million.",
            "Acquisition: Acquirer Larch; Seller Granite; Target Velmora | Acquisition: Acquirer Phil Roe; Seller Granite; Target Osterby Tools" },
        { "Granite Corp. is buying Velmora Inc. Granite shareholders will own 65 percent of the company.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. is bidding for Velmora Inc. Larch Capital, the largest shareholder, would not back Granite's first offer.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Velmora Inc., in which Larch Capital holds 12%, rejected an offer from Granite Corp.", "Acquisition: Acquirer Granite; Target Velmora" },
        { "Granite Corp. and Velmora Inc. said their shareholders voted in favor of a merger of equals.", "Merger: Acquirer Granite; Target Velmora" },
        { "Velmora Inc. agreed to be bought by Granite Corp. for $7 billion, spurning a rival bid from Larch Inc.",
            "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Larch; Target Velmora" },
        { "Granite Corp. agreed to buy Velmora Inc. Velmora makes drugs. It is Granite's biggest acquisition in years. The group spent $11 billion on Osterby Tools.",
            "Acquisition: Acquirer Granite; Target Osterby Tools | Acquisition: Acquirer Granite; Target Velmora" },
        { "In May Granite Corp. raised 1.7 billion euros by selling a 10% stake in Velmora Inc. to Larch Capital.",
            "Investment: Acquirer Larch Capital; Seller Granite; Target Velmora" },
        { "Granite Corp. raised $300 million from the sale of its Velmora unit to Larch Capital.", "Acquisition: Acquirer Larch Capital; Seller Granite; Target Velmora" },
        { "Granite Corp. filed a lawsuit seeking billions of dollars in damages from Velmora Inc.", "" },
        { "Larch Inc. agreed to sell its mills to Granite Corp. Larch will receive $6 billion for its holdings.", "Acquisition: Acquirer Granite; Seller Larch; Target mills" },
    };

    public static TheoryData<string, DealStage> Stages => new()
    {
        { "Granite Corp., which rejected a takeover by Larch Inc. last year, is buying Velmora Inc. for $30 billion.", DealStage.Announced },
        { "Granite Corp., which sold its pump unit to Larch Inc. last year, is in talks to buy Velmora Inc.", DealStage.InTalks },
        { "Granite Corp., fresh from a failed bid for Larch Inc., will acquire Velmora Inc. for $30 billion.", DealStage.Announced },
        { "Granite Corp., which called off talks with Larch Inc. in May, agreed to buy Velmora Inc.", DealStage.Signed },
        { "Granite Corp., subject to approval, will acquire Velmora Inc.", DealStage.Pending },
        { "Granite Corp. had also bid for Velmora Inc.", DealStage.Proposed },
        { "The deal, which comes on the heels of Granite Corp.'s acquisition of Velmora Inc., would create a giant.", DealStage.Completed },
        { "Granite Corp. tried and failed to merge with Velmora Inc. in 2014.", DealStage.Terminated },
        { "Granite Corp. tried in vain to buy Velmora Inc. in 2014.", DealStage.Terminated },
        { "Granite Corp. and Velmora Inc.'s plan to merge into a chain collapsed on Wednesday.", DealStage.Terminated },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Sides_are_told_apart(string story, string deals) =>
        Assert.Equal(deals, string.Join(" | ", In(story).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Stages))]
    public void What_is_said_by_the_way_is_no_stage(string story, DealStage stage) =>
        Assert.Equal(stage, In(story).Last(deal => deal.Parties.Any(party => party.Company.StartsWith("Velmora", StringComparison.Ordinal))).Stage);

    [Theory]
    [InlineData("Granite Corp. raised 1.7 billion euros by selling a 10% stake in Velmora Inc. to Larch Capital.", "1.7 billion euros")]
    [InlineData("Velmora Inc. rejected a bid by Larch Inc., and Granite Corp. and Osterby Inc. plan to merge in a $130 billion deal.", "$130 billion")]
    public void A_price_is_that_of_its_own_deal(string story, string price) =>
        Assert.Equal(price, Assert.Single(In(story), deal => deal.Value is not null).Value!.Text);

    [Theory]
    [InlineData("Zuno and Velmora call off merger", DealStage.Terminated)]
    [InlineData("Zuno threatens to call off Velmora merger", DealStage.Announced)]
    [InlineData("Velmora snubs $3 billion Zuno approach", DealStage.Rejected)]
    [InlineData("Velmora accepts $3 billion Zuno offer", DealStage.Signed)]
    public void A_headline_ends_or_begins_it(string headline, DealStage stage)
    {
        Deal deal = Assert.Single(ToldDeals.In(headline + "\n\nZuno Inc makes toys. Velmora Inc makes cars."));
        Assert.Equal((stage, "Acquirer Zuno; Target Velmora"), (deal.Stage, ToldDeals.PartiesOf(deal)));
    }

    private static IReadOnlyList<Deal> In(string story) => ToldDeals.In("News of the day\n\n" + story);
}
