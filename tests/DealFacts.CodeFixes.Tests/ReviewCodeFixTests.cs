namespace DealFacts.CodeFixes.Tests;

/// <summary>What becomes of the reviewed facts by the fix: before and after.</summary>
public class ReviewCodeFixTests
{
    private const string Orla = "Orla Robotics Inc. had revenue of $87 million in 2023.\n";
    private const string Company = "company Orla Robotics";
    private const string Figure = "figure Orla Robotics Revenue 2023 = $87 million";

    [Theory]
    [InlineData("DF0030", "", $"Add \"{Company}\" to the reviewed facts", $"{Company}\n")]
    [InlineData("DF0030", $"# reviewed\r\n{Company}\r\n", $"Add \"{Figure}\" to the reviewed facts", $"# reviewed\r\n{Company}\r\n{Figure}\r\n")]
    [InlineData("DF0030", $"# reviewed\n{Figure}", $"Add \"{Company}\" to the reviewed facts", $"# reviewed\n{Company}\n{Figure}")]
    [InlineData("DF0030", $"{Company}", $"Add \"{Figure}\" to the reviewed facts", $"{Company}\n{Figure}\n")]
    [InlineData(
        "DF0031",
        $"{Company}\nfigure Orla Robotics Revenue 2023 = $86 million\n",
        $"Review \"figure Orla Robotics Revenue 2023 = $86 million\" as \"{Figure}\"",
        $"{Company}\n{Figure}\n")]
    [InlineData("DF0032", $"company Gone\n{Company}\n{Figure}\n", "Take \"company Gone\" out of the reviewed facts", $"{Company}\n{Figure}\n")]
    public async Task ALineIsBroughtUpToDate(string id, string before, string title, string after)
    {
        using Project project = new("class P { }", Project.Article("a.txt", Orla), Project.Shipped(before));
        Assert.Equal(after, await project.AfterAsync(new ReviewCodeFix(), id, title, "DealFacts.Shipped.txt"));
    }
}
