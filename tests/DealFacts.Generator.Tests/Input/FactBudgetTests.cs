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
        FactBook small = SampleBooks.OneCompany("Small");
        ReadBook read = ReadBook.Of([
            new ArticleReading("a", small, 100, ValueList<Finding>.Empty),
            new ArticleReading("b", SampleBooks.OneCompany("Large"), 6_000_000, ValueList<Finding>.Empty)]);
        Assert.Equal(["Small"], read.Book.Companies.Select(company => company.Name));
        Assert.Equal(2, read.ArticleCount);
    }

    private static ArticleReading Reading(string pathAndLength)
    {
        string[] parts = pathAndLength.Split(':');
        return new ArticleReading(parts[0], FactBook.Empty, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), ValueList<Finding>.Empty);
    }
}
