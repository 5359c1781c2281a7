using DealFacts.Extraction;
using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Tests;

public class SeedsTests
{
    private static readonly FactBook s_read = CuratedBook.Merge(
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")
            .Select(file => CuratedBook.Of(FactReader.Read(new Article { Path = "seeds/" + Path.GetFileName(file) }, File.ReadAllText(file))))],
        CurationFile.Read("seeds.curation", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "seeds.curation")))).Book;

    [Fact]
    public void CompiledArticlesAreTheOnesRead()
    {
        Assert.Equal(5, s_read.Articles.Count);
        Assert.Equal(s_read.Articles, Seeds.Facts.Book.Articles);
    }

    [Fact]
    public void CompiledCompaniesAreTheOnesRead() => Assert.Equal(s_read.Companies, Seeds.Facts.Book.Companies);

    [Fact]
    public void CompiledDealsAreTheOnesRead() => Assert.Equal(s_read.Deals, Seeds.Facts.Book.Deals);

    [Fact]
    public void CompiledFiguresAreTheOnesRead() => Assert.Equal(s_read.Figures, Seeds.Facts.Book.Figures);

    [Fact]
    public void TheCompiledBookIsTheOneRead() => Assert.Equal(s_read, Seeds.Facts.Book);

    [Fact]
    public void EveryQuoteStandsWhereItSays()
    {
        Citation[] citations = [.. Seeds.Facts.Book.Companies.SelectMany(company => company.Citations),
            .. Seeds.Facts.Book.Deals.SelectMany(deal => deal.Claims).Select(claim => claim.Citation),
            .. Seeds.Facts.Book.Figures.SelectMany(figure => figure.Claims).Select(claim => claim.Citation)];
        Assert.NotEmpty(citations);
        Assert.All(citations, citation =>
            Assert.Equal(citation.Quote, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, citation.Path)).Substring(citation.Start, citation.Length)));
    }
}
