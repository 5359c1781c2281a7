namespace DealFacts.Extraction.Tests.Names;

/// <summary>Whom "it", "the company" and the like refer to.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Orvane Inc. said it agreed to buy Tulmar Corp. The company said its board agreed.", "it = Orvane|The company = Orvane|its = Orvane")]
    [InlineData("Orvane, a Swiss startup, raised money from Tulmar, an Italian fund. The Swiss startup is new.", "The Swiss startup = Orvane")]
    [InlineData("Orvane is selling shares in Tulmar Inc. through a deal that will end its stake in the carrier.", "its = Orvane|the carrier = Tulmar")]
    [InlineData("Orvane and Tulmar met. Both companies declined to comment.", "Both companies = ?")]
    [InlineData("Orvane agreed to buy Tulmar. The target rose.", "The target = Tulmar")]
    [InlineData("Analyst Jane Quell wrote about Orvane Inc. She likes it.", "She = Jane Quell|it = Orvane")]
    public void They_are_resolved(string text, string references) => Assert.Equal(references.Split('|'), Naming.References(text));

    [Theory]
    [InlineData("Orvane Inc. rose. It is expected that others fall.")]
    [InlineData("Orvane Inc. rose. It was unclear why.")]
    [InlineData("Orvane Inc. rose after a company fell.")]
    [InlineData("Orvane Inc. sold IT services.")]
    public void Some_words_refer_to_nobody(string text) => Assert.Empty(Naming.References(text));
}
