using DealFacts.Compiled;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;
using DealFacts.Generator.Emission;
using DealFacts.Generator.Input;
using DealFacts.Generator.Tests.Emission;
using DealFacts.TestKit;

namespace DealFacts.Generator.Tests.Input;

public class FactBudgetTests
{
    [Theory]
    [InlineData("a:10 b:20", "")]
    [InlineData("a:5000000", "")]
    [InlineData("a:5000001", "a")]
    [InlineData("a:10 b:6000000 c:20", "b")]
    [InlineData("a:2000000 b:2000000 c:2000000", "a")]
    [InlineData("a:3000000 b:4000000 c:4500000", "b c")]
    public void TheMostTalkativeAreLeftOut(string readings, string leftOut) =>
        Assert.Equal(leftOut, string.Join(' ', FactBudget.LeftOut(readings.Split(' ').Select(Reading)).Order(StringComparer.Ordinal)));

    [Fact]
    public void TheFactsOfTheOthersStay()
    {
        ReadBook read = ReadBook.Of(
            [Reading("a", SampleBooks.OneCompany("Small"), 100), Reading("b", SampleBooks.OneCompany("Large"), 6_000_000)], CurationFile.Empty);
        Assert.Equal(["Small"], read.Book.Companies.Select(company => company.Name));
        Assert.Equal(2, read.ArticleCount);
    }

    // Each claim stands once more in the disagreement, which no article knows of by itself.
    [Fact]
    public void WhatArticlesSayAgainstEachOtherCounts()
    {
        FactBook one = SampleBooks.OneCompany("Corvane");
        Figure seven = SampleBooks.Figure("Corvane", Metric.Revenue, SampleBooks.Dollars(7_000_000m, "$7 million"), Period.OfYear(2023));
        Claim[] elsewhere = [.. seven.Claims.Select(claim => claim with { Citation = claim.Citation with { Path = "b.txt" } })];
        FactBook other = one with { Figures = [seven with { Claims = elsewhere }] };
        FactBook merged = one.Merge(other);
        ArticleReading[] readings = [Reading("a", one, 100), Reading("b", other, 100)];
        Assert.NotEmpty(merged.Disagreements);
        Assert.InRange(FactBudget.LengthOf(readings, merged), 200 + 2 * 160, 1000);
        Assert.Equal(200, FactBudget.LengthOf(readings, one.Merge(one)));
    }

    /// <summary>The compiler takes a full budget and 5.5 MB of the user's own literals; with 3 MB more it would not (CS8103).</summary>
    [Fact]
    public void TheCompilerTakesAFullBudget()
    {
        ReadBook read = ReadBook.Of([.. Enumerable.Range(0, 110).Select(Talkative)], CurationFile.Empty);
        EmissionPlan plan = EmissionPlan.Of(read, EmittedCode.Settings).Single();
        Assert.NotEmpty(read.LeftOut);
        Assert.InRange(plan.Companies.Sum(file => PackedWriter.Write(file.Facts).Length), FactBudget.Characters * 9L / 10, FactBudget.Characters);
        string[] generated = EmittedCode.Of(plan);
        Assert.True(Emits([.. generated, Own(2_750_000)]));
        Assert.False(Emits([.. generated, Own(4_250_000)]));
    }

    private static bool Emits(string[] sources)
    {
        using MemoryStream assembly = new();
        return TestCompiler.Modern(sources).Emit(assembly).Success;
    }

    private static string Own(int characters) => $"class Own {{ static string S = \"{new string('x', characters)}\"; }}";

    private static ArticleReading Talkative(int number)
    {
        string name = $"Corvane{number}";
        Money amount = SampleBooks.Dollars(5_000_000m, "$5 million");
        FactBook book = SampleBooks.OneCompany(name);
        Claim[] claims = [.. Enumerable.Range(1, 200).Select(line => SampleBooks.Claim($"{name}.txt", line, $"{name} {new string('q', 120)} {line}", amount, Period.OfYear(2023)))];
        book = FactBook.Merge([book with { Figures = [book.Figures[0] with { Claims = claims }] }]);
        return Reading($"{name}.txt", book, PackedWriter.Write(book).Length);
    }

    private static ArticleReading Reading(string pathAndLength)
    {
        string[] parts = pathAndLength.Split(':');
        return Reading(parts[0], FactBook.Empty, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static ArticleReading Reading(string path, FactBook book, int length) =>
        new(path, CuratedBook.Of(book), length, ValueList<Finding>.Empty, ValueList<Citation>.Empty);
}
