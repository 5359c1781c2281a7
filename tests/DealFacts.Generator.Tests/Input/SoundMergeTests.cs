using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Tests.Input;

/// <summary>No article is known at which the merge fails, so these are made by hand: a figure of nobody at all.</summary>
public class SoundMergeTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a bad b c d", "a b c d", "bad")]
    [InlineData("bad a worse", "a", "bad worse")]
    [InlineData("bad", "", "bad")]
    public void TheOthersKeepTheirFacts(string articles, string kept, string failed)
    {
        ReadBook read = ReadBook.Of([.. articles.Split(' ').Select(Reading)], CurationFile.Empty);
        Assert.Equal(kept, string.Join(' ', read.Book.Companies.Select(company => company.Name)));
        Assert.Equal(failed, string.Join(' ', read.Curated.Findings.Select(finding => finding.Path)));
        Assert.All(read.Curated.Findings, finding => Assert.Equal(FindingKind.Failed, finding.Kind));
        Assert.All(read.Curated.Findings, finding => Assert.Contains("please report it", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void AStoppedMergeIsNoFailure() =>
        Assert.Throws<OperationCanceledException>(() => ReadBook.Of([Reading("bad")], CurationFile.Empty, new CancellationToken(canceled: true)));

    private static ArticleReading Reading(string path)
    {
        FactBook book = SampleBooks.OneCompany(path);
        if (path is "bad" or "worse") book = book with { Figures = [book.Figures[0] with { Company = null! }] };
        return new ArticleReading(path, CuratedBook.Of(book), 100, ValueList<Finding>.Empty, ValueList<Citation>.Empty);
    }
}
