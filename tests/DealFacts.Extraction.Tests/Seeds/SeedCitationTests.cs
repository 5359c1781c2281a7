using DealFacts.Extraction.Tests.Text;

namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>Every fact of the seeds stands on words of the story.</summary>
public sealed class SeedCitationTests
{
    /// <summary>Lines of page furniture, both ends included, as a person sees them on the page.</summary>
    public static TheoryData<string, int, int> Furniture => new()
    {
        { "000", 3, 3 }, { "000", 23, 55 }, { "001", 7, 7 }, { "001", 17, 17 }, { "001", 25, 25 }, { "001", 51, 51 }, { "003", 47, 51 }, { "004", 52, 53 },
    };

    public static TheoryData<string> Paths => [.. SeedArticles.Texts.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Quotes_stand_where_they_say(string path)
    {
        FactBook book = FactReader.Read(new Article { Path = path }, SeedArticles.Texts[path]);
        Assert.NotEmpty(CitedText.CitationsOf(book));
        Assert.Empty(CitedText.WrongCitations(book, SeedArticles.Texts[path]));
    }

    [Fact]
    public void Merging_keeps_quotes_where_they_stand() =>
        Assert.All(SeedArticles.Texts, article => Assert.Empty(CitedText.WrongCitations(Only(article.Key), article.Value)));

    [Theory]
    [MemberData(nameof(Furniture))]
    public void Furniture_yields_nothing(string path, int from, int to) => Assert.DoesNotContain(
        CitedText.CitationsOf(SeedArticles.Book),
        citation => citation.Path == path && citation.Line >= from && citation.Line <= to);

    [Fact]
    public void Every_citation_names_a_rule() => Assert.DoesNotContain(CitedText.CitationsOf(SeedArticles.Book), citation => citation.Rule.Length == 0);

    /// <summary>The merged book's claims of one article.</summary>
    private static FactBook Only(string path) => SeedArticles.Book with
    {
        Companies = SeedArticles.Book.Companies.Select(c => c with { Citations = c.Citations.Where(cited => cited.Path == path).ToList() }).ToList(),
        Deals = SeedArticles.Book.Deals.Select(d => d with { Claims = d.Claims.Where(claim => claim.Citation.Path == path).ToList() }).ToList(),
        Figures = SeedArticles.Book.Figures.Select(f => f with { Claims = f.Claims.Where(claim => claim.Citation.Path == path).ToList() }).ToList(),
        Unattributed = SeedArticles.Book.Unattributed.Where(amount => amount.Citation.Path == path).ToList(),
        Disagreements = [],
    };
}
