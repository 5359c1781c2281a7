namespace DealFacts.Tests;

/// <summary>Merging is a fold with laws: the same articles give the same book, in any order and any grouping.</summary>
public sealed class MergeLawTests
{
    [Fact]
    public void It_is_associative() => Laws.Hold((a, b, c) => Laws.Same(a.Merge(b).Merge(c), a.Merge(b.Merge(c))));

    [Fact]
    public void It_is_commutative() => Laws.Hold((a, b, _) => Laws.Same(a.Merge(b), b.Merge(a)));

    [Fact]
    public void It_is_idempotent() => Laws.Hold((a, b, _) =>
    {
        Laws.Same(a, a.Merge(a));
        FactBook both = a.Merge(b);
        Laws.Same(both, both.Merge(both));
        Laws.Same(both, both.Merge(a));
    });

    [Fact]
    public void The_empty_book_changes_nothing() => Laws.Hold((a, _, _) =>
    {
        Laws.Same(a, a.Merge(FactBook.Empty));
        Laws.Same(a, FactBook.Empty.Merge(a));
        Laws.Same(a, FactBook.Merge([a]));
    });

    [Fact]
    public void Nothing_merged_is_empty() => Laws.Same(FactBook.Empty, FactBook.Merge([]));

    [Fact]
    public void Any_order_and_any_grouping_gives_the_same() => Laws.Hold(books: 40, tests: 4, (books, random) =>
    {
        FactBook expected = FactBook.Merge(books);
        List<FactBook> heap = [.. books];
        while (heap.Count > 1)
        {
            FactBook one = Take(heap, random);
            heap.Add(one.Merge(Take(heap, random)));
        }
        Laws.Same(expected, heap[0]);
    });

    /// <summary>Laws that hold because nothing was ever joined would be worth nothing.</summary>
    [Fact]
    public void In_what_the_laws_are_tried_on_much_meets() => Laws.Hold(books: 40, tests: 2, (books, _) =>
    {
        FactBook merged = FactBook.Merge(books);
        Assert.True(merged.Companies.Count * 3 < books.Sum(book => book.Companies.Count));
        Assert.InRange(merged.Deals.Count, 1, books.Sum(book => book.Deals.Count) - 5);
        Assert.InRange(merged.Figures.Count, 1, books.Sum(book => book.Figures.Count) - 5);
        Assert.True(merged.Disagreements.Count > 3);
        Assert.Contains(merged.Figures, figure => figure.Agreement is Agreement.Consistent or Agreement.Complete);
        Assert.Contains(merged.Figures, figure => figure.Deal is not null);
    });

    [Fact]
    public void A_merged_book_is_regular() => Laws.Hold((a, b, c) =>
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

    private static FactBook Take(List<FactBook> heap, Random random)
    {
        int at = random.Next(heap.Count);
        FactBook book = heap[at];
        heap.RemoveAt(at);
        return book;
    }
}
