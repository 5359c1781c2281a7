using System.Runtime.CompilerServices;
using DealFacts.Generator.Analyzers;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Tests.Analyzers;

/// <summary>Each diagnostic has a page, in the package, that says what it is, how to fix it and how to silence it.</summary>
public class PageTests
{
    private static readonly DiagnosticDescriptor[] s_all = [.. ArticleDiagnostics.All, .. UseDiagnostics.All];

    public static TheoryData<string> Ids => new(s_all.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ItsPageSaysWhatToDo(string id)
    {
        DiagnosticDescriptor descriptor = s_all.Single(each => each.Id == id);
        Assert.Equal($"docs/{id}.md", descriptor.HelpLinkUri);
        string page = File.ReadAllText(Path.Combine(Docs(), id + ".md"));
        string[] lines = page.Split('\n');
        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.Equal($"{descriptor.DefaultSeverity}, {descriptor.Category}", lines[2]);
        Assert.Equal(["## What it means", "## How to fix it", "## How to silence it"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains($"{descriptor.DefaultSeverity} {id}: ".ToLowerInvariant(), page.ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheListHasThemAll()
    {
        string list = File.ReadAllText(Path.Combine(Docs(), "README.md"));
        Assert.All(s_all, each => Assert.Contains($"| [{each.Id}]({each.Id}.md) | {each.DefaultSeverity} | {each.Title} |", list, StringComparison.Ordinal));
    }

    [Fact]
    public void NoIdIsThereTwice() => Assert.Distinct(s_all.Select(descriptor => descriptor.Id));

    private static string Docs([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "DealFacts.Package", "docs"));
}
