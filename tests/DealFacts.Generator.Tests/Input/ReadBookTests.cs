using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Tests.Input;

/// <summary>The book of all articles is made of what it was before, whichever of them is edited, and is the book that it would be anew.</summary>
public class ReadBookTests
{
    private static readonly string[] s_companies = ["Corvane", "Orla", "Tamsin", "Velmar", "Quillon"];

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void AnEditJoinsWhatItTouches(int edited)
    {
        ArticleReading[] readings = [.. s_companies.Select(Reading)];
        FactBook before = ReadBook.Of([.. readings], CurationFile.Empty).Book;
        readings[edited] = Reading(s_companies[edited] + " Robotics");
        FactBook after = ReadBook.Of([.. readings], CurationFile.Empty).Book;
        Assert.Equal(FactBook.Merge(readings.Select(reading => reading.Book)), after);
        Assert.Equal(4, after.Figures.Count(figure => before.Figures.Any(known => ReferenceEquals(known, figure))));
        Assert.Equal(4, after.Companies.Count(company => before.Companies.Any(known => ReferenceEquals(known, company))));
    }

    [Fact]
    public void ManyEditsLeaveNothingBehind()
    {
        ArticleReading[] readings = [.. s_companies.Select(Reading)];
        for (int edit = 0; edit < 20; edit++)
        {
            readings[edit * 7 % 5] = Reading($"{s_companies[edit * 7 % 5]} {(char)('A' + edit)}");
            Assert.Equal(FactBook.Merge(readings.Select(reading => reading.Book)), ReadBook.Of([.. readings], CurationFile.Empty).Book);
        }
    }

    private static ArticleReading Reading(string company) =>
        new(company, CuratedBook.Of(SampleBooks.OneCompany(company)), 100, ValueList<Finding>.Empty, ValueList<Citation>.Empty);
}
