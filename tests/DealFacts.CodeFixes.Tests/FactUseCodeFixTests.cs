using DealFacts.TestKit;

namespace DealFacts.CodeFixes.Tests;

/// <summary>What becomes of a use by each fix: before and after.</summary>
public class FactUseCodeFixTests
{
    private static readonly TestArticle[] s_articles =
    [
        Project.Article("a.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n\nCorvane is in talks to buy Orla Robotics for about $2 billion.\n"),
        Project.Article("b.txt", "Orla Robotics Inc. had revenue of $91 million in 2023.\n\nOrla Robotics had 400 employees.\n\nOrla Robotics makes robots.\n"),
    ];

    [Theory]
    [InlineData("decimal x = Amounts.OrlaRobotics.Revenue2023;", "Use $91 million, as b.txt:1 says", "decimal x = 91000000m /* $91 million, b.txt:1 */;")]
    [InlineData("decimal x = Amounts.OrlaRobotics.Revenue2023;", "Use $87 million, as a.txt:1 says", "decimal x = 87000000m /* $87 million, a.txt:1 */;")]
    [InlineData("const long X = Amounts.OrlaRobotics.AsLong.Revenue2023;", "Use $91 million, as b.txt:1 says", "const long X = 91000000L /* $91 million, b.txt:1 */;")]
    [InlineData(
        "[System.ComponentModel.Description(Amounts.OrlaRobotics.AsText.Revenue2023)] int x;",
        "Use $87 million, as a.txt:1 says",
        "[System.ComponentModel.Description(\"$87 million\" /* $87 million, a.txt:1 */)] int x;")]
    [InlineData("object x = Figures.OrlaRobotics.Revenue2023.Amount;", "Use $91 million, as b.txt:1 says", "object x = Figures.OrlaRobotics.Revenue2023.Claims[1].Amount;")]
    [InlineData("object x = Amounts.OrlaRobotics.Revenue2023;", "Use the claims", "object x = Figures.OrlaRobotics.Revenue2023.Claims;")]
    [InlineData("object x = MyApp.Amounts.OrlaRobotics.AsLong.Revenue2023;", "Use the claims", "object x = MyApp.Figures.OrlaRobotics.Revenue2023.Claims;")]
    [InlineData("object x = AsText.Revenue2023;", "Use the claims", "object x = global::MyApp.Figures.OrlaRobotics.Revenue2023.Claims;")]
    public async Task AContestedFactIsReplaced(string before, string title, string after)
    {
        using Project project = Of(before);
        Assert.Equal(Code(after), await project.AfterAsync(new FactUseCodeFix(), "DF0040", title, "P.cs"));
    }

    [Theory]
    [InlineData("DF0043", "object x = Deals.CorvaneOrlaRoboticsAcquisition;", "Use the claims", "object x = Deals.CorvaneOrlaRoboticsAcquisition.Claims;")]
    [InlineData("DF0043", "object x = Deals.CorvaneOrlaRoboticsAcquisition;", "Use about $2 billion, as a.txt:3 says", "object x = Deals.CorvaneOrlaRoboticsAcquisition.Claims[0];")]
    [InlineData("DF0041", "decimal x = Amounts.OrlaRobotics.DealValueProposed;", "Use about $2 billion, as a.txt:3 says", "decimal x = 2000000000m /* about $2 billion, a.txt:3 */;")]
    public async Task AnUncertainFactIsReplaced(string id, string before, string title, string after)
    {
        using Project project = Of(before);
        Assert.Equal(Code(after), await project.AfterAsync(new FactUseCodeFix(), id, title, "P.cs"));
    }

    [Theory]
    [InlineData(
        "decimal x = Amounts.OrlaRobotics.Revenue2023;",
        "#pragma warning disable DF0040 // accepted: say why\n    decimal x = Amounts.OrlaRobotics.Revenue2023;\n#pragma warning restore DF0040")]
    [InlineData(
        "void X()\n    {\n        // It is a lot.\n        object x = Amounts.OrlaRobotics.Revenue2023; // here\n    }",
        "void X()\n    {\n        // It is a lot.\n#pragma warning disable DF0040 // accepted: say why\n        object x = Amounts.OrlaRobotics.Revenue2023; // here\n#pragma warning restore DF0040\n    }")]
    public async Task AUseIsAcceptedWithAReason(string before, string after)
    {
        using Project project = Of(before);
        string changed = await project.AfterAsync(new FactUseCodeFix(), "DF0040", "Accept DF0040 here, with a reason", "P.cs");
        Assert.Equal(Code(after).Replace("    #pragma", "#pragma", StringComparison.Ordinal), changed);
        using Project accepted = new(changed, s_articles);
        await Assert.ThrowsAsync<InvalidOperationException>(() => accepted.OfferedAsync(new FactUseCodeFix(), "DF0040"));
    }

    [Fact]
    public async Task AConstantCannotHoldClaims()
    {
        using Project project = Of("const decimal X = Amounts.OrlaRobotics.Revenue2023;");
        Assert.DoesNotContain(await project.OfferedAsync(new FactUseCodeFix(), "DF0040"), action => action.Title == "Use the claims");
    }

    private static Project Of(string member) => new(Code(member), s_articles);

    private static string Code(string member) => $"using MyApp;\nusing static MyApp.Amounts.OrlaRobotics;\n\nclass P\n{{\n    {member}\n}}\n";
}
