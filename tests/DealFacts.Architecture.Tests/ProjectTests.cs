namespace DealFacts.Architecture.Tests;

/// <summary>The arrows between the projects, and what each may bring along.</summary>
public class ProjectTests
{
    [Theory]
    [InlineData("DealFacts", "")]
    [InlineData("DealFacts.Extraction", "DealFacts")]
    [InlineData("DealFacts.Generator", "DealFacts DealFacts.Extraction")]
    [InlineData("DealFacts.CodeFixes", "DealFacts.Generator")]
    [InlineData("DealFacts.Seeds", "DealFacts DealFacts.Generator")]
    [InlineData("DealFacts.Cli", "DealFacts DealFacts.Extraction DealFacts.Seeds")]
    public void AProjectRefersOnlyLeft(string project, string references) =>
        Assert.Equal(references, string.Join(' ', Repository.ProjectReferences(project)));

    [Theory]
    [InlineData("DealFacts", "")]
    [InlineData("DealFacts.Extraction", "")]
    [InlineData("DealFacts.Seeds", "")]
    [InlineData("DealFacts.Generator", "Microsoft.CodeAnalysis.Analyzers Microsoft.CodeAnalysis.CSharp")]
    [InlineData("DealFacts.CodeFixes", "Microsoft.CodeAnalysis.CSharp.Workspaces")]
    public void NothingOfOthersComesAlong(string project, string packages) =>
        Assert.Equal(packages, string.Join(' ', Repository.PackageReferences(project)));

    [Fact]
    public void TheModelDoesNotKnowItsUsers() =>
        Assert.DoesNotContain(Repository.Sources("DealFacts"), file => file.Text.Contains("using DealFacts.Extraction", StringComparison.Ordinal));
}
