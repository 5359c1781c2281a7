namespace DealFacts.Extraction.Tests.Names;

/// <summary>Round-ups, in which each section has its own company, named only above it.</summary>
public sealed class SectionHeadTests
{
    [Theory]
    [InlineData("Velmora\n\nThe drugmaker raised $85 million from Tulmar Capital.", "Velmora|Tulmar Capital")]
    [InlineData("Orbeck & Sons\n\nThe watchmaker bought Tulmar Inc.", "Orbeck & Sons|Tulmar Inc")]
    [InlineData("3. Novaform, $30M\n\nFounded in 2019 by two chemists, the company bought Tulmar Inc.", "Novaform|Tulmar Inc")]
    [InlineData("Odessana – $7M Seed\n\nThe three-year-old company was bought by Tulmar Inc.", "Odessana|Tulmar Inc")]
    [InlineData("Orvane Freight (NYSE: ORF)\n\nThe trucking group bought Tulmar Inc.", "Orvane Freight|Tulmar Inc")]
    [InlineData("Petrova Oil\n\nShares in the explorer fell after the company bought Tulmar Inc.", "Petrova Oil|Tulmar Inc")]
    public void A_name_above_a_section_is_a_company(string text, string names) => Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("Market Outlook\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Berlin\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Velmora, Ann Lee\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Velmora Lifts Prices\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Deregulation Push\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Marta Quell\n\nThe company bought Tulmar Inc.", "Tulmar Inc")]
    [InlineData("Velmora\n\nSunshine is good for people, as Tulmar Inc said.", "Tulmar Inc")]
    public void Other_headings_are_none(string text, string names) => Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData(Metric.Revenue, "Harnby Retail")]
    [InlineData(Metric.AmountRaised, "Velmora")]
    [InlineData(Metric.Headcount, "Tolland Foods")]
    public void What_a_section_tells_is_its_companys(Metric metric, string company)
    {
        FactBook book = FactReader.Read(new Article { Path = "a.txt" }, """
            Deals of the day

            Harnby Retail
            The department store chain sold 12 stores to Corliss Property. The retailer had sales of $3 billion last year.

            Velmora
            The drugmaker raised $85 million in a round led by Tulmar Capital.

            Tolland Foods
            The snack maker is in talks to buy Brindle Bakeries. The group employs 7,000 people.

            """);
        Assert.Equal(company, book.Figures.Single(figure => figure.Metric == metric).Company);
    }
}
