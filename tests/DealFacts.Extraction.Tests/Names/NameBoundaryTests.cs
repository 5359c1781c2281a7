namespace DealFacts.Extraction.Tests.Names;

/// <summary>Where names begin and end.</summary>
public class NameBoundaryTests
{
    [Theory]
    [InlineData("Orvane Inc. agreed to buy Tulmar Systems Ltd.", "Orvane Inc.|Tulmar Systems Ltd.")]
    [InlineData("Orvane Inc said it bought Tulmar Corp. Orvane said Kesten Ltd. is next.", "Orvane Inc|Tulmar Corp.|Kesten Ltd.")]
    [InlineData("Orvane Inc said it agreed to buy Tulmar Corp. Kesten said so.", "Orvane Inc|Tulmar Corp|Kesten")]
    [InlineData("Orvane  Inc said it bought the U.S. Retail store chain of Tulmar  Corp.", "Orvane Inc|Tulmar Corp")]
    [InlineData("Orvane Inc said it will sell its Hawaiian dairy units to Tulmar Corp of Canada Ltd.", "Orvane Inc|Tulmar Corp of Canada Ltd")]
    [InlineData("Cross and Tulmar said it agreed to buy Orvane Inc.", "Cross and Tulmar|Orvane Inc")]
    [InlineData("Tulmar Corp said its Chas. P. Orvane Co unit grew.", "Tulmar Corp|Chas. P. Orvane Co")]
    [InlineData("Orvane Inc said it bought Tulmar Corp's Kesten Manufacturing Co for cash.", "Orvane Inc|Tulmar Corp|Kesten Manufacturing Co")]
    [InlineData("Hollis's Hospitality Inc said it bought an inn. Hollis's said the inn is new.", "Hollis's Hospitality Inc")]
    [InlineData("Brondel Oil and Gas Plc said it holds a stake in Varga and Co Ltd.", "Brondel Oil and Gas Plc|Varga and Co Ltd")]
    [InlineData("Kembe Corp and Orvane Inc said they agreed to merge.", "Kembe Corp|Orvane Inc")]
    [InlineData("Orvane agreed to buy eDrift, T-Kembe US Inc. and Blorp/ from the seller.", "Orvane|eDrift|T-Kembe US Inc.|Blorp/")]
    [InlineData("It sold the unit to Orvane Biologics (Cayman) Inc. in May.", "Orvane Biologics (Cayman) Inc.")]
    [InlineData("Owners of Orvane Brands (M) Holdings Bhd. met.", "Orvane Brands (M) Holdings Bhd.")]
    [InlineData("Existing backers Orvane and Tulmar Capital joined.", "Orvane|Tulmar Capital")]
    [InlineData("It has loans from Banco Orvane and Tulmar Bank.", "Banco Orvane|Tulmar Bank")]
    [InlineData("It bought Dynel Corp of America from Kestrel Corp of Japan for cash.", "Dynel Corp of America|Kestrel Corp")]
    [InlineData("Orvane Inc will acquire Tidewell Federal Savings and Loan Association of Arden, Oklahoma.", "Orvane Inc|Tidewell Federal Savings and Loan Association")]
    [InlineData("orvane Poultry Co Inc said it has signed a letter of intent.", "orvane Poultry Co Inc")]
    [InlineData("It told the Securities and Exchange Commission that Orvane S.A. bought shares.", "Securities and Exchange Commission|Orvane S.A.")]
    [InlineData("The startup, led by Orvane, Tulmar Capital and Kestrel & Co., raised money.", "Orvane|Tulmar Capital|Kestrel & Co.")]
    [InlineData("Compagnie des Machines Orvane of France said it sold its stake.", "Compagnie des Machines Orvane")]
    [InlineData("It was buying Umber King Saw Co of Arden and Mr. Plug Co of Dorsey.", "Umber King Saw Co|Mr. Plug Co")]
    [InlineData("It sold Rick's Sporting Goods to Orvane Inc.", "Rick's Sporting Goods|Orvane Inc")]
    [InlineData("Orvane Inc sold the mill to Ontario Nurses' Pension Plan.", "Orvane Inc|Ontario Nurses' Pension Plan")]
    [InlineData("It sold the mill to 4i Group and the lab to 3D Kestrel Corp.", "4i Group|3D Kestrel Corp")]
    [InlineData("Bolt has raised money. Bolt makes locks and demand grows.", "Bolt")]
    [InlineData("Demand has raised prices. Demand grew at Orvane Inc.", "Orvane Inc")]
    [InlineData("Palmer Chairman Jane Roe said so. It sold the mill to Just Like Cake Inc.", "Palmer|Just Like Cake Inc")]
    [InlineData("Church and Orvane Co said it bought 20th Arden Industries Inc.", "Church and Orvane Co|20th Arden Industries Inc")]
    [InlineData("Fireman's Rope Corp said it bought Mid-arden Inc and O mart Corp.", "Fireman's Rope Corp|Mid-arden Inc|O mart Corp")]
    [InlineData("It sold the wells to Orvane Income Partners 1987-A for cash.", "Orvane Income Partners 1987-A")]
    [InlineData("The house of Tulmar, Orvane and Dacre Ltd is being sold by Kestrel, Moss and Co.", "Tulmar, Orvane and Dacre Ltd|Kestrel, Moss and Co")]
    [InlineData("Tulmar Corp rose. It was led by Tulmar, Orvane and Dacre Ltd.", "Tulmar Corp|Orvane|Dacre Ltd")]
    [InlineData("It bought Brazos Land and Cattle Co and the State Bank of Arden and Denmor Inc.",
        "Brazos Land and Cattle Co|State Bank of Arden|Denmor Inc")]
    [InlineData("Talks between Orvane and Denmor Inc ended.", "Orvane|Denmor Inc")]
    [InlineData("It will acquire Health Clinics of Ohio Inc and House of Orvane Plc.", "Health Clinics of Ohio Inc|House of Orvane Plc")]
    [InlineData("It will acquire the Orvane Systems Division of Denmor Inc.", "Orvane Systems Division|Denmor Inc")]
    [InlineData("It holds a majority of Orvane Gewuerze GmbH und Co KG in Bremen.", "Orvane Gewuerze GmbH und Co KG")]
    [InlineData("Money from Saudi Arabia’s Orvane Fund valued the startup.", "Orvane Fund")]
    [InlineData("Beyond Bread Inc. fell. Rivals of Beyond Bread rose. Beyond Bread said so.", "Beyond Bread Inc.")]
    [InlineData("It invested with Quell’s PayZu and Orvane Group in May.", "Quell|PayZu|Orvane Group")]
    [InlineData("The property is held by R. and E. Orvane Mining Co and others.", "R. and E. Orvane Mining Co")]
    [InlineData("It became owner of Scholar's Desk Inc on Friday. The Scholar's Desk books sell well.", "Scholar's Desk Inc")]
    [InlineData("It sold the plant to 23andOrvane, a gene company.", "23andOrvane")]
    [InlineData("It raised money from Orvane Pioneering and Polar Ventures.", "Orvane Pioneering|Polar Ventures")]
    [InlineData("Horizon Orvane and Tulmar Capital poured money into it.", "Horizon Orvane|Tulmar Capital")]
    [InlineData("It owns the grocery chain Tulmar's, which it bought in May.", "Tulmar's")]
    [InlineData("ARDEN, Ohio, May 2 /TulmarWire/ -- The mill of Orvane Inc burned.", "TulmarWire|Orvane Inc")]
    [InlineData("Beyond Grain raised money. Under Lantern bought a mill.", "Beyond Grain|Under Lantern")]
    [InlineData("It bought the retailer, Hello Kitchen, in May.", "Hello Kitchen")]
    [InlineData("Just Tea rose. Shares of Just Tea fell.", "Just Tea")]
    [InlineData("Under Orvane the mill grew. Our friends at Tulmar Inc. left.", "Orvane|Tulmar Inc.")]
    [InlineData("No American company bid, nor did HR Orvane or SR Tulmar.", "HR Orvane|SR Tulmar")]
    [InlineData("It raised money from Green Monday Ventures, May Ventures and Sunday Capital.", "Green Monday Ventures|May Ventures|Sunday Capital")]
    [InlineData("It was bought by Mr. Lantern Group from Orvane, S.A. de C.V. and Kestrel, PBC.", "Mr. Lantern Group|Orvane, S.A. de C.V.|Kestrel, PBC")]
    [InlineData("\"It helps,\" Tulmar Partner Jane Quell said.", "Tulmar")]
    [InlineData("She was director of Operations at Orvane.", "Orvane")]
    public void Organisations_are_cut_out_whole(string text, string names) => Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Shares fell after analysts cut their targets.")]
    [InlineData("However, the Series B round was led by nobody in March.")]
    [InlineData("\"Applying the rules is hard,\" he said on Friday.")]
    [InlineData("The CEO said AI and the IPO are unrelated.")]
    [InlineData("Q3 was better than FY20, and H1 was worse.")]
    [InlineData("Cumulatively, sales of pumps rose.")]
    [InlineData("The MOUs were signed by both sides.")]
    [InlineData("Renewable power is cheap.")]
    [InlineData("The maker of the game “Orvane” has a studio in Ohio.")]
    [InlineData("The Quell administration said no.")]
    [InlineData("Local IPOs and two East African startups rose.")]
    [InlineData("It trades under the ticker ORVN.")]
    [InlineData("They run HQs, ICOs and SPVs.")]
    [InlineData("Spokesmen declined to comment. Ironically, sales rose.")]
    [InlineData("Its revenue jumped 2.4X last year.")]
    [InlineData("Annualised revenue passed a mark.")]
    [InlineData("The Australian group has been hunting.")]
    [InlineData("It will deploy 250 MWh in Gujarat.")]
    public void Words_of_the_language_are_no_names(string text) => Assert.Empty(Naming.Organizations(text));

    [Fact]
    public void Nothing_is_found_in_an_empty_text() => Assert.Empty(Naming.Entities(""));

    [Fact]
    public void Mentions_do_not_overlap_and_come_in_order()
    {
        var mentions = Naming.Read("Orvane Inc. said its Tulmar unit will buy Kestrel Ltd for $5 million in March 2020. The company is new.").Names.Mentions;
        Assert.NotEmpty(mentions);
        for (int i = 1; i < mentions.Count; i++) Assert.True(mentions[i - 1].End <= mentions[i].First);
    }
}
