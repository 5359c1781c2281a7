namespace DealFacts.Extraction.Tests.Claims;

/// <summary>The same few deals in the many wordings of business pages, wires, newsletters and blogs.</summary>
public sealed class DealVarietyTests
{
    public static TheoryData<string, string> Purchases => new()
    {
        { "Eskdale Inc forked over $1.6bn for Corvid Inc.", "Acquisition Completed: Acquirer Eskdale; Target Corvid" },
        { "Castell Inc will hand over $1.25bn for Boothe Inc.", "Acquisition Announced: Acquirer Castell; Target Boothe" },
        { "Tessaly Inc has added Nimbrick Inc to its portfolio of consumer brands.", "Acquisition Completed: Acquirer Tessaly; Target Nimbrick" },
        { "Garrowby Capital took control of Lindqvist Marine this week.",
            "Acquisition Completed: Acquirer Garrowby Capital; Target Lindqvist Marine" },
        { "Brockway Inc unloaded Marlin Hotels on Felsted Inc.",
            "Acquisition Completed: Acquirer Felsted; Seller Brockway; Target Marlin Hotels" },
        { "Luminova Inc was spun off from Skarsgard Electric in 2016.",
            "Divestiture Completed: Seller Skarsgard Electric; Target Luminova" },
        { "Parchment.io (now part of Sorrelton Inc after a 2020 acquisition) has 4 million users.",
            "Acquisition Completed: Acquirer Sorrelton; Target Parchment.io" },
        { "Severnside Inc outbid two rivals to win Galloway Tyres for $95 million.",
            "Acquisition Completed: Acquirer Severnside; Target Galloway Tyres" },
        { "Acme Inc said it would buy Pitstone Inc for $240 million, adding 30 stores.",
            "Acquisition Announced: Acquirer Acme; Target Pitstone" },
        { "Rangeley Inc is eyeing a takeover of Pacewell Inc.", "Acquisition Considering: Acquirer Rangeley; Target Pacewell" },
        { "Rangeley Inc is lining up a bid for Pacewell Inc.", "Acquisition Proposed: Acquirer Rangeley; Target Pacewell" },
        { "Rangeley Inc is plotting a takeover of Pacewell Inc.", "Acquisition Considering: Acquirer Rangeley; Target Pacewell" },
        { "Rangeley Inc gets green light for Pacewell Inc takeover", "Acquisition Announced: Acquirer Rangeley; Target Pacewell" },
        { "Rangeley Inc expands into pet food with Pacewell Inc acquisition", "Acquisition Announced: Acquirer Rangeley; Target Pacewell" },
        { "Rangeley Inc has hired Corwin Bank to advise on a bid for Pacewell Inc.",
            "Acquisition Proposed: Acquirer Rangeley; Target Pacewell" },
        { "Rockall Inc made an offer for Thirlmere Inc, prompting a rival bid from Sutcliffe Inc.",
            "Acquisition Proposed: Acquirer Rockall; Target Thirlmere | Acquisition Proposed: Acquirer Sutcliffe; Target Thirlmere" },
        { "Orpington Inc has made its biggest acquisition yet: Wheatsheaf Inc, for $350 million.",
            "Acquisition Announced: Acquirer Orpington; Target Wheatsheaf" },
        { "Sandstone Inc has bought two pump makers, Pinpoint Inc and Mapwell Inc, for $5 million.",
            "Acquisition Completed: Acquirer Sandstone; Target Mapwell; Target Pinpoint" },
        { "Petrov Inc has tightened its hold on the market by taking over Bolshoy Retail.",
            "Acquisition Completed: Acquirer Petrov; Target Bolshoy Retail" },
        { "Vardon Group is splurging $260 million on Helixor Labs.", "Acquisition Announced: Acquirer Vardon Group; Target Helixor Labs" },
        { "Umberland Group has gone public with a $2.7bn offer for Falconet Inc.",
            "Acquisition Proposed: Acquirer Umberland Group; Target Falconet" },
        { "Zandra Media has been sounding out TelePrisma Inc about a takeover.",
            "Acquisition Considering: Acquirer Zandra Media; Target TelePrisma" },
        { "Velstra Inc is kicking the tyres of Omnifield Inc, bankers say.", "Acquisition Considering: Acquirer Velstra; Target Omnifield" },
        { "Lochside Whisky said it had fended off an approach from Garvin Group.",
            "Acquisition Rejected: Acquirer Garvin Group; Target Lochside Whisky" },
        { "Osgood Inc has pulled the plug on its acquisition of Brightline Rail.",
            "Acquisition Terminated: Acquirer Osgood; Target Brightline Rail" },
        { "Willerby Group is in advanced discussions with Kirk Ella Capital over the sale of Anlaby Optical.",
            "Acquisition InTalks: Acquirer Kirk Ella Capital; Seller Willerby Group; Target Anlaby Optical" },
        { "Ardwell plc has knocked back a £640m approach from Quentin Holdings.",
            "Acquisition Rejected: Acquirer Quentin Holdings; Target Ardwell" },
        { "Kenmore Capital is in pole position to buy Alnwick Stores for £1.3bn.",
            "Acquisition Proposed: Acquirer Kenmore Capital; Target Alnwick Stores" },
        { "The acquisition of Coastline Radio in 2018 cost Lakeland Media $28m.",
            "Acquisition Completed: Acquirer Lakeland Media; Target Coastline Radio" },
        { "Meridan Inc has appointed advisers to look at a takeover of Stokesley Foods.",
            "Acquisition Considering: Acquirer Meridan; Target Stokesley Foods" },
        { "The Hexthorpe-Mandrake takeover was cleared.\n\nHexthorpe Inc shares rose. Mandrake Inc shares fell.",
            "Acquisition Pending: Acquirer Hexthorpe; Target Mandrake" },
    };

    public static TheoryData<string, string> Mergers => new()
    {
        { "Acme Inc and Widget Inc are tying the knot.", "Merger Announced: Acquirer Acme; Target Widget" },
        { "Finsbury Gold and Prior Lake Gold are joining forces in a merger of equals.",
            "Merger Announced: Acquirer Finsbury Gold; Target Prior Lake Gold" },
        { "Lund Pharma and Middleton Bio are to join forces in an all-share merger.",
            "Merger Announced: Acquirer Lund Pharma; Target Middleton Bio" },
        { "Merger talks between Tarlton Inc and Mossway Inc have ended without a deal.",
            "Merger Terminated: Acquirer Tarlton; Target Mossway" },
        { "Vistarel Inc, formed by the merger of Vista Inc and Norbeck Inc in 2014, is based in Lyon.",
            "Merger Completed: Acquirer Vista; Target Norbeck" },
        { "Tormund Inc and Yashida Inc are setting up a joint venture to make car parts.",
            "JointVenture Announced: Partner Tormund; Partner Yashida" },
    };

    public static TheoryData<string, string> Money => new()
    {
        { "Norland Fund is an investor in Pelham Ports.", "Investment Completed: Investor Norland Fund; Target Pelham Ports" },
        { "Kaldor Ventures wrote a $5 million check to Finchbot Inc.", "Investment Completed: Investor Kaldor Ventures; Target Finchbot" },
        { "Deltoid Capital handed Quaymaster Inc $12 million last year.",
            "Investment Completed: Investor Deltoid Capital; Target Quaymaster" },
        { "Lunafin Inc has financial backing from Ardmore Capital and Pelican Growth.",
            "FundingRound Completed: Investor Ardmore Capital; Investor Pelican Growth; Issuer Lunafin" },
        { "Carbonel Inc said it would acquire new shares in its affiliate Deepwater Inc.",
            "Investment Announced: Acquirer Carbonel; Target Deepwater" },
        { "Coronado Fund bought $300 million of shares in Bytespan Inc from early employees.",
            "Investment Completed: Acquirer Coronado Fund; Target Bytespan" },
        { "Isherwood Foods saved Goldcrest Bakery from collapse with a £4m rescue deal.",
            "Investment Completed: Investor Isherwood Foods; Target Goldcrest Bakery" },
        { "Wolds Capital has become a shareholder in Pocklington Solar.",
            "Investment Completed: Investor Wolds Capital; Target Pocklington Solar" },
        { "Lowthorpe Ventures and Harpham Capital are among the backers of Ruston Bikes.",
            "Investment Completed: Investor Harpham Capital; Investor Lowthorpe Ventures; Target Ruston Bikes" },
        { "Investors including Danthorpe Fund and Burstwick Ventures put $15 million into Keyingham Inc's Series A.",
            "Investment Completed: Investor Burstwick Ventures; Investor Danthorpe Fund; Target Keyingham" },
        { "Kilnsea Ventures has backed Holmpton Inc with $1.2 million in pre-seed funding.",
            "Investment Completed: Investor Kilnsea Ventures; Target Holmpton" },
        { "Garrowby Ventures and Bugthorpe Fund have invested a combined $19 million in Fridaythorpe Inc.",
            "Investment Completed: Investor Bugthorpe Fund; Investor Garrowby Ventures; Target Fridaythorpe" },
        { "Led by Hempholme Capital, the $21.5 million round brings the total raised by Wilfholme Inc to $40 million.",
            "FundingRound Completed: Issuer Wilfholme; LeadInvestor Hempholme Capital" },
        { "Staxton Inc sets IPO price range at $22 to $24", "InitialPublicOffering Announced: Issuer Staxton" },
        { "Grosmont Rail's owners include Fjordbank Fund.", "Investment Completed: Investor Fjordbank Fund; Target Grosmont Rail" },
        { "A $41 million round led by Ganton Fund will help Willerby Inc hire engineers.",
            "FundingRound Completed: Issuer Willerby; LeadInvestor Ganton Fund" },
        { "Brompton Air said Binnington Capital and Potter Ventures had put up $22 million in new funding.",
            "Investment Completed: Investor Binnington Capital; Investor Potter Ventures; Target Brompton Air" },
        { "Hunmanby Pay has picked banks for a London listing.", "InitialPublicOffering Considering: Issuer Hunmanby Pay" },
        { "Wayra Inc emerges from stealth with $20 million", "FundingRound Completed: Issuer Wayra" },
        { "Palletway Inc has cancelled a planned $150 million funding round.", "FundingRound Terminated: Issuer Palletway" },
        { "Medlo Inc, fuelled by a $31 million injection from Tiger Ridge Capital, plans to enter Brazil.",
            "FundingRound Completed: Investor Tiger Ridge Capital; Issuer Medlo" },
        { "With $55m in new capital from Baynes Capital, Luma Robotics will double its headcount.",
            "FundingRound Completed: Investor Baynes Capital; Issuer Luma Robotics" },
        { "Mayfly Inc is gearing up for an IPO.", "InitialPublicOffering Considering: Issuer Mayfly" },
        { "Kvitka Inc is going public.", "InitialPublicOffering Announced: Issuer Kvitka" },
    };

    [Theory]
    [MemberData(nameof(Purchases))]
    [MemberData(nameof(Mergers))]
    [MemberData(nameof(Money))]
    public void A_deal_is_read_in_each_wording(string text, string deals) =>
        Assert.Equal(deals, string.Join(" | ", ToldDeals.In(text).Select(deal => $"{deal.Kind} {deal.Stage}: {ToldDeals.PartiesOf(deal)}")));

    [Theory]
    [InlineData("Orvexa Inc took over the lead in the German market from Lumenlit Inc last year.")]
    [InlineData("Kettleford Inc raised $1.5 million for a children's charity.")]
    [InlineData("Customers of Yarrow Inc can now buy Pellucid lenses online.")]
    [InlineData("If Fennick Inc ever bought Halorex Inc, they would control half the market.")]
    [InlineData("Gembling Inc rejected an offer of help from its rival Beeford Inc.")]
    [InlineData("Delacroix Inc bought 200 machines from Bellefontaine Inc.")]
    [InlineData("Flotmanby Inc filed a complaint against its former IPO banker.")]
    [InlineData("Quillan Corp sold DataNest servers to schools.")]
    [InlineData("Acme Inc splashed $5 million on Widget Inc ads.")]
    [InlineData("Acme Inc put up $22 million in collateral.")]
    [InlineData("Widget Inc is now part of the Dow index.")]
    [InlineData("Lisburn Water never went public.")]
    [InlineData("Rocastle Inc shareholders will receive $58 per share in cash from Helmsgate Inc.")]
    public void What_only_sounds_like_a_deal_tells_none(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Acme Inc agreed to buy Widget Inc. The price tag: $14 billion.", "$14 billion")]
    [InlineData("Acme Inc to acquire Widget Inc in $1.3bn cancer push", "$1.3bn")]
    [InlineData("Rexora Inc extended its Series B by $16 million.", "$16 million")]
    [InlineData("Strandly Inc has topped up its Series A with another $8m.", "$8m")]
    [InlineData("Petrosol Inc's $12 billion attempt to buy Arden Pipelines collapsed on Friday.", "$12 billion")]
    [InlineData("Seamer Bio announced the closing of a $33 million Series A financing led by Irton Capital.", "$33 million")]
    public void The_price_is_told_beside_the_deal(string text, string price) =>
        Assert.Equal(price, Assert.Single(ToldDeals.In(text)).Value?.ToString());
}
