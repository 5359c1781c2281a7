namespace DealFacts.Extraction.Tests.Names;

/// <summary>Companies called by a word of the language that opens a sentence, and words that only open one.</summary>
public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Latch, a Berlin-based delivery startup, is in talks to raise $500 million.", "Latch")]
    [InlineData("Gazelles, a Berlin-based delivery startup, raised $500 million.", "Gazelles")]
    [InlineData("Latch, the payments firm led by Tom Ferris, closed its purchase of Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Latch, the cloud storage provider, filed for an IPO on Monday.", "Latch")]
    [InlineData("Latch, which makes card readers, bought Tulmar Inc for $29 billion.", "Latch|Tulmar Inc")]
    [InlineData("Latch raised more than $275 million from Tulmar Capital.", "Latch|Tulmar Capital")]
    [InlineData("Latch has raised $275 million from Tulmar Capital.", "Latch|Tulmar Capital")]
    [InlineData("Latch closed its $60 million Series C led by Tulmar Capital.", "Latch|Tulmar Capital")]
    [InlineData("Tulmar Capital owns Anvils, which it bought for $6.9 billion in 2017.", "Tulmar Capital|Anvils")]
    [InlineData("Tulmar Capital paid $50 million for Latch.", "Tulmar Capital|Latch")]
    [InlineData("Latch laid off 300 people on Monday.", "Latch")]
    [InlineData("Latch was founded in 2012 and employs 300 people.", "Latch")]
    [InlineData("Latch also went public in 2018.", "Latch")]
    [InlineData("Latch lost more than $5 million last year.", "Latch")]
    [InlineData("Latch said sales rose at Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Tulmar Inc is bidding for Latch.", "Tulmar Inc|Latch")]
    [InlineData("Tulmar Inc has grown faster than Latch, people say.", "Tulmar Inc|Latch")]
    [InlineData("Latch snapped up Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Latch is close to buying Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Latch has abandoned its bid for Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Latch's bid for Tulmar Inc failed.", "Latch|Tulmar Inc")]
    [InlineData("Latch put $5 million into Tulmar Inc.", "Latch|Tulmar Inc")]
    [InlineData("Latch and Tulmar agreed to merge.", "Latch|Tulmar")]
    [InlineData("Latch is planning an IPO.", "Latch")]
    [InlineData("Latch's net loss widened to $5 million.", "Latch")]
    [InlineData("Latch has more than 2 million paying users.", "Latch")]
    [InlineData("Latch, with revenue of $5 million, is hiring.", "Latch")]
    [InlineData("Latch shares closed at $12.", "Latch")]
    [InlineData("Latch has $5 million in cash.", "Latch")]
    [InlineData("Sales at Latch climbed to $5 million.", "Latch")]
    [InlineData("Latch led Tulmar's $5 million Series A.", "Latch|Tulmar")]
    [InlineData("United Harvane is in talks to buy Tulmar Inc.", "United Harvane|Tulmar Inc")]
    [InlineData("Air Harvane's purchase of Tulmar Inc closed.", "Air Harvane|Tulmar Inc")]
    [InlineData("Studio 54 led the bidding for Tulmar Inc.", "Studio 54|Tulmar Inc")]
    [InlineData("Brisk Kettle snapped up Tulmar Inc.", "Brisk Kettle|Tulmar Inc")]
    public void A_plain_word_is_a_company_by_what_is_told_of_it(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Investors, a group led by Tulmar Capital, put $50 million into the business.", "Tulmar Capital")]
    [InlineData("Payments, a business that Tulmar Inc entered in 2012, brought in $40 million.", "Tulmar Inc")]
    [InlineData("Games, a unit of Tulmar Inc, was sold for $40 million.", "Tulmar Inc")]
    [InlineData("Analysts, the firm noted, expect Tulmar Inc to grow.", "Tulmar Inc")]
    [InlineData("Separately, the company, Tulmar Inc, raised $5 million.", "Tulmar Inc")]
    [InlineData("Startup raises $5 million from Tulmar Capital", "Tulmar Capital")]
    [InlineData("Management agreed to buy Tulmar Inc for $50 million.", "Tulmar Inc")]
    [InlineData("Labour, the company's biggest cost, rose 4% at Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Management said sales rose at Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Engineering lost $5 million of its budget at Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Tulmar Inc is looking for a new Director and a head of Growth.", "Tulmar Inc")]
    [InlineData("Tulmar Inc sells to Internet giants.", "Tulmar Inc")]
    [InlineData("A latch broke, and Tulmar Inc is bidding for Latch.", "Tulmar Inc")]
    [InlineData("Land bought by Tulmar Inc in the deal is dry.", "Tulmar Inc")]
    [InlineData("Completion is expected after the sale of Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Talk of a bid for Tulmar Inc grew.", "Tulmar Inc")]
    [InlineData("Ordinary shares closed at $12 after the sale of Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Inventory reached $5 million at Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Today's revenue is not what it was at Tulmar Inc.", "Tulmar Inc")]
    [InlineData("National Tulmar staff said Tulmar is in talks.", "Tulmar")]
    [InlineData("Participants were few when Tulmar Inc spoke.", "Tulmar Inc")]
    [InlineData("Economists at Tulmar Inc expect growth.", "Tulmar Inc")]
    [InlineData("Retailer Tulmar snapped up a stake.", "Tulmar")]
    [InlineData("Former Tulmar Inc executives raised $5 million.", "Tulmar Inc")]
    public void A_plain_word_alone_is_nobody(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Norvane Bay snapped up Tulmar Inc.", "Norvane Bay|Tulmar Inc")]
    [InlineData("Tulmar Inc was sold to Norvane Bay for $5 million.", "Tulmar Inc|Norvane Bay")]
    [InlineData("Tulmar Inc is at home on Norvane Bay and near Norvane Beach.", "Tulmar Inc")]
    [InlineData("Sales at Norvane Bay climbed, as Tulmar Inc knows.", "Norvane Bay|Tulmar Inc")]
    [InlineData("Tulmar Inc moved to Norvane Bay, Texas.", "Tulmar Inc")]
    [InlineData("Tulmar Inc built a hotel in Ohio's Norvane Hills.", "Tulmar Inc")]
    public void A_name_like_a_places_is_a_place_where_something_is_at_it(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Orvin' Brands Inc agreed to buy Tulmar Inc.", "Orvin' Brands Inc|Tulmar Inc")]
    [InlineData("A merger with a shell firm, 7KC & Co Holdings, was shelved by Tulmar Inc.", "7KC & Co Holdings|Tulmar Inc")]
    [InlineData("The chip has 8GB of memory. Tulmar Inc makes it.", "Tulmar Inc")]
    [InlineData("Orvane King, which makes saws, was bought by Tulmar Inc.", "Orvane King|Tulmar Inc")]
    public void Signs_and_ranks_may_belong_to_a_name(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Clayford, Dubary & Rolle (CD&R) agreed to buy Tulmar Inc. CD&R owns mills.", "Clayford, Dubary & Rolle|Tulmar")]
    [InlineData("The Arden Pension Plan Board (APP Ventures) backed Tulmar Inc. APP Ventures owns 5%.", "Arden Pension Plan Board|Tulmar")]
    [InlineData("Tulmar Inc raised money from Orvane, Kestrel Fane Asset and Wealth Management and Zorvas.", "Tulmar|Orvane|Kestrel Fane Asset and Wealth Management|Zorvas")]
    public void Brackets_and_joints_keep_a_name_together(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Read(text).Names.Entities.Select(entity => entity.Name));
}
