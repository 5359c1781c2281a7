namespace DealFacts.Tests;

/// <summary>What a merge remembers saves work and changes nothing.</summary>
public sealed class MergeMemoryTests
{
    private const int Edits = 8;

    [Fact]
    public void It_gives_what_a_merge_without_it_gives() => Laws.Hold(books: 24, tests: 12, (books, random) =>
    {
        List<FactBook> given = [.. books.Take(12)];
        MergeMemory? memory = null;
        for (int edit = 0; edit < Edits; edit++)
        {
            (FactBook merged, memory) = Merged(given, memory);
            Laws.Same(FactBook.Merge(given), merged);
            given[random.Next(given.Count)] = books[random.Next(books.Length)];
            if (edit % 3 == 1) given.Add(books[random.Next(books.Length)]);
            if (edit % 3 == 2) given.RemoveAt(random.Next(given.Count));
        }
    });

    [Fact]
    public void What_nobody_edited_is_the_same_object()
    {
        FactBook[] books = [Revenue("Acme", 1, "a.txt"), Revenue("Acme", 2, "b.txt"), Revenue("Borealis", 3, "c.txt"), Revenue("Borealis", 4, "d.txt")];
        (FactBook before, MergeMemory memory) = Merged(books, null);
        books[0] = Revenue("Acme", 5, "a.txt");
        (FactBook after, _) = Merged(books, memory);
        Assert.NotEqual(before, after);
        Assert.Same(Figure(before, "Borealis"), Figure(after, "Borealis"));
        Assert.Same(before.Company("Borealis"), after.Company("Borealis"));
        Assert.NotSame(Figure(before, "Acme"), Figure(after, "Acme"));
        Assert.NotSame(Figure(before, "Borealis"), Figure(FactBook.Merge(books), "Borealis"));
    }

    [Fact]
    public void An_article_of_another_day_is_compared_anew()
    {
        Claim one = Say.Claim(Say.Millions(5m), "a.txt", 1), other = Say.Claim(Say.Millions(9m), "b.txt", 1);
        Figure offer = Say.Figure("Acme", Metric.DealValue, null, one, other) with { Basis = Basis.Proposed };
        FactBook[] books = [Say.Book(offer, Told("a.txt", 1), Told("b.txt", 2))];
        (FactBook before, MergeMemory memory) = Merged(books, null);
        Assert.Single(before.Disagreements);
        books[0] = books[0] with { Articles = [Told("a.txt", 1), Told("b.txt", 20)] };
        Assert.Empty(Merged(books, memory).Book.Disagreements);
    }

    [Fact]
    public void What_one_article_says_right_is_the_same_object()
    {
        FactBook one = Revenue("Kestrel", 1, "a.txt");
        FactBook merged = FactBook.Merge([one, Revenue("Acme", 1, "b.txt")]);
        Assert.Same(Figure(one, "Kestrel"), Figure(merged, "Kestrel"));
        Assert.Same(one.Company("Kestrel"), merged.Company("Kestrel"));
        Assert.Same(one.Articles[0], merged.Articles[0]);
    }

    private static (FactBook Book, MergeMemory Memory) Merged(IReadOnlyList<FactBook> books, MergeMemory? before)
    {
        MergeMemory memory = MergeMemory.After(before);
        FactBook book = BookMerger.Join(books, BookMerger.NoNames, memory, CancellationToken.None);
        memory.Close();
        return (book, memory);
    }

    private static Article Told(string path, int day) => new() { Path = path, Published = new CalendarDate(2024, 3, day) };

    private static Figure Figure(FactBook book, string company) => book.FiguresOf(company).Single();

    private static FactBook Revenue(string company, decimal billions, string path) => Say.Book(
        new Company { Name = company, LegalName = company + " Inc.", Citations = [Say.Name(path, 1, company)] },
        Say.Figure(company, Metric.Revenue, null, Say.Claim(Say.Billions(billions), path, 2)));
}
