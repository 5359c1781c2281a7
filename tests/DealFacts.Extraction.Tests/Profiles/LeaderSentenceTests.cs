namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>Who leads a company and who founded it, in the sentences that tell it beside other things.</summary>
public sealed class LeaderSentenceTests
{
    [Theory]
    [InlineData("Acme Inc was founded in 2012 and its chief executive is Sarah Boyle.", "Sarah Boyle")]
    [InlineData("Acme Inc grew. \"It is good,\" said Mark Bentley, Chair and CEO, Acme.", "Mark Bentley")]
    [InlineData("Acme Inc grew. Sandy Mather is the company's CEO.", "Sandy Mather")]
    [InlineData("Bob Kottle will continue as chief executive of Acme Inc, which will report to Phil Stone.", "Bob Kottle")]
    [InlineData("Ann Lee will become chief executive of Acme Inc.", null)]
    [InlineData("Ann Lee was the company's CEO. Acme Inc grew.", null)]
    public void A_leader_is_told(string text, string? leader) => Assert.Equal(leader, Acme(text).ChiefExecutive);

    [Theory]
    [InlineData("Acme Inc, based in Austin, Texas, was founded in 1980 and has 460 stores.", 1980, "")]
    [InlineData("Acme Inc grew. Founded in 1869 in Erie, Pennsylvania, the company is new.", 1869, "")]
    [InlineData("Acme Inc was founded in 2010 by the brothers Patrick and John Collins.", 2010, "John Collins, Patrick Collins")]
    [InlineData("Acme Inc was founded in 2010 by Patrick Brown and John Collins.", 2010, "John Collins, Patrick Brown")]
    public void Its_founding_is_told(string text, int year, string founders)
    {
        Company acme = Acme(text);
        Assert.Equal(year, acme.Founded?.Start?.Year);
        Assert.Equal(founders, string.Join(", ", acme.Founders));
    }

    [Theory]
    [InlineData("Acme Inc, the giant, makes a deeper push into the grocery space.")]
    [InlineData("Acme Inc gets $5 million if it meets certain targets.")]
    [InlineData("Lowell Inc would acquire Acme Inc.")]
    public void What_is_done_once_is_no_business(string text) => Assert.Null(Acme(text).Business);

    [Fact]
    public void What_is_bought_describes_the_bought() =>
        Assert.Equal("menswear retailer", Acme("Barrow Inc said it would acquire menswear retailer Acme Inc.").Business);

    private static Company Acme(string text) =>
        FactReader.Read(new Article { Path = "a.txt" }, text + "\n").Companies.Single(company => company.Name == "Acme");
}
