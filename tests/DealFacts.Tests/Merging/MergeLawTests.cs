namespace DealFacts.Tests;

/// <summary>Merging is a fold with laws: the same articles give the same book, in any order and any grouping.</summary>
public sealed class MergeLawTests
{
    private const int Seeds = 150;

    [Fact]
    public void It_is_associative() => ForMany((a, b, c) => Same(a.Merge(b).Merge(c), a.Merge(b.Merge(c))));

    [Fact]
    public void It_is_commutative() => ForMany((a, b, _) => Same(a.Merge(b), b.Merge(a)));

    [Fact]
    public void It_is_idempotent() => ForMany((a, b, _) =>
    {
        Same(a, a.Merge(a));
        FactBook both = a.Merge(b);
        Same(both, both.Merge(both));
        Same(both, both.Merge(a));
    });

    [Fact]
    public void The_empty_book_changes_nothing() => ForMany((a, _, _) =>
    {
        Same(a, a.Merge(FactBook.Empty));
        Same(a, FactBook.Empty.Merge(a));
        Same(a, FactBook.Merge([a]));
    });

    [Fact]
    public void Nothing_merged_is_empty() => Same(FactBook.Empty, FactBook.Merge([]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_order_and_any_grouping_gives_the_same(int seed)
    {
        BookGenerator generator = new(seed);
        FactBook[] books = Enumerable.Range(0, 40).Select(_ => generator.Article()).ToArray();
        FactBook expected = FactBook.Merge(books);
        AssertMuchMet(books, expected);
        Random random = new(seed);
        for (int round = 0; round < 8; round++)
        {
            List<FactBook> heap = [.. books];
            while (heap.Count > 1)
            {
                FactBook one = Take(heap, random);
                heap.Add(one.Merge(Take(heap, random)));
            }
            Same(expected, heap[0]);
        }
    }

    [Fact]
    public void A_merged_book_is_regular() => ForMany((a, b, c) =>
    {
        FactBook book = FactBook.Merge([a, b, c]);
        HashSet<string> companies = [.. book.Companies.Select(company => company.Name)];
        HashSet<string> deals = [.. book.Deals.Select(deal => deal.Name)];
        Assert.Equal(book.Companies.Count, companies.Count);
        Assert.Equal(book.Deals.Count, deals.Count);
        Assert.All(book.Deals, deal => Assert.NotEmpty(deal.Claims));
        Assert.All(book.Figures, figure => Assert.NotEmpty(figure.Claims));
        Assert.All(book.Figures, figure => Assert.True(figure.Deal is null || deals.Contains(figure.Deal)));
        Assert.All(book.Disagreements, found => Assert.True(found.Sides.Count > 1));
        foreach (string name in book.Figures.Select(figure => figure.Company)
            .Concat(book.Deals.SelectMany(deal => deal.Parties).Select(party => party.Company)))
            Assert.True(book.Company(name) is null || companies.Contains(name), name);
    });

    /// <summary>Laws that hold because nothing was ever joined would be worth nothing.</summary>
    private static void AssertMuchMet(FactBook[] books, FactBook merged)
    {
        Assert.True(merged.Companies.Count * 3 < books.Sum(book => book.Companies.Count));
        Assert.InRange(merged.Deals.Count, 1, books.Sum(book => book.Deals.Count) - 5);
        Assert.InRange(merged.Figures.Count, 1, books.Sum(book => book.Figures.Count) - 5);
        Assert.True(merged.Disagreements.Count > 3);
        Assert.Contains(merged.Figures, figure => figure.Agreement is Agreement.Consistent or Agreement.Complete);
        Assert.Contains(merged.Figures, figure => figure.Deal is not null);
    }

    private static void ForMany(Action<FactBook, FactBook, FactBook> check)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            BookGenerator generator = new(seed);
            check(generator.Article(), generator.Article(), generator.Article());
        }
    }

    private static FactBook Take(List<FactBook> heap, Random random)
    {
        int at = random.Next(heap.Count);
        FactBook book = heap[at];
        heap.RemoveAt(at);
        return book;
    }

    private static void Same(FactBook expected, FactBook actual)
    {
        if (expected.Equals(actual)) return;
        Assert.Equal(expected.Articles, actual.Articles);
        Assert.Equal(expected.Companies, actual.Companies);
        Assert.Equal(expected.Deals, actual.Deals);
        Assert.Equal(expected.Figures, actual.Figures);
        Assert.Equal(expected.Unattributed, actual.Unattributed);
        Assert.Equal(expected.Disagreements, actual.Disagreements);
        Assert.Fail("the books differ");
    }
}
