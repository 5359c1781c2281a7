namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Figures of which their own sentence does not say whose they are.</summary>
public sealed class RunningTopicTests
{
    private const string Story = "Velmora Foods cut prices. Velmora said demand was weak. Velmora has three plants.\n\n";

    [Theory]
    [InlineData("Rival Osberg grew. Osberg's profit rose 5% to $9 million. Revenue was $70 million.", "Osberg $70 million")]
    [InlineData("Velmora lost ground to Osberg, whose sales rose to $9 million in the quarter. Operating profit came in at $2 million.", "Osberg $2 million")]
    [InlineData("Osberg Mills reported sales of $9 million for the half.\n\nProfit more than doubled to $2 million.", "Osberg Mills $2 million")]
    [InlineData("Its smaller competitor Osberg, which sells bread in 40 towns, turned a profit of $2 million last year. Sales were up by a third at $9 million.", "Osberg $9 million")]
    [InlineData("At Osberg, profit fell to $2 million. Sales dropped 11% to $9 million, and costs rose.", "Osberg $9 million")]
    [InlineData("Shares of Osberg rose to $14.20. Adjusted earnings were 72 cents a share.", "Osberg 72 cents")]
    [InlineData("Osberg's finance chief, Nora Pell, said marketing spending would rise to $4 million.", "Osberg $4 million")]
    [InlineData("Broker Dorset Hill cut its target for Osberg to $14 from $17. The shares fell 5% to $12.35.", "Osberg $12.35")]
    [InlineData("Another baker, Osberg, closed in May after burning through $5 million. At its peak it was worth $16 million.", "Osberg $16 million")]
    [InlineData("Osberg made a profit of $2 million. Analysts had expected a loss of $9 million.", "Osberg minus $9 million")]
    public void Are_of_the_company_spoken_of(string text, string figure) => Assert.Contains(figure, Figures(Story + text));

    [Theory]
    [InlineData("Osberg has since sold as the stock recovered. The shares jumped 12% to $32.62.", "Velmora Foods $32.62")]
    [InlineData("Nora Pell once ran Osberg. She inherits a company that lost $2 million last year.", "Velmora Foods minus $2 million")]
    [InlineData("Osberg's sales rose to $9 million.\n\nSome background\n\nRevenue was $70 million.", "Velmora Foods $70 million")]
    public void Are_of_the_storys_company(string text, string figure) => Assert.Contains(figure, Figures(Story + text));

    [Theory]
    [InlineData("Velmora competes with Osberg of Sweden, which raised $150 million in March.", "Osberg $150 million")]
    [InlineData("Velmora trails Osberg of Denmark, which had sales of $9 million.", "Osberg $9 million")]
    [InlineData("Velmora's owner, Pallas Holdings, is considering a listing that could value the food maker at $3 billion, though Velmora has made no plans.", "Velmora Foods $3 billion")]
    [InlineData("Bank of Ardell will sell Ardell Asset Management to Kestrow Group. The fund manager made a profit of $95 million in 2022.", "Ardell Asset Management $95 million")]
    public void Are_of_whom_the_clause_tells(string text, string figure) => Assert.Contains(figure, Figures(Story + text));

    private static IEnumerable<string> Figures(string text) =>
        FactReader.Read(new Article { Path = "a.txt" }, text + "\n").Figures.Select(figure => $"{figure.Company} {figure.Amount}");
}
