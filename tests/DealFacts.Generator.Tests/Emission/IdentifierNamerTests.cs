using DealFacts.Generator.Emission;

namespace DealFacts.Generator.Tests.Emission;

public class IdentifierNamerTests
{
    [Theory]
    [InlineData("Scale AI", "ScaleAI")]
    [InlineData("Class", "Class")]
    [InlineData("class", "Class")]
    [InlineData("3M", "_3M")]
    [InlineData("AT&T", "ATT")]
    [InlineData("Société Générale", "SociétéGénérale")]
    [InlineData("McDonald's", "McDonalds")]
    [InlineData("Levi’s", "Levis")]
    [InlineData("U.S. Department of Labor", "USDepartmentOfLabor")]
    [InlineData("C3.ai", "C3Ai")]
    [InlineData("7 11", "_7_11")]
    [InlineData("株式会社", "株式会社")]
    [InlineData("i", "I")]
    [InlineData("Mega\u200bCorp\u202e", "MegaCorp")]
    [InlineData("\ud83d\ude00", "Company")]
    [InlineData("", "Company")]
    [InlineData("\"*/", "Company")]
    public void ANameBecomesAnIdentifier(string name, string identifier) => Assert.Equal(identifier, IdentifierNamer.PascalCase(name, "Company"));

    [Fact]
    public void AnIdentifierIsNeverTooLongForAFileName() => Assert.Equal(64, IdentifierNamer.PascalCase(new string('x', 5000), "").Length);

    [Theory]
    [InlineData("MyApp", "MyApp")]
    [InlineData("my-app.class", "my_app.@class")]
    [InlineData("3D.Tools", "_3D.Tools")]
    [InlineData("@event..x", "@event.x")]
    [InlineData("", "")]
    [InlineData("A { } class B", "A_____class_B")]
    public void ANamespaceIsMadeValid(string asked, string valid) => Assert.Equal(valid, IdentifierNamer.Namespace(asked));

    [Fact]
    public void TheSameNameTwiceGetsANumber() =>
        Assert.Equal(
            ["A", "A3", "A2", "B7", "B7_2", "All2"],
            IdentifierNamer.Unique(["A", "A", "A2", "B7", "B7", "All"], ["All"], StringComparer.Ordinal));
}
