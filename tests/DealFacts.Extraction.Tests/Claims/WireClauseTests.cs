namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Wires whose first sentence tells of more than two: who chooses, who once owned it, who bids too.</summary>
public sealed class WireClauseTests
{
    [Theory]
    [InlineData("Halden Inc had offered 50 dlrs a share for Boston-based Lowry, the target of an unwelcome bid by financier Ada Moss.",
        "Acquirer Ada Moss; Target Lowry|Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc said it was chosen by Odell Trust Corp to acquire Lowry Corp.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc dropped its offer for Lowry Corp because Lowry's directors approved a buyout proposal from a management group.",
        "Acquirer Halden; Acquirer management group; Target Lowry")]
    [InlineData("Halden Inc will buy Lowry Corp, and Odell Corp will drop its bid.", "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc agreed to merge with Lowry Corp, a thrift with eight offices.", "Acquirer Halden; Target Lowry")]
    [InlineData("Lowry Corp said its board accepted an offer of 31 dlrs a share from Odell and Merrin, a Midland, Texas, oil partnership.",
        "Acquirer Odell and Merrin; Target Lowry")]
    [InlineData("Halden Corp of Japan and Texas investor Robert Moss bought Lowry Corp.",
        "Acquirer Halden; Acquirer Robert Moss; Target Lowry")]
    [InlineData("Lowry Corp agreed to be acquired by May Department Stores Corp in a stock swap.",
        "Acquirer May Department Stores; Target Lowry")]
    [InlineData("Halden Inc agreed to buy Lowry Corp for 425 mln dlrs and Odell Inc, Phoenix, for 350 mln dlrs.",
        "Acquirer Halden; Target Lowry|Acquirer Halden; Target Odell")]
    [InlineData("Lowry Corp approved a buyout by Halden Inc, thwarting a tender by Odell LP, a partnership of Merrin Corp and Ada Moss.",
        "Acquirer Halden; Target Lowry")]
    [InlineData("Halden Inc and its Odell Works Inc affiliate said they would take a 75 pct stake in Lowry Corp.",
        "Investor Halden; Investor Odell Works; Target Lowry")]
    public void Everybody_does_his_own_part(string text, string deals) =>
        Assert.Equal(deals, string.Join("|", ToldDeals.In(text).Select(ToldDeals.PartiesOf)));

    [Theory]
    [InlineData("Halden Inc completed the purchase of the domestic operations of Lowry Corp from Odell Corp.",
        "Acquirer Halden; Seller Odell; Target domestic operations")]
    [InlineData("Halden Inc bought the paint division of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target paint division")]
    [InlineData("Halden Inc bought the Merrin Mines Division of Lowry Corp in Arizona for 125 mln dlrs.",
        "Acquirer Halden; Seller Lowry; Target Merrin Mines Division")]
    [InlineData("Halden Inc agreed to sell its Corva bottling operations to Corva Corp for 40 mln dlrs.",
        "Acquirer Corva; Seller Halden; Target Corva bottling operations")]
    [InlineData("Halden Inc bought the Howard Jensen hotel business and 12 hotels from Lowry Corp.",
        "Acquirer Halden; Seller Lowry; Target Howard Jensen hotel business")]
    [InlineData("Halden Inc sold its Texas and Oklahoma oil properties to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Texas and Oklahoma oil properties")]
    [InlineData("Halden Inc sold its Ontario and Western Canada refining assets to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target Ontario and Western Canada refining assets")]
    [InlineData("Halden Inc sold its refining and marketing assets to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target refining and marketing assets")]
    [InlineData("Halden Inc agreed to buy Lowry Corp's North Sea oil and gas assets.",
        "Acquirer Halden; Seller Lowry; Target North Sea oil and gas assets")]
    [InlineData("Halden Inc agreed to acquire the Chicago Sun-Times from Lowry Corp.",
        "Acquirer Halden; Seller Lowry; Target Chicago Sun-Times")]
    [InlineData("Halden Inc bought the Odell coatings and inks business of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target Odell")]
    [InlineData("Halden Inc bought Odell Inc, the San Francisco-based mining subsidiary of Lowry Corp.",
        "Acquirer Halden; Seller Lowry; Target Odell")]
    [InlineData("Halden Inc sold the oil refinery at Philadelphia, formerly owned by Odell Corp, to Lowry Corp.",
        "Acquirer Lowry; Seller Halden; Target oil refinery")]
    [InlineData("Halden Inc bought Odell Inc, formerly a unit of Lowry Corp.", "Acquirer Halden; Seller Lowry; Target Odell")]
    [InlineData("Halden Bank assumed the deposits of four Essex County, N.J., branches of Lowry Bank from Odell Trust Corp.",
        "Acquirer Halden Bank; Seller Odell Trust; Target four Essex County, N.J., branches")]
    [InlineData("Halden Inc has taken up 97 pct of the shares of Lowry Corp.", "Acquirer Halden; Target Lowry")]
    public void A_thing_keeps_its_whole_name(string text, string parties) =>
        Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text)[0]));

    [Theory]
    [InlineData("Halden Inc sold some assets to Lowry Corp.")]
    [InlineData("Halden Inc said it sold real estate assets.")]
    [InlineData("Halden Inc sold non-core assets to cut debt.")]
    [InlineData("Halden Inc took up golf.")]
    [InlineData("Halden Inc assumed control of the project.")]
    public void Nothing_in_particular_is_no_deal(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Lowry Corp said it is no longer in talks with Halden Inc on a merger.", DealStage.Terminated, "no longer in talks")]
    [InlineData("Halden Inc said it will make a 245 dlr a share tender offer for Lowry Corp.", DealStage.Announced, "will make")]
    [InlineData("Halden Inc made a 40 dlr a share cash offer for Lowry Corp.", DealStage.Proposed, "made")]
    [InlineData("Halden Plc's bid for Lowry Plc drew 32 pct when it closed in May, and the bid has lapsed.", DealStage.Terminated, null)]
    [InlineData("Halden Plc said its offer for Lowry Plc closed on Saturday and it now owns 92 pct.", DealStage.Completed, "closed")]
    [InlineData("Halden Plc said its final offer for Lowry Plc will not be renewed once it closes.", DealStage.Terminated,
        "will not be renewed")]
    [InlineData("Halden Plc said its offer for Lowry Plc will not be increased.", DealStage.Proposed, "will not be increased")]
    [InlineData("Halden Inc said it would buy the nearly completed Odell Hotel for 320 mln dlrs.", DealStage.Announced, "would buy")]
    [InlineData("Halden Inc said it nearly completed the purchase of Lowry Corp.", DealStage.Completed, "completed")]
    [InlineData("Halden Inc said 99 pct of the Lowry Corp common had been deposited under its bid.", DealStage.Proposed, "deposited")]
    [InlineData("Halden Inc has concluded a contract to buy Lowry Corp.", DealStage.Signed, "concluded a contract")]
    [InlineData("Halden Inc concluded the purchase of Lowry Corp.", DealStage.Completed, "concluded")]
    [InlineData("The agency will sue to stop Halden from buying Lowry Corp.", DealStage.Rejected, null)]
    [InlineData("Halden Inc raised its bid for Lowry Corp but said it would be withdrawn unless talks begin.", DealStage.Proposed, null)]
    [InlineData("Halden Bank assumed the deposits of Lowry Savings Bank.", DealStage.Completed, "assumed the deposits")]
    public void The_stage_is_told_in_few_words(string text, DealStage stage, string? words)
    {
        Deal deal = ToldDeals.In(text)[0];
        Assert.Equal(stage, deal.Stage);
        if (words is not null) Assert.Equal(words, deal.StageText);
    }

    [Theory]
    [InlineData("Lowry Corp agreed to a merger with Halden Inc under which holders get 24.60 dlrs a share in cash, or about 500 mln dlrs.",
        "500 mln dlrs")]
    [InlineData("Halden Inc and Lowry Corp signed a merger pact. Halden will pay 73.50 dlrs a share, a total of about 6.6 billion dlrs.",
        "6.6 billion dlrs")]
    [InlineData("Halden Plc declared its offer for Lowry Plc unconditional. Odell Plc withdrew its rival 2.5 billion stg bid.", null)]
    public void The_price_is_of_this_deal(string text, string? price) => Assert.Equal(price, ToldDeals.In(text)[0].Value?.Text);
}
