using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Tests.Names;

/// <summary>What names stand for, and which of them are the same.</summary>
public class EntityTests
{
    [Theory]
    [InlineData("Chief Executive Officer Rovan Quell left Orvane Inc. on Monday.", "Person: Rovan Quell|Organization: Orvane Inc.")]
    [InlineData("Rovan Quell, president of Orvane Group, spoke in Zurich.", "Person: Rovan Quell|Organization: Orvane Group|Place: Zurich")]
    [InlineData("The startup was founded by Rovan Quell in Little Brook, Ohio.", "Person: Rovan Quell|Place: Little Brook|Place: Ohio")]
    [InlineData("Its apps include Zuno and Pimlet.", "Other: Zuno|Other: Pimlet")]
    [InlineData("Orvane, a Dutch startup, raised money.", "Organization: Orvane")]
    [InlineData("A startup called Orvane is building boats.", "Organization: Orvane")]
    [InlineData("It met with a firm named Orvane on Monday.", "Organization: Orvane")]
    [InlineData("They would like to acquire Rovan Rentals.", "Organization: Rovan Rentals")]
    [InlineData("It pleased the Ministry of Tulmar Affairs.", "Organization: Ministry of Tulmar Affairs")]
    [InlineData("Mr. Quell resigned.", "Person: Quell")]
    [InlineData("TULMAR, May 9, 2024 - Orvane Inc agreed to merge.", "Place: TULMAR|Organization: Orvane Inc")]
    [InlineData("Chairman Yasin al-Orvani left.", "Person: Yasin al-Orvani")]
    [InlineData("It sold the studio to the mobile game company, Orvane.", "Organization: Orvane")]
    [InlineData("Grocer Orvane grew.", "Organization: Orvane")]
    [InlineData("Burlington Orvane Inc has a mill in Burlington.", "Organization: Burlington Orvane Inc|Place: Burlington")]
    [InlineData("New York investor Jane Quell bought it.", "Place: New York|Person: Jane Quell")]
    [InlineData("GM agreed to invest in Orvane Inc.", "Organization: GM|Organization: Orvane Inc")]
    [InlineData("Founded by Farhan Qureshi and Chukwuemeka Balogun, Orvane grew.", "Person: Farhan Qureshi|Person: Chukwuemeka Balogun|Organization: Orvane")]
    [InlineData("It lent money to Orvane, filings show.", "Organization: Orvane")]
    [InlineData("The Quell family holds shares of Orvane Inc in May.", "Person: Quell|Organization: Orvane Inc")]
    [InlineData("Orvane told staff that Imran Sheikh left.", "Organization: Orvane|Person: Imran Sheikh")]
    [InlineData("It was cheap, said Jorvan Quell of Orvane Row.", "Person: Jorvan Quell|Organization: Orvane Row")]
    [InlineData("It was cheap, according to Jorvan Quell of Orvane.", "Person: Jorvan Quell|Organization: Orvane")]
    [InlineData("It was cheap, said Orvane Bank of Ohio.", "Organization: Orvane Bank|Place: Ohio")]
    [InlineData("TULMARTON - The Orvane Group is changing hands.", "Place: TULMARTON|Organization: Orvane Group")]
    [InlineData("A Sino-Swedish bid looms for Orvane Group.", "Organization: Orvane Group")]
    [InlineData("Orvane Group borrowed from Tulmar Credit and Bank of Quell.", "Organization: Orvane Group|Organization: Tulmar Credit|Organization: Bank of Quell")]
    [InlineData("Unsecured creditors of Orvane Group met.", "Organization: Orvane Group")]
    [InlineData("BREAKING: Orvane Group halts withdrawals today.", "Organization: Orvane Group")]
    [InlineData("UPDATE 2-Miner Orvane Group rejects a bid today.", "Organization: Orvane Group")]
    [InlineData("Orvane Group rose as the City expects a profit.", "Organization: Orvane Group")]
    public void Kinds_follow_from_the_words_around(string text, string entities) =>
        Assert.Equal(entities.Split('|'), Naming.Entities(text));

    [Theory]
    [InlineData("Orvane Total Services Inc. agreed to merge. Orvane Total rose. Orvane fell.", "Orvane Total Services Inc.", "Orvane Total Services Inc.|Orvane Total|Orvane")]
    [InlineData("Maxil Technologies Inc. rose. Shares of MAXIL fell. Maxil Tech is new.", "Maxil Technologies Inc.", "Maxil Technologies Inc.|MAXIL|Maxil Tech")]
    [InlineData("The Committee on Domestic Orvane (CDO) met. CDO said no.", "Committee on Domestic Orvane", "Committee on Domestic Orvane|CDO")]
    [InlineData("Jorvik & Jorvik said it grew. J&J shares rose.", "Jorvik & Jorvik", "Jorvik & Jorvik|J&J")]
    [InlineData("J Macy agreed to merge. Macy's has shops.", "J Macy", "J Macy|Macy's")]
    [InlineData("OrvoxKane said it grew. Shares of Orvox rose.", "OrvoxKane", "OrvoxKane|Orvox")]
    [InlineData("GlimmerSmithKane said it grew. Shares of GSK rose.", "GlimmerSmithKane", "GlimmerSmithKane|GSK")]
    [InlineData("Orvane, formerly Orvane.ly, raised money.", "Orvane.ly", "Orvane|Orvane.ly")]
    [InlineData("Tulmar, Keston & Rice agreed to merge. TK&R has shops.", "Tulmar, Keston & Rice", "Tulmar, Keston & Rice|TK&R")]
    [InlineData("Tulmar-Quell Orvane agreed to merge. TQ Orvane has mills.", "Tulmar-Quell Orvane", "Tulmar-Quell Orvane|TQ Orvane")]
    [InlineData("Bank of New Tulmar Orvane agreed to merge. BNT Orvane has shops.", "Bank of New Tulmar Orvane", "Bank of New Tulmar Orvane|BNT Orvane")]
    [InlineData("Analyst Jane Quell left. Quell wrote a note.", "Jane Quell", "Jane Quell|Quell")]
    [InlineData("Burlington Orvane Inc agreed to merge. Burlington said it will close.",
        "Burlington Orvane Inc", "Burlington Orvane Inc|Burlington")]
    [InlineData("Dayton Orvane Inc agreed to merge. Shareholders of Dayton approved.", "Dayton Orvane Inc", "Dayton Orvane Inc|Dayton")]
    [InlineData("Dominion Orvane Inc agreed to merge. Dominion, of late, grew.", "Dominion Orvane Inc", "Dominion Orvane Inc|Dominion")]
    [InlineData("Dominion Orvane Inc agreed to merge. Dominion said it will close.", "Dominion Orvane Inc", "Dominion Orvane Inc|Dominion")]
    [InlineData("Pay 'N Orvane Stores Inc agreed to merge. Pay 'N Orvane said so.", "Pay 'N Orvane Stores Inc", "Pay 'N Orvane Stores Inc|Pay 'N Orvane")]
    [InlineData("American Tractor Corp agreed to merge. It said ATC will grow.", "American Tractor Corp", "American Tractor Corp|ATC")]
    [InlineData("Orvane Regional National Oil Co. rose. It said Ornoc will grow.", "Orvane Regional National Oil Co.", "Orvane Regional National Oil Co.|Ornoc")]
    [InlineData("A.J. Tolver and Sons Inc agreed to merge. Tolver said so.", "A.J. Tolver and Sons Inc", "A.J. Tolver and Sons Inc|Tolver")]
    [InlineData("Beijing Kumbal Technology Co., Ltd. rose. Kumbal said so.", "Beijing Kumbal Technology Co., Ltd.", "Beijing Kumbal Technology Co., Ltd.|Kumbal")]
    [InlineData("Orvane Falls Bancorp agreed to merge. Orvane Falls said so.", "Orvane Falls Bancorp", "Orvane Falls Bancorp|Orvane Falls")]
    [InlineData("Triton Valley Seed Co rose. It said Triton Valley is new.", "Triton Valley Seed Co", "Triton Valley Seed Co|Triton Valley")]
    [InlineData("Jane Orvane Stores Inc rose. Jane Orvane said it grew.", "Jane Orvane Stores Inc", "Jane Orvane Stores Inc|Jane Orvane")]
    [InlineData("Orvexford Inc rose. It said Orvexford sold the mill. Orvexfrod said so.", "Orvexford Inc", "Orvexford Inc|Orvexford")]
    public void Short_forms_belong_to_long_ones(string text, string fullName, string forms)
    {
        Entity entity = Assert.Single(Naming.Read(text).Names.Entities);
        Assert.Equal(forms.Split('|'), entity.Forms);
        if (!text.Contains("formerly", StringComparison.Ordinal)) Assert.Equal(fullName, entity.FullName);
    }

    [Theory]
    [InlineData("Orvane Platforms Inc. agreed to merge.", "Orvane Platforms")]
    [InlineData("Tulmar Kesten & Co. agreed to merge.", "Tulmar Kesten")]
    [InlineData("News Corp. agreed to merge.", "News Corp.")]
    [InlineData("News Corp. agreed to merge. The chief of News left.", "News")]
    [InlineData("Orvane Co., Ltd. agreed to merge.", "Orvane")]
    [InlineData("Orvane, S.A. de C.V. agreed to merge.", "Orvane, S.A. de C.V.")]
    [InlineData("Orvane Sdn Bhd agreed to merge.", "Orvane Sdn Bhd")]
    [InlineData("The Home Company agreed to merge.", "Home Company")]
    public void The_short_name_has_no_suffix_that_goes_without_saying(string text, string name) =>
        Assert.Equal(name, Naming.Read(text).Names.Entities[0].Name);

    [Fact]
    public void A_short_form_is_of_the_name_told_before_it()
    {
        IReadOnlyList<Entity> entities = Naming.Read("Tamsin Inc agreed to buy Orvane Century Fane. Fane rose. Fane Sports is not for sale.").Names.Entities;
        Assert.Contains("Fane", Assert.Single(entities, entity => entity.FullName == "Orvane Century Fane").Forms);
    }

    [Fact]
    public void The_short_name_is_the_one_in_use()
    {
        Entity entity = Naming.Read("Orvane Platforms Inc. rose. Orvane said it is new. Orvane fell. Orvane is old. Orvane bought a van. Orvane sold it.").Names.Entities[0];
        Assert.Equal(("Orvane", "Orvane Platforms Inc."), (entity.Name, entity.FullName));
    }

    [Theory]
    [InlineData("Orvane Inc. (NASDAQ: ORV) rose.", "ORV", "NASDAQ")]
    [InlineData("Orvane Inc. (NASDAQ: ORV, TSX: OVN) rose.", "ORV", "NASDAQ")]
    [InlineData("Orvane Inc. (NASDAQ: ORV) (TSX: OVN) rose.", "ORV", "NASDAQ")]
    [InlineData("Orvane Group <9984.T> rose.", "9984.T", null)]
    [InlineData("Orvane Plc (ORVN.L) rose.", "ORVN.L", null)]
    public void Tickers_are_read(string text, string ticker, string? exchange)
    {
        Entity entity = Assert.Single(Naming.Read(text).Names.Entities);
        Assert.Equal((ticker, exchange), (entity.Ticker, entity.Exchange));
    }

    [Theory]
    [InlineData("Quell Ventures invested.", CompanyKind.Fund)]
    [InlineData("Orvane Inc. rose.", CompanyKind.Company)]
    [InlineData("The U.S. Department of Tulmar said no.", CompanyKind.GovernmentBody)]
    [InlineData("It was reported by Reuters.", CompanyKind.MediaOutlet)]
    [InlineData("It trades on the NYSE.", CompanyKind.Exchange)]
    public void Organisations_are_sorted(string text, CompanyKind kind) =>
        Assert.Equal(kind, Naming.Read(text).Names.Entities.Single(e => e.Kind == EntityKind.Organization).CompanyKind);

    [Fact]
    public void A_headline_in_capitals_knows_the_names_of_the_story()
    {
        Entity entity = Naming.Read("Orvane to Buy Energy Storage Firm Tulmar Tech\n\nOrvane Inc. agreed to acquire Tulmar Technologies Inc. for cash, it said on Monday in a statement to investors and to the press.\n")
            .Names.Entities.Single(e => e.FullName == "Tulmar Technologies Inc.");
        Assert.Contains("Tulmar Tech", entity.Forms);
    }
}
