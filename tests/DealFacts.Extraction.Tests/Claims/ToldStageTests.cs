namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Stages that a sentence tells in two steps, of money that is sought, of listings that are filed for.</summary>
public sealed class ToldStageTests
{
    [Theory]
    [InlineData("Granite Corp was in talks to buy Velmora Inc in 2018 before they broke down.", DealStage.Terminated)]
    [InlineData("Granite Corp held talks to acquire Velmora Inc, but walked away over the price.", DealStage.Terminated)]
    [InlineData("Granite Corp considered buying Velmora Inc but decided against it.", DealStage.Terminated)]
    [InlineData("Granite Corp made an offer for Velmora Inc, which rejected it.", DealStage.Rejected)]
    [InlineData("Granite Corp once offered $3 billion for Velmora Inc, which turned it down.", DealStage.Rejected)]
    [InlineData("Granite Corp is in talks to buy Velmora Inc, which rejected a bid last year.", DealStage.InTalks)]
    [InlineData("Granite Corp is in talks to buy Velmora Inc, but the talks could still fall apart.", DealStage.InTalks)]
    [InlineData("China effectively killed Granite Corp's planned $44 billion takeover of Velmora Inc.", DealStage.Terminated)]
    [InlineData("Granite Corp's failed bid for Velmora Inc still rankles.", DealStage.Terminated)]
    [InlineData("Granite Corp has hired bankers to explore a sale of its Velmora unit.", DealStage.Considering)]
    [InlineData("Velmora Inc denied that its chairman, Ada Moss, is in talks to buy a stake in Granite Corp.", DealStage.Denied)]
    [InlineData("Granite Corp was not in talks to buy Velmora Inc.", DealStage.Denied)]
    [InlineData("Velmora Inc and Pellworth Ltd are in advanced merger talks.", DealStage.InTalks)]
    [InlineData("Velmora Inc ended its partnership with Granite Corp.", DealStage.Terminated)]
    [InlineData("Velmora ended its merger agreement with Granite Corp.", DealStage.Terminated)]
    [InlineData("Velmora is the latest start-up to be acquired by Granite Corp.", DealStage.Completed)]
    [InlineData("Velmora Inc filed paperwork with the SEC for an IPO of up to $100 million.", DealStage.Announced)]
    [InlineData("Velmora Inc set a price range of $38 to $42 a share for its IPO.", DealStage.Announced)]
    [InlineData("Velmora Inc files for New York IPO\n\nVelmora Inc is seeking a public listing, according to a filing.", DealStage.Announced)]
    [InlineData("Velmora Inc failed to raise $20 million.", DealStage.Terminated)]
    [InlineData("Granite Corp said it would not make an offer for Velmora Inc.", DealStage.Denied)]
    [InlineData("A judge ruled on Tuesday in favor of Granite Corp's takeover of Velmora Inc, rejecting a claim by a group of states.", DealStage.Pending)]
    [InlineData("Granite Corp and Velmora Inc said they had met and that Granite would take a 10% stake in Velmora.", DealStage.Announced)]
    [InlineData("Velmora Inc has shelved plans for a London listing. It had hoped to raise £300m.", DealStage.Terminated)]
    [InlineData("Granite Corp agreed to a loan and last month bought Velmora Inc.", DealStage.Completed)]
    [InlineData("Granite Corp was in talks with banks and then acquired Velmora Inc.", DealStage.Completed)]
    [InlineData("Granite Corp bid for Velmora Inc last year.", DealStage.Proposed)]
    [InlineData("Velmora Inc managed to raise $20 million.", DealStage.Completed)]
    [InlineData("Granite Corp said the agency has given it clearance to buy Velmora Inc.", DealStage.Pending)]
    [InlineData("The Justice Department has no objection to Granite Corp's purchase of Velmora Inc.", DealStage.Pending)]
    [InlineData("Granite Corp said closing of its purchase of Velmora Inc has been put off until May.", DealStage.Pending)]
    [InlineData("Granite Corp said its purchase of Velmora Inc is on hold.", DealStage.Pending)]
    [InlineData("Granite Corp said its merger with Velmora Inc is dead.", DealStage.Terminated)]
    [InlineData("Granite Corp let its letter of intent to buy Velmora Inc expire.", DealStage.Terminated)]
    [InlineData("Granite Corp said it cannot go through with its purchase of Velmora Inc.", DealStage.Terminated)]
    [InlineData("Granite Corp said the sale of Velmora Inc to Pellworth Ltd became final today.", DealStage.Completed)]
    [InlineData("Velmora Inc shareholders voted down a merger with Granite Corp.", DealStage.Rejected)]
    [InlineData("Granite Corp has a contract to buy Velmora Inc.", DealStage.Signed)]
    [InlineData("Granite Corp has lined up a buyer for its Velmora Inc unit.", DealStage.Announced)]
    [InlineData("The agency turned down Granite Corp's request for permission to acquire Velmora Inc.", DealStage.Rejected)]
    [InlineData("The agency approved Granite Corp's application to acquire Velmora Inc.", DealStage.Pending)]
    [InlineData("Granite Corp and Velmora Inc said their merger talks have resumed.", DealStage.InTalks)]
    [InlineData("Granite Corp later went on to buy Velmora Inc for $3 billion.", DealStage.Completed)]
    [InlineData("A bid by Granite Corp for Velmora Inc came to nothing.", DealStage.Terminated)]
    [InlineData("The watchdog stopped the planned merger of Granite Corp and Velmora Inc in 2019.", DealStage.Terminated)]
    [InlineData("The watchdog forced Granite Corp to unwind its purchase of Velmora Inc.", DealStage.Terminated)]
    [InlineData("Velmora Inc filed for an IPO in 2021 but later withdrew it.", DealStage.Terminated)]
    [InlineData("Velmora Inc is seen as a candidate for a London listing.", DealStage.Considering)]
    public void Is_what_came_of_it(string text, DealStage stage) => Assert.Equal(stage, Assert.Single(ToldDeals.In(text)).Stage);

    [Theory]
    [InlineData("Velmora Inc aims to raise $20 million by May.", Basis.Proposed)]
    [InlineData("Velmora Inc plans to raise $20 million.", Basis.Proposed)]
    [InlineData("Velmora Inc, which filed for a listing in May, hopes to raise $20 million.", Basis.Proposed)]
    [InlineData("Velmora Inc has raised $20 million.", Basis.Actual)]
    [InlineData("Velmora Inc raises $20 million", Basis.Actual)]
    public void Money_counts_once_it_is_there(string text, Basis basis) =>
        Assert.Equal(basis, Assert.Single(FactReader.Read(new Article(), text).Figures).Basis);

    [Theory]
    [InlineData("Velmora Inc has yet to raise outside funding.")]
    [InlineData("Oil rose to $72 a barrel, lifting shares in Velmora Plc.")]
    [InlineData("The report boosted shares of Velmora Inc.")]
    public void Nothing_happened(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("The pending IPO comes after Velmora Inc raised $166 million from Larch Capital.", DealKind.FundingRound)]
    [InlineData("Velmora Inc, which filed for a listing in May, hopes to raise $300 million.", DealKind.InitialPublicOffering)]
    [InlineData("It is the largest listing since Velmora Inc raised $531 million in April in a dual listing.", DealKind.InitialPublicOffering)]
    public void Money_is_raised_by_what_its_own_clause_tells(string text, DealKind kind) => Assert.Contains(ToldDeals.In(text), deal => deal.Kind == kind
        && deal.Value is not null);
}
