namespace DealFacts.Extraction.Tests.Names;

/// <summary>Persons whose first name no list has, told by the pronouns around them.</summary>
public sealed class PersonalPronounTests
{
    [Theory]
    [InlineData("Xiomira Quellby bought Velmora Inc. She paid $5 million.", "Xiomira Quellby")]
    [InlineData("Xiomira Quellby will face investors.\n\nQuellby and her senior managers will hold a call about Velmora Inc.", "Quellby")]
    [InlineData("Quellby said his firm would buy Velmora Inc.", "Quellby")]
    [InlineData("Quellby, her husband and a friend bought Velmora Inc.", "Quellby")]
    [InlineData("Larch Inc's Xiomira Quellby told investors that Velmora Inc would grow.", "Xiomira Quellby")]
    public void Are_persons(string text, string name) => Assert.DoesNotContain(Naming.Entities(text), e => e.StartsWith("Organization: " + name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Xiomira Quellby bought Velmora Inc. It paid $5 million.", "Xiomira Quellby")]
    [InlineData("Xiomira Quellby hired Jane Roe, who sold Velmora Inc. She owns 5 percent.", "Xiomira Quellby")]
    [InlineData("Quellby Partners bought Velmora Inc. She praised it.", "Quellby Partners")]
    [InlineData("Velmora said its firm would grow.", "Velmora")]
    public void Others_are_companies(string text, string name) => Assert.Contains("Organization: " + name, Naming.Entities(text));
}
