namespace DealFacts.Extraction.Tests.Names;

/// <summary>"The Erie-based chain" is who is at home in Erie, and nobody who is at home elsewhere.</summary>
public sealed class ReferenceHomeTests
{
    [Theory]
    [InlineData("Acme Corp will buy Lowell Inc. Lowell, based in Austin, Texas, has 460 stores. Barrow Co cut its forecast. The Cincinnati-based chain had revenue of $115 million.", "Barrow")]
    [InlineData("Erie, Pennsylvania-based Acme Corp will buy Lowell Inc. The Dayton, Ohio-based company had sales of $115 million.", "Lowell")]
    [InlineData("Acme Inc, based in Seattle, will buy Lowell Inc. The Seattle company had sales of $115 million.", "Acme")]
    [InlineData("Acme Inc, headquartered in San Francisco, will buy Lowell Inc. The California company had sales of $115 million.", "Acme")]
    [InlineData("Erie, Pennsylvania-based Acme Corp will be the third-largest, behind Tulmar Co. The Japanese company had sales of $115 million.", "Tulmar")]
    public void Is_told_by_its_home(string text, string company) =>
        Assert.Equal(company, Read(text).Figures.Single(figure => figure.Amount.Text == "$115 million").Company);

    [Fact]
    public void A_company_of_a_country_where_none_is_at_home_is_not_named()
    {
        FactBook book = Read("Erie, Pennsylvania-based Acme Corp will buy Widget Inc for $9 million. "
            + "It will be the third-largest, behind Tulmar and Osric. The Japanese company had sales of $24 million.");
        Assert.DoesNotContain(book.Figures, figure => figure.Amount.Text == "$24 million");
    }

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
