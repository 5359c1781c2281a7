using System.Reflection;
using DealFacts.Generator.Tests.Emission;

namespace DealFacts.Generator.Tests.Hostile;

/// <summary>Names that a reader takes for one have members and files of their own, and what is not seen is in none of them.</summary>
public class LookalikeNameTests
{
    private static readonly string[] s_names =
    [
        "Orla", "ORLA", "orla", "O\u200Brla", "Orl\u200Da", "Or\u2060la", "\u202EOrla", "Orla\u3164", "O\u034Frla", "Orla\uFE0F", "Orl\u0430", "\u041Erla", "Orla\u0301", "Orl\u00E1",
        "Orla Inc", "Orla  Inc", "Orla\u00A0Inc", "OrlaInc", "Orla-Inc", "Orla & Inc", "Orla2", "Orla 2", "\u200B", "\u3164", "...", "\uD83D\uDE80", "\uD800",
    ];

    private static readonly FactBook s_book = new()
    {
        Companies = [.. s_names.Order(StringComparer.Ordinal).Select(name => new Company { Name = name, Citations = [SampleBooks.Cite("a.txt", 1, name)] })],
    };

    [Fact]
    public void EachHasAMemberOfItsOwn()
    {
        Type companies = EmittedCode.Load(s_book).GetType("MyApp.Companies")!;
        string[] members = [.. companies.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(member => member.PropertyType == typeof(Company)).Select(member => member.Name)];
        Assert.Equal(s_names.Length, members.Length);
        Assert.All(members, member => Assert.Null(HiddenText.In(member)));
    }

    [Fact]
    public void EachHasAFileOfItsOwnOnAnyDisk()
    {
        string[] hints = [.. EmittedCode.Plan(s_book).Companies.Select(file => file.HintName)];
        Assert.Equal(s_names.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, hint => Assert.Null(HiddenText.In(hint)));
    }

    [Fact]
    public void CompiledTheyAreTheNamesRead() => Assert.Equal(s_book, EmittedCode.Compiled(s_book));
}
