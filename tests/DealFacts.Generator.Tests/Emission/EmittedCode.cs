using System.Reflection;
using DealFacts.Extraction.Curation;
using DealFacts.Generator.Emission;
using DealFacts.Generator.Input;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Generator.Tests.Emission;

/// <summary>What the emitters write for a book that a test made by hand.</summary>
internal static class EmittedCode
{
    public static readonly EmissionSettings Settings = new("MyApp", "public");

    public static EmissionPlan Plan(FactBook book) => EmissionPlan.Of(new ReadBook(1, CuratedBook.Of(book)), Settings).Single();

    public static string[] Of(FactBook book) => Of(Plan(book));

    public static string[] Of(EmissionPlan plan) => [.. plan.Companies.Select(CompanyEmitter.Emit), IndexEmitter.Emit(plan.Index)];

    /// <summary>The book that the compiled code holds.</summary>
    public static FactBook Compiled(FactBook book) => (FactBook)Load(book).GetType("MyApp.Facts")!.GetField("Book")!.GetValue(null)!;

    /// <summary>The assembly that a user would get; it compiles without a warning in the newest C# and in C# 7.3 for netstandard2.0.</summary>
    public static Assembly Load(FactBook book)
    {
        string[] sources = Of(book);
        TestCompiler.AssertClean(TestCompiler.Old(sources));
        CSharpCompilation modern = TestCompiler.Modern(sources);
        TestCompiler.AssertClean(modern);
        using var image = new MemoryStream();
        Assert.True(modern.Emit(image).Success);
        return Assembly.Load(image.ToArray());
    }
}
