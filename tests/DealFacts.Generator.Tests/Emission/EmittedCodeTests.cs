using System.Reflection;
using System.Xml.Linq;
using DealFacts.Extraction.Curation;
using DealFacts.Generator.Emission;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Generator.Tests.Emission;

public class EmittedCodeTests
{
    [Fact]
    public void ACompany() => Snapshot.Matches(EmittedCode.Of(SampleBooks.Deal())[0]);

    [Fact]
    public void ADealAndItsFigures() => Snapshot.Matches(Between("", "static partial class Amounts"));

    [Fact]
    public void ConstantsOnlyWhereThereIsANumber() => Snapshot.Matches(Between("static partial class Amounts", "static partial class Facts"));

    [Fact]
    public void TheFactsBehindTheMembers() => Snapshot.Matches(Between("static partial class Facts", "no end"));

    [Fact]
    public void TheIndex() => Snapshot.Matches(EmittedCode.Of(SampleBooks.Deal())[2]);

    [Fact]
    public void NoNamespaceIsTheGlobalOne()
    {
        EmissionPlan plan = EmissionPlan.Of(new(1, CuratedBook.Of(SampleBooks.Deal())), new("", "internal")).Single();
        TestCompiler.AssertClean(TestCompiler.Old(EmittedCode.Of(plan)));
    }

    [Fact]
    public void CompiledFactsAreTheFacts() => Assert.Equal(SampleBooks.Deal(), EmittedCode.Compiled(SampleBooks.Deal()));

    [Fact]
    public void MembersGiveTheirFacts()
    {
        Assembly assembly = EmittedCode.Load(SampleBooks.Deal());
        FactBook book = SampleBooks.Deal();
        Assert.Equal(book.Deals[0], assembly.GetType("MyApp.Deals")!.GetProperty("CorvaneOrlaRoboticsAcquisition")!.GetValue(null));
        Assert.Equal(book.Companies[0], assembly.GetType("MyApp.Companies")!.GetProperty("Corvane")!.GetValue(null));
        Assert.Equal(book.Figures[0], assembly.GetType("MyApp.Figures+OrlaRobotics")!.GetField("Revenue2023")!.GetValue(null));
        Assert.Equal(book.Figures, assembly.GetType("MyApp.Figures+OrlaRobotics")!.GetField("All")!.GetValue(null));
        Assert.Equal(book.Figures, assembly.GetType("MyApp.Figures")!.GetProperty("All")!.GetValue(null));
        Assert.Equal(250_500_000.5m, assembly.GetType("MyApp.Amounts+OrlaRobotics")!.GetField("Revenue2023")!.GetValue(null));
        Assert.Equal("$250.5000005 million", assembly.GetType("MyApp.Amounts+OrlaRobotics+AsText")!.GetField("Revenue2023")!.GetValue(null));
        Assert.Null(assembly.GetType("MyApp.Amounts+OrlaRobotics+AsLong"));
    }

    [Fact]
    public void AConstantStandsInAnAttribute()
    {
        string use = """
            using System.ComponentModel;
            [Description(MyApp.Amounts.A.AsText.Revenue2023), DefaultValue(MyApp.Amounts.A.AsLong.Revenue2023)]
            class Use { public const decimal Half = MyApp.Amounts.A.Revenue2023 / 2; }
            """;
        TestCompiler.AssertClean(TestCompiler.Old([.. EmittedCode.Of(SampleBooks.OneCompany("A")), use]));
    }

    [Fact]
    public void NoTextChangesTheMeaningOfTheCode()
    {
        for (int seed = 1000; seed < 1012; seed++)
        {
            FactBook book = new RandomBooks(seed).Next();
            Assert.Equal(book, EmittedCode.Compiled(book));
        }
    }

    [Theory]
    [InlineData("a\" + System.Environment.Exit(1) + \"")]
    [InlineData("a */ } } public class Evil { /*")]
    [InlineData("a\u2028#error injected\u2029}")]
    [InlineData("a\r\n}\r\npublic class Evil {")]
    [InlineData("\"\"\"\n{{0}}\\\"")]
    [InlineData("</summary><script>&#xD800;")]
    [InlineData("\u202e\u2066 backwards \ud800")]
    public void HostileNamesStayData(string text)
    {
        Assembly assembly = EmittedCode.Load(SampleBooks.OneCompany(text));
        Assert.Null(assembly.GetType("Evil"));
        Assert.Null(assembly.GetType("MyApp.Evil"));
        Assert.Equal(SampleBooks.OneCompany(text), EmittedCode.Compiled(SampleBooks.OneCompany(text)));
    }

    [Fact]
    public void CompaniesThatDifferByCaseOnlyHaveFilesOfTheirOwn()
    {
        FactBook book = new() { Companies = [new Company { Name = "META" }, new Company { Name = "Meta" }, new Company { Name = "meta" }] };
        EmissionPlan plan = EmittedCode.Plan(book);
        Assert.Equal(["Companies.META.g.cs", "Companies.Meta3.g.cs", "Companies.Meta2.g.cs"], plan.Companies.Select(file => file.HintName));
        Assert.Equal(["META", "Meta", "Meta2"], plan.Companies.Select(file => file.Identifier));
        Assert.Equal(book, EmittedCode.Compiled(book));
    }

    [Fact]
    public void ALongQuoteIsShortenedBetweenCharacters()
    {
        string quote = new string('x', 239) + "\ud83d\ude00" + new string('y', 50);
        FactBook book = SampleBooks.OneCompany("A") with { Companies = [new Company { Name = "A", Citations = [SampleBooks.Cite("a.txt", 3, quote)] }] };
        Assert.Contains($"/// <para>a.txt:3: \"{new string('x', 239)}…\"</para>", EmittedCode.Of(book)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCommentIsXml()
    {
        for (int seed = 2000; seed < 2020; seed++)
            foreach (string source in EmittedCode.Of(new RandomBooks(seed).Next()))
                foreach (string comment in Comments(source))
                    Assert.NotNull(XElement.Parse($"<doc>{comment}</doc>"));
    }

    private static IEnumerable<string> Comments(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
        .SelectMany(node => node.GetLeadingTrivia()).Where(trivia => trivia.HasStructure)
        .Select(trivia => trivia.ToFullString().Replace("///", "", StringComparison.Ordinal)).Where(text => !text.TrimStart().StartsWith('#'));

    /// <summary>Part of the file of Orla Robotics.</summary>
    private static string Between(string start, string end)
    {
        string source = EmittedCode.Of(SampleBooks.Deal())[1];
        int from = source.IndexOf(start, StringComparison.Ordinal);
        int to = source.IndexOf(end, StringComparison.Ordinal);
        return source[from..(to < 0 ? source.Length : to)].TrimEnd() + "\n";
    }
}
