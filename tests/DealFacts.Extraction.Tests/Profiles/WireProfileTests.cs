using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>What agency wires tell of a company in few words: its brands, its town, what it is called the second time.</summary>
public sealed class WireProfileTests
{
    [Theory]
    [InlineData("Acme Corp bought Lowell Inc, a maker of Zenwick locks and Harlan Bay appliances.",
        "Zenwick locks and Harlan Bay appliances")]
    [InlineData("Acme Corp bought Lowell Inc, a maker of locks and Corva appliances.", "locks and Corva appliances")]
    [InlineData("Acme Corp bought Lowell Inc, which makes Corva shoes, bags and belts.", "Corva shoes, bags and belts")]
    [InlineData("Lowell Inc's businesses include Red Elk paints, Corva office files and Tamsin school yearbooks.",
        "Red Elk paints, Corva office files and Tamsin school yearbooks")]
    [InlineData("Acme Corp bought Lowell Inc, which makes pumps, and Zenwick shares rose.", "pumps")]
    [InlineData("Lowell Inc makes phones and Zenwick sells them.", "phones")]
    [InlineData("Lowell Inc supplies General Zenwick plants with parts.", "parts")]
    [InlineData("Acme Corp bought Lowell Inc, a West German maker of hand-held showers.", "hand-held showers")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell owns 683,000 acres of timberland in Ohio.", "timberland")]
    [InlineData("Acme Corp will merge with Lowell Inc, a 190 mln dlr asset bank in Erie, Pa.", "bank")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell explores for and produces oil and natural gas.", "oil and natural gas")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell explores for oil and natural gas.", "oil and natural gas")]
    [InlineData("Acme Corp bought Lowell Inc, the London merchant bank.", "merchant bank")]
    [InlineData("Acme Corp bought Lowell Inc, the Eden Creek, Minn., fleet leasing company.", "fleet leasing")]
    [InlineData("Acme Corp bought Lowell Inc, Santa Clara, Calif., a maker of flexible disks, for cash.", "flexible disks")]
    [InlineData("Acme Corp bought Lowell Inc, New York, a maker of flexible disks.", "flexible disks")]
    [InlineData("Acme Corp bought Lowell Inc, which makes Corva and Tamsin batteries.", "Corva and Tamsin batteries")]
    [InlineData("Acme Corp made a bid for publisher Lowell Inc.", "publisher")]
    [InlineData("Acme Corp bought Lowell Inc, which makes software for payroll processing, tax filing and pension accounting.",
        "software for payroll processing, tax filing and pension accounting")]
    [InlineData("Acme Corp bought Lowell Inc, which supplies equipment for oil drilling and water treatment, for 12 mln dlrs.",
        "equipment for oil drilling and water treatment")]
    [InlineData("Acme Corp bought Lowell Inc, which repairs and rebuilds ship engines.", "repairs and rebuilds ship engines")]
    [InlineData("Acme Corp bought Lowell Inc, which recycles used lead batteries.", "recycles used lead batteries")]
    [InlineData("Acme Corp bought Lowell Inc, which makes SureFire drilling equipment.", "SureFire drilling equipment")]
    [InlineData("Acme Corp and Barrow Corp spoke of Lowell Inc, the name the merged company will take.", null)]
    [InlineData("Acme Corp bought Lowell Inc, which is in the business of leasing railcars.", "leasing railcars")]
    [InlineData("Acme Corp bought Lowell Inc, a company in the business of data processing.", "data processing")]
    [InlineData("Acme Corp bought Lowell Inc, which runs 95 flights a week to Lisbon.", null)]
    [InlineData("Acme Corp will buy Lowell Inc. Lowell, which operates the Blue Gum gold mine, had a loss.", "gold mine")]
    [InlineData("Acme Corp will buy Lowell Inc. Lowell publishes the Tamsin Herald newspaper.", "newspaper")]
    [InlineData("Acme Corp bought Lowell Inc, a San Diego savings and loan with 14 branches.", "savings and loan")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell owns half of the Lost Boy silver mine in Idaho.", "silver mine")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell operates a cable television system in Dayton.", "cable television system")]
    [InlineData("Acme Corp bought Lowell Inc, which runs a 200-bed hospital in Dayton.", "hospital")]
    [InlineData("Acme Corp bought Lowell Inc, which owns a race track near Dayton.", "race track")]
    [InlineData("Acme Corp bought Lowell Inc, owner of three radio stations.", "radio stations")]
    [InlineData("Acme Corp bought Lowell Inc. The Lowell companies provide security guard services.", "security guard services")]
    [InlineData("Acme Corp bought Lowell Inc, which runs a deficit.", null)]
    [InlineData("Acme Corp bought Lowell Inc, a Memphis, Tenn., rebuilder of ship engines.", "ship engines")]
    public void The_business_is_read_whole(string text, string? business) =>
        Assert.Equal(business, ReadArticle.Of(text).Values(ProfileTopic.Business, "Lowell Inc").FirstOrDefault());

    [Theory]
    [InlineData("Acme Corp bought Lowell Inc, which owns Zenwick shares.", "Lowell Inc")]
    [InlineData("Lowell Inc is now an indirect wholly owned unit of Acme Corp.", "Lowell Inc")]
    [InlineData("Acme Corp dropped its bid for Lowell Inc. Acme had offered 54 dlrs a share for the Dallas building products maker.",
        "Acme Corp")]
    [InlineData("Acme Corp has more mills than Lowell Inc has", "Lowell Inc")]
    [InlineData("Acme Corp gets Lowell Inc's manufacturing operations.", "Lowell Inc")]
    [InlineData("Acme Corp bought the Lowell coatings and inks business of Zenwick Corp.", "Lowell")]
    [InlineData("Acme Corp made a bid for supplier Lowell Inc.", "Lowell Inc")]
    public void No_business_is_made_up(string text, string company) =>
        Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Business, company));

    [Theory]
    [InlineData("Acme Corp agreed to sell its Lowell Inc boat building subsidiary, Miami, to Zenwick Corp.", "Miami")]
    [InlineData("Acme Corp sold its Lowell Inc unit, Erie, Pa., to Zenwick Corp.", "Erie, Pa.")]
    [InlineData("Acme Corp bought Lowell Inc, the London merchant bank.", "London")]
    [InlineData("Lowell Inc said it grew. The Alba Springs, Calif., company makes pumps.", "Alba Springs, Calif.")]
    [InlineData("Acme Corp bid 40 dlrs a share for Lowell Inc. The Canton, Mass., company rejected it.", "Canton, Mass.")]
    [InlineData("Acme Corp bought Lowell Inc, New York, owner of a brokerage.", "New York")]
    [InlineData("Lowell Inc of Japan and Texas investor Robert Moss bought Acme Corp.", "Japan")]
    [InlineData("Lowell Inc, creator of Tilly and Marvo Bear, is based in Denver.", "Denver")]
    [InlineData("Acme Corp bought Lowell Inc, operator of 19 walk-in clinics in Arizona and Nevada.", "Arizona and Nevada")]
    [InlineData("Acme Corp sold its Lowell Rentals division of Portland, Maine, to Zenwick Corp.", "Portland, Maine")]
    [InlineData("Acme Corp bought Lowell Inc, which serves 430 customers in Colorado and Wyoming.", "Colorado and Wyoming")]
    [InlineData("Lowell Inc, through its 19 licensees, is the largest maker of ices in Canada.", "Canada")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell makes kitchen knives at its plant in Erie, Pa.", "Erie, Pa")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell makes kitchen knives and has a plant in Dayton, Ohio.", "Dayton, Ohio")]
    [InlineData("Acme Corp bought Lowell Inc, which had sales of 30 mln dlrs last year and has its headquarters in Dayton, Ohio.", "Dayton, Ohio")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell has annual sales of about 300 mln dlrs and is based in Dayton, Ohio.", "Dayton, Ohio")]
    [InlineData("Acme Corp sold Lowell Inc, its door hardware unit in Dayton, Ohio, to Zenwick Corp.", "Dayton, Ohio")]
    [InlineData("Acme Corp bought Lowell Inc, a Salt Lake City maker of heat pumps.", "Salt Lake City")]
    [InlineData("Acme Corp sold its Lowell broadcasting division, which owns three radio stations in Georgia, to Zenwick Corp.", "Georgia")]
    [InlineData("Acme Corp sold its Lowell Inc subsidiary, located in Silver Spring, Md., to Zenwick Corp.", "Silver Spring, Md.")]
    public void The_town_is_read(string text, string place) =>
        Assert.Equal(place, ReadArticle.Of(text).Values(ProfileTopic.Location, text.Contains("Lowell Inc", StringComparison.Ordinal) ? "Lowell Inc" : text.Contains("Lowell Rentals", StringComparison.Ordinal) ? "Lowell Rentals" : "Lowell").FirstOrDefault());

    [Theory]
    [InlineData("Acme Corp bought WZZB-TV, the WKD affiliate in Boston.", "WKD")]
    [InlineData("Lowell Inc will put its efforts in the California marketplace.", "Lowell Inc")]
    [InlineData("Lowell Inc has purchased two mills in Maine.", "Lowell Inc")]
    [InlineData("Lowell Inc, creator of Tilly and Marvo Bear, is based in Denver.", "Marvo Bear")]
    [InlineData("Lowell Inc, with its licensees, is one of the leading U.S. makers of ices.", "Lowell Inc")]
    public void No_town_is_made_up(string text, string company) =>
        Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Location, company));

    [Theory]
    [InlineData("Acme Corp bought Lowell Inc, the fourth largest U.S. brewer. Lowell, based in Erie, Pa., makes dark beer.", "Erie, Pa.")]
    [InlineData("Acme Corp bought Lowell Inc of Canada. Lowell has a plant in Erie, Pa.", "Canada")]
    [InlineData("Acme Corp bought Lowell Inc of Dayton, Ohio. Lowell, based in Erie, Pa., makes valves.", "Dayton, Ohio")]
    public void A_town_tells_more_than_a_country(string text, string place) =>
        Assert.Equal(place, Lowell(text).Location);

    [Theory]
    [InlineData("Acme AG plans to take over Lowell AG by raising its stake in the Frankfurt electrical group.", "electrical")]
    [InlineData("Acme Corp dropped its bid for Lowell Inc. Acme had offered 54 dlrs a share for the Dallas building products maker.",
        "building products")]
    [InlineData("Acme Corp agreed to buy Lowell Inc. The deal was approved by the board of the Toledo, Ohio, brass valve maker.",
        "brass valve")]
    [InlineData("Acme Inc raised its bid for Lowell Inc to 72 dlrs a share, but said the offer would go unless the Denver insurer talks.",
        "insurer")]
    public void A_description_is_of_the_one_that_is_bought(string text, string business) => Assert.Equal(business, Lowell(text).Business);

    private static Company Lowell(string text) =>
        FactReader.Read(new Article { Path = "a.txt" }, text).Companies.Single(company => company.Name == "Lowell");
}
