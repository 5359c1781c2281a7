using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>What a company does, in its own words.</summary>
public sealed class BusinessTests
{
    [Theory]
    [InlineData("Acme Corp said it will buy drug developer Lowell Inc.", "Lowell Inc", "drug developer")]
    [InlineData("Acme Corp agreed to buy the food distributor Lowell Foods Inc for five mln dlrs.", "Lowell Foods Inc", "food distributor")]
    [InlineData("Acme Corp bought Lowell Inc of Dayton, Ohio, a manufacturer of brass valves, for cash.", "Lowell Inc", "brass valves")]
    [InlineData("Acme Corp bought Lowell Ltd, Bermuda-based reinsurance company.", "Lowell Ltd", "reinsurance")]
    [InlineData("Acme Corp bought Lowell Inc, a high technology concern specializing in surface instruments.", "Lowell Inc",
        "surface instruments")]
    [InlineData("Lowell Inc makes women's sportswear under its own label.", "Lowell Inc", "women's sportswear")]
    [InlineData("Lowell Inc sells grass and vegetable seed to farmers.", "Lowell Inc", "grass and vegetable seed")]
    [InlineData("Lowell Inc collects used motor oils from garages.", "Lowell Inc", "collects used motor oils")]
    [InlineData("Acme Corp bought Lowell Inc, a leader in dental supplies.", "Lowell Inc", "dental supplies")]
    [InlineData("Acme Corp bought Lowell Inc, a small oil field services concern.", "Lowell Inc", "oil field services")]
    [InlineData("Lowell Inc is active in the field of medical testing.", "Lowell Inc", "medical testing")]
    [InlineData("Acme Corp sold its Denver evening newspaper, the Harbour Post, for cash.", "Harbour Post", "evening newspaper")]
    [InlineData("Lowell Inc owns and operates WKDL-FM, a Dayton radio station.", "Lowell Inc", "radio station")]
    [InlineData("Lowell Inc is developing a computer-based payroll system geared toward large shops.", "Lowell Inc",
        "computer-based payroll system")]
    [InlineData("Acme Corp bought privately-held shoe retailer Lowell Inc.", "Lowell Inc", "shoe retailer")]
    [InlineData("Acme Corp bought Lowell Inc, a regional garden tool specialty retailer.", "Lowell Inc", "garden tool specialty retailer")]
    [InlineData("Acme Corp sold its heat pump business, Lowell Engineering Co, for 5 mln dlrs.", "Lowell Engineering Co", "heat pump")]
    [InlineData("Acme Corp bought Lowell Inc for cash. Lowell provides food services to several schools.", "Lowell Inc", "food services")]
    [InlineData("Lowell Inc makes brass valves for industrial use and had sales of 84 mln dlrs.", "Lowell Inc",
        "brass valves for industrial use")]
    [InlineData("Lowell Inc makes pumps and harbor equipment for the military.", "Lowell Inc",
        "pumps and harbor equipment for the military")]
    [InlineData("Lowell Inc is the largest toxic waste treatment company in Canada.", "Lowell Inc", "toxic waste treatment")]
    [InlineData("Lowell Inc is one of the country's leading manufacturers of cooling equipment, with a turnover of 5 mln dlrs.",
        "Lowell Inc", "cooling equipment")]
    [InlineData("Lowell Inc is a gas distribution company which serves 143,000 customers.", "Lowell Inc", "gas distribution")]
    [InlineData("Lowell Ltd operates gold and coal mines in Australia.", "Lowell Ltd", "gold and coal mines")]
    [InlineData("Lowell Inc is engaged in the wholesale vacation travel business.", "Lowell Inc", "wholesale vacation travel")]
    [InlineData("Lowell Inc is engaged in gas gathering, storage and liquids extraction.", "Lowell Inc",
        "gas gathering, storage and liquids extraction")]
    [InlineData("Acme Corp raised its holding in telecommunications maker Lowell AB.", "Lowell AB", "telecommunications")]
    [InlineData("Acme Corp bought the London-quoted property and financial services company Lowell Plc.", "Lowell Plc",
        "property and financial services")]
    [InlineData("Acme Corp bought Lowell Inc, a Boston-based company which leases and remarkets farm machines.", "Lowell Inc",
        "farm machines")]
    [InlineData("Acme Corp bought Lowell Inc, a closely held company operating film rental shops.", "Lowell Inc", "film rental shops")]
    [InlineData("Acme Corp bought Lowell Inc, a privately owned maker of inks for the paper industry.", "Lowell Inc",
        "inks for the paper industry")]
    [InlineData("Acme bought cloud data management company Lowell Inc.", "Lowell Inc", "cloud data management")]
    [InlineData("Lowell Inc specializes in providing high-quality map labeling services to firms.", "Lowell Inc", "map labeling services")]
    [InlineData("Lowell Inc transports coal, sand and gravel.", "Lowell Inc", "transports coal, sand and gravel")]
    [InlineData("Lowell Inc catches and freezes cod and crabs.", "Lowell Inc", "cod and crabs")]
    [InlineData("Lowell Inc runs walk-in dental clinics.", "Lowell Inc", "walk-in dental clinics")]
    [InlineData("Lowell Inc makes brass valves and pumps.", "Lowell Inc", "brass valves and pumps")]
    [InlineData("Lowell Inc, of Erie, Pa., builds ferries and employs 900 people.", "Lowell Inc", "ferries")]
    [InlineData("Lowell Inc, based in Erie, Pa., is a maker of brass valves.", "Lowell Inc", "brass valves")]
    [InlineData("Acme Corp sold Lowell Inc, its brass valve subsidiary, for cash.", "Lowell Inc", "brass valve")]
    [InlineData("Acme Corp bought Lowell Inc, operator of a chain of shoe stores.", "Lowell Inc", "shoe stores")]
    [InlineData("Acme Corp bought building materials firm Lowell Inc.", "Lowell Inc", "building materials")]
    [InlineData("Lowell Inc is in the industrial valve business.", "Lowell Inc", "industrial valve")]
    [InlineData("Lowell Inc's products include brass valves and pumps.", "Lowell Inc", "brass valves and pumps")]
    [InlineData("Both Lowell Inc and Acme Corp are insurance companies.", "Lowell Inc", "insurance")]
    [InlineData("Lowell Inc, an Indonesian fintech, grew.", "Lowell Inc", "fintech")]
    [InlineData("Oil major Lowell Inc grew.", "Lowell Inc", "Oil")]
    [InlineData("OSLO, Oct 21 (Reuters) - Drone maker Lowell Inc grew.", "Lowell Inc", "Drone")]
    [InlineData("OSLO, Oct 21 /PRNewswire/ -- Drone maker Lowell Inc grew.", "Lowell Inc", "Drone")]
    public void Is_read_from_descriptions_and_activities(string text, string company, string business) =>
        Assert.Equal(business, ReadArticle.Of(text).Values(ProfileTopic.Business, company).FirstOrDefault());

    [Theory]
    [InlineData("By investing in a data storage company, Lowell Inc strengthens its hand.", "Lowell Inc")]
    [InlineData("Lowell Inc sold its heat pump business to Acme Corp.", "Lowell Inc")]
    [InlineData("Lowell Inc is a company without operations.", "Lowell Inc")]
    [InlineData("Lowell Inc provides an opportunity.", "Lowell Inc")]
    [InlineData("Lowell Inc, a fully-owned unit of Acme Corp, makes progress.", "Lowell Inc")]
    [InlineData("Lowell Inc owns 40 pct of Acme Corp.", "Lowell Inc")]
    [InlineData("Lowell Inc expects losses and employs welders.", "Lowell Inc")]
    [InlineData("The investor group agreed to sell Lowell Inc.", "Lowell Inc")]
    [InlineData("Financing was provided by two banks it did not name, Lowell Inc said.", "Lowell Inc")]
    [InlineData("Lowell Inc is involved in the deal.", "Lowell Inc")]
    [InlineData("The seven-year-old startup Lowell Inc grew.", "Lowell Inc")]
    [InlineData("It bought Lowell Inc, a portfolio company of Acme Capital.", "Lowell Inc")]
    [InlineData("Lowell Inc, the Anglo-Spanish group, said it would grow.", "Lowell Inc")]
    [InlineData("Lowell Inc analysts give it a fair chance.", "Lowell Inc")]
    public void Is_not_made_up(string text, string company) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Business, company));

    [Fact]
    public void The_more_reliable_rule_comes_first()
    {
        ReadArticle article = ReadArticle.Of("Lowell Inc provides food services. Acme Corp bought the school caterer and food distributor Lowell Inc.");
        Assert.Equal(["school caterer and food distributor", "food services"], article.Values(ProfileTopic.Business, "Lowell Inc"));
    }
}
