using System.Globalization;
using DealFacts.Generator.Analyzers;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Tests.Analyzers;

/// <summary>What is told where code uses facts: the code, the marked words, the message.</summary>
public class FactUseAnalyzerTests
{
    private static readonly TestArticle[] s_articles =
    [
        new("/src/app/a.txt", "Orla Robotics had revenue of $87 million in 2023.\n\nOrla Robotics expects revenue of $120 million in 2026.\n\nCorvane is in talks to buy Orla Robotics for billions of dollars.\n"),
        new("/src/app/b.txt", "Orla Robotics had revenue of $87 million in 2024.\n\nOrla Robotics had 400 employees in 2023.\n"),
    ];

    public static TheoryData<string, string> Positions => new()
    {
        { "decimal x = Amounts.OrlaRobotics.Revenue2023;", "Amounts.OrlaRobotics.Revenue2023" },
        { "const long X = Amounts.OrlaRobotics.AsLong.Revenue2023;", "Amounts.OrlaRobotics.AsLong.Revenue2023" },
        { "[System.ComponentModel.Description(Amounts.OrlaRobotics.AsText.Revenue2023)] int x;", "Amounts.OrlaRobotics.AsText.Revenue2023" },
        { "string X() => $\"{Amounts.OrlaRobotics.Revenue2023:N0}\";", "Amounts.OrlaRobotics.Revenue2023" },
        { "decimal X(decimal x = Amounts.OrlaRobotics.Revenue2023) => x;", "Amounts.OrlaRobotics.Revenue2023" },
        { "decimal X() => Revenue2023;", "Revenue2023" },
        { "bool X(long x) => x is AsLong.Revenue2023;", "AsLong.Revenue2023" },
        { "void X(long x) { switch (x) { case AsLong.Revenue2023: break; } }", "AsLong.Revenue2023" },
        { "System.Func<decimal> x = () => Amounts.OrlaRobotics.Revenue2023;", "Amounts.OrlaRobotics.Revenue2023" },
        { "object x = Figures.OrlaRobotics.Revenue2023.Amount;", "Figures.OrlaRobotics.Revenue2023" },
        { "enum E : long { X = AsLong.Revenue2023 }", "AsLong.Revenue2023" },
        { "decimal[] x = { 1, Amounts.OrlaRobotics.Revenue2023 };", "Amounts.OrlaRobotics.Revenue2023" },
    };

    [Theory]
    [MemberData(nameof(Positions))]
    public void EveryPositionIsSeen(string member, string marked) =>
        Assert.Equal($"DF0040 [{marked}]", string.Join(' ', Use(member).Where(told => told.Id == "DF0040").Select(told => $"{told.Id} [{Words(told)}]")));

    [Theory]
    [InlineData("string x = nameof(Amounts.OrlaRobotics.Revenue2023);")]
    [InlineData("/// <summary><see cref=\"Amounts.OrlaRobotics.Revenue2023\"/></summary>\nint x;")]
    [InlineData("long x = Amounts.OrlaRobotics.AsLong.Headcount2023;")]
    [InlineData("object x = Companies.OrlaRobotics;")]
    [InlineData("object x = Facts.Book.Figures;")]
    public void WhatIsFirmAndWhatIsANameIsQuiet(string member) => Assert.Empty(Use(member));

    [Theory]
    [InlineData(
        "decimal x = Amounts.OrlaRobotics.Revenue2023;",
        "DF0040 Warning: OrlaRobotics.Revenue2023 is contested: 2023 (a.txt:1: \"revenue of $87 million\") or 2024 (b.txt:1: \"revenue of $87 million\")?")]
    [InlineData(
        "decimal x = Amounts.OrlaRobotics.Revenue2026Projected;",
        "DF0042 Info: OrlaRobotics.Revenue2026Projected is projected ($120 million, if things go as said): a.txt:3 \"revenue of $120 million\"")]
    [InlineData(
        "object x = Deals.CorvaneOrlaRoboticsAcquisition;",
        "DF0043 Info: CorvaneOrlaRoboticsAcquisition is rumored (in talks): a.txt:5 \"Corvane is in talks to buy Orla Robotics for billions of dollars\"")]
    [InlineData(
        "object x = Figures.OrlaRobotics.DealValueProposed;",
        "DF0041 Info: OrlaRobotics.DealValueProposed is proposed (billions of dollars, if the deal is made): a.txt:5 \"billions of dollars\"")]
    [InlineData(
        "object x = Figures.OrlaRobotics.DealValueProposed;",
        "DF0044 Info: OrlaRobotics.DealValueProposed is vague (billions of dollars): a.txt:5 \"billions of dollars\"")]
    public void TheMessageHasTheQuotes(string member, string expected)
    {
        string[] told = [.. Use(member).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
        Assert.True(told.Contains(expected), string.Join('\n', told));
    }

    [Fact]
    public void APropertyTurnsItOff() => Assert.Empty(Use("decimal x = Amounts.OrlaRobotics.Revenue2023;", ("DealFacts_CheckUses", "false")));

    [Fact]
    public void APragmaSilencesAUse() => Assert.DoesNotContain(
        Use("#pragma warning disable DF0040\ndecimal x = Amounts.OrlaRobotics.Revenue2023;\n#pragma warning restore DF0040"), told => !told.IsSuppressed);

    [Fact]
    public void AnAttributeSilencesAUse() => Assert.DoesNotContain(
        Use("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"DealFacts.Uses\", \"DF0040\")] decimal x = Amounts.OrlaRobotics.Revenue2023;"), told => !told.IsSuppressed);

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "")]
    [InlineData(ReportDiagnostic.Error, "DF0040 Error")]
    [InlineData(ReportDiagnostic.Info, "DF0040 Info")]
    public void TheProjectsSeverityIsKept(ReportDiagnostic severity, string expected)
    {
        IEnumerable<Diagnostic> told = Use("decimal x = Amounts.OrlaRobotics.Revenue2023;", options => options.WithSpecificDiagnosticOptions([new("DF0040", severity)]));
        Assert.Equal(expected, string.Join(' ', told.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")));
    }

    [Fact]
    public void AUseInAnotherAssemblyIsSeen()
    {
        CSharpCompilation library = Library("public");
        using MemoryStream file = new();
        Assert.True(library.Emit(file).Success);
        CSharpCompilation program = TestCompiler.Modern("class P { decimal x = Lib.Amounts.OrlaRobotics.Revenue2023; }")
            .AddReferences(MetadataReference.CreateFromImage(file.ToArray()));
        Assert.Equal(["DF0040"], Analyze(program).Select(told => told.Id));
    }

    private static string Words(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static IReadOnlyList<Diagnostic> Use(string member, params (string, string)[] properties) => Use(member, options => options, properties);

    private static IReadOnlyList<Diagnostic> Use(
        string member, Func<CSharpCompilationOptions, CSharpCompilationOptions> change, params (string, string)[] properties)
    {
        CSharpCompilation library = Library("internal");
        CSharpParseOptions parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
        SyntaxTree code = CSharpSyntaxTree.ParseText($"using Lib;\nusing static Lib.Amounts.OrlaRobotics;\nclass P\n{{\n{member}\n}}\n", parse, "P.cs");
        CSharpCompilation compilation = library.AddSyntaxTrees(code);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Analyze(compilation.WithOptions(change(compilation.Options)), properties);
    }

    private static CSharpCompilation Library(string visibility)
    {
        GeneratorHarness harness = GeneratorHarness.Start(
            new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), s_articles, [("DealFacts_Namespace", "Lib"), ("DealFacts_Visibility", visibility), ("ProjectDir", "/src/app/")]);
        return TestCompiler.Modern([.. harness.Run.Sources.Values]).WithAssemblyName("Lib" + visibility);
    }

    private static IReadOnlyList<Diagnostic> Analyze(CSharpCompilation compilation, params (string Name, string Value)[] properties) =>
        GeneratorHarness.Analyze(new FactUseAnalyzer(), compilation, [], properties);
}
