namespace DealFacts.Extraction.Tests.Names;

/// <summary>"The Leeds group" is the company that the story tells of, and no company of that name.</summary>
public sealed class ReferenceGroupTests
{
    [Theory]
    [InlineData("Osric Plc makes pumps. The Leeds group said revenue rose to 5.2 billion pounds.", "Osric")]
    [InlineData("Osric Plc makes pumps. The FTSE 250 group said revenue rose to 5.2 billion pounds.", "Osric")]
    [InlineData("Osric AG makes pumps. The Dax group said revenue rose to 5.2 billion euros.", "Osric")]
    [InlineData("Osric Plc makes pumps. The Volvar Group said revenue rose to 5.2 billion euros.", "Volvar Group")]
    [InlineData("The Virgo group said revenue rose to 5.2 billion pounds.", "Virgo group")]
    public void Of_a_place_or_an_index(string text, string company) =>
        Assert.Equal(company, Assert.Single(FactReader.Read(new Article { Path = "a.txt" }, text).Figures).Company);
}
