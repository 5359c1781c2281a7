namespace DealFacts.Extraction.Tests.Names;

/// <summary>Words that stand beside names, or look like them, and are none; and the forms of one name.</summary>
public sealed class NamesBesideWordsTests
{
    [Theory]
    [InlineData("Osric Co will merge with Acme Inc. Current Osric shareholders will own 51 percent. Existing Acme shareholders will own 49 percent.", "Acme, Osric")]
    [InlineData("Acme Corp of New York raised $6 million. New investors include Barrow Co and Lowell Inc.", "Acme, Barrow, Lowell")]
    [InlineData("Phil Stone runs Acme Gaming. \"Gaming is the most dynamic category,\" he said. Acme's gaming business grew.", "Acme Gaming")]
    [InlineData("Zunavo, the company's best-selling medicine, generated $7.8 million in 2024. Acme Inc lost $3 million.", "Acme")]
    [InlineData("Acme Inc said sales of Zepavo, its obesity shot, hit $5 million.", "Acme")]
    [InlineData("Acme Acquisition Corp, led by Vivek Ranaso, the owner of the Austin Kings, raised $420 million.", "Acme Acquisition")]
    [InlineData("Acme Inc got a loan from Barrow Asset and Wealth Management and Lowell Inc.", "Acme, Barrow Asset and Wealth Management, Lowell")]
    [InlineData("Amazo to buy Osric\n\nAmazo.com Inc. said it would buy Osric Inc. Amazo will pay $42 a share. Amazo shares rose. Amazo grew. Amazo is new. Amazo has shops. Amazo sells books.", "Amazo, Osric")]
    [InlineData("Acme Inc lost $3 million. The listing is part of the kingdom's Horizon 2040 plan, with a target of going public in 2030.", "Acme")]
    [InlineData("Orvane Securities and Tulmar Bank advised Acme Inc.", "Acme, Orvane Securities, Tulmar Bank")]
    [InlineData("Acme Inc said Orvane and Tulmar Bank are its lenders.", "Acme, Orvane, Tulmar Bank")]
    public void Are_told_from_them(string text, string companies) =>
        Assert.Equal(companies, string.Join(", ", Read(text).Companies.Select(company => company.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_shares_of_whom_they_value_are_its_own() =>
        Assert.Equal("Osric", Read("Acme Inc will merge with Osric Co. Acme shareholders will own half. Osric's shares rose 36 percent to $83, valuing the company at "
            + "about $49 billion.").Figures.Single(figure => figure.Amount.Text == "$49 billion").Company);

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
