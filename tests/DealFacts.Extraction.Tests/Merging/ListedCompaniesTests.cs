namespace DealFacts.Extraction.Tests.Merging;

/// <summary>Which names become companies of the book: those that something speaks for, and those that a fact is told of.</summary>
public sealed class ListedCompaniesTests
{
    [Theory]
    [InlineData("Osterby Tools Inc. opened a shop.", "Osterby Tools")]
    [InlineData("The startup Velmora opened a shop.", "Velmora")]
    [InlineData("Velmora raised $12 million.", "Velmora")]
    [InlineData("Osterby Tools Inc. bought Larchwood for $3 million.", "Larchwood; Osterby Tools")]
    [InlineData("Revenue at Osterby Tools Inc. was $3 million in 2023, Kellbay reported.", "Kellbay; Osterby Tools")]
    [InlineData("The shop stood beside the Larchwood for years.", "")]
    [InlineData("Osterby Tools Inc. won at the Kellbay again.", "Osterby Tools")]
    [InlineData("Osterby Tools Inc. offered a contingent value right (CVR). Each CVR is worth $5 and CVR holders raised $3 million.", "Osterby Tools")]
    [InlineData("OSLO (AP) — Osterby Tools Inc. raised $3 million.", "AP; Osterby Tools")]
    [InlineData("Brasserie Velmora agreed to buy Larchwood Inc. Velmora has 40 employees.", "Brasserie Velmora; Larchwood")]
    [InlineData("Osterby Tools Holding Ltd. (SIX: OTH) raised $3 million.", "Osterby Tools Holding")]
    public void A_name_needs_more_than_a_capital(string text, string companies) => Assert.Equal(
        companies,
        string.Join("; ", FactReader.Read(new Article { Path = "a.txt" }, text).Companies.Select(company => company.Name)));
}
