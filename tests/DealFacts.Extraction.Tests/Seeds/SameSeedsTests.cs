using System.Globalization;

namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>The same articles give the same book, whatever the culture, the line ends and the order.</summary>
public sealed class SameSeedsTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void Under_any_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            Assert.Equal(SeedArticles.Book, SeedArticles.BookOf(SeedArticles.Texts));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_other_line_ends(string end)
    {
        foreach ((string path, string text) in SeedArticles.Texts)
        {
            FactBook read = FactReader.Read(new Article { Path = path }, text);
            FactBook other = FactReader.Read(new Article { Path = path }, text.Replace("\n", end, StringComparison.Ordinal));
            Assert.Equal(new LineEnds(text, end).Change(read), other);
        }
    }

    [Fact]
    public void In_any_order()
    {
        IReadOnlyList<FactBook> books = SeedArticles.BooksOf(SeedArticles.Texts);
        foreach (IReadOnlyList<FactBook> order in Orders(books)) Assert.Equal(SeedArticles.Book, FactBook.Merge(order));
    }

    [Fact]
    public void In_any_grouping()
    {
        IReadOnlyList<FactBook> books = SeedArticles.BooksOf(SeedArticles.Texts);
        foreach (int cut in Enumerable.Range(0, books.Count + 1))
            Assert.Equal(SeedArticles.Book, FactBook.Merge(books.Skip(cut)).Merge(FactBook.Merge(books.Take(cut))));
    }

    [Fact]
    public void Merged_with_itself() => Assert.Equal(SeedArticles.Book, SeedArticles.Book.Merge(SeedArticles.Book));

    private static IEnumerable<IReadOnlyList<FactBook>> Orders(IReadOnlyList<FactBook> books) => books.Count < 2
        ? [books]
        : books.SelectMany((first, i) => Orders([.. books.Take(i), .. books.Skip(i + 1)]).Select(rest => (IReadOnlyList<FactBook>)[first, .. rest]));
}
