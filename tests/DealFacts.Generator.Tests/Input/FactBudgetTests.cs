using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;
using DealFacts.Generator.Input;

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

    private static ArticleReading Reading(string pathAndLength)
    {
        string[] parts = pathAndLength.Split(':');
        return Reading(parts[0], FactBook.Empty, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static ArticleReading Reading(string path, FactBook book, int length) =>
        new(path, CuratedBook.Of(book), length, ValueList<Finding>.Empty, ValueList<Citation>.Empty);
}
