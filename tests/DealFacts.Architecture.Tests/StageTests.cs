using System.Text.RegularExpressions;

namespace DealFacts.Architecture.Tests;

/// <summary>Inside the engine a stage sees only the stages to its left.</summary>
public partial class StageTests
{
    private static readonly string[] s_stages = ["Lexicon", "Text", "Patterns", "Quantities", "Periods", "Names", "Profiles", "Claims", "Merging", "Curation", "Review"];

    [Fact]
    public void AStageLooksOnlyLeft() => Assert.DoesNotContain(
        Repository.Sources("DealFacts.Extraction").SelectMany(file => StagesNamedIn(file.Text), (file, stage) => (file.Path, Stage: stage)),
        use => LooksRight(use.Path.Split('/')[0], use.Stage));

    [Fact]
    public void EveryFolderIsAStage()
    {
        IEnumerable<string> folders = Repository.Sources("DealFacts.Extraction").Where(file => file.Path.Contains('/')).Select(file => file.Path.Split('/')[0]);
        Assert.Empty(folders.Distinct().Except([.. s_stages, "Findings"]));
    }

    [Theory]
    [InlineData("Text", "Names", true)]
    [InlineData("Names", "Text", false)]
    [InlineData("Names", "Findings", true)]
    [InlineData("Findings", "Text", false)]
    [InlineData("Findings", "Names", true)]
    [InlineData("FactReader.cs", "Merging", false)]
    public void TheRuleIsAsMeant(string folder, string stage, bool looksRight) => Assert.Equal(looksRight, LooksRight(folder, stage));

    // Findings are about the text as such, and only the reader makes use of them; curation has findings of its own.
    private static bool LooksRight(string folder, string stage)
    {
        if (folder == stage || folder.EndsWith(".cs", StringComparison.Ordinal)) return false;
        if (folder == "Findings") return Array.IndexOf(s_stages, stage) > Array.IndexOf(s_stages, "Text");
        return (stage == "Findings" && folder != "Curation") || Array.IndexOf(s_stages, stage) > Array.IndexOf(s_stages, folder);
    }

    private static IEnumerable<string> StagesNamedIn(string text) => StageName().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"using (?:static )?DealFacts\.Extraction\.(\w+)")]
    private static partial Regex StageName();
}
