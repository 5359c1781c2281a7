namespace DealFacts.Tests;

/// <summary>What is tried where a law fails, until nothing can be left out any more: the book without one of its parts.</summary>
internal static class SmallerBooks
{
    /// <summary>The books that lack one record, then those that lack one claim.</summary>
    public static IEnumerable<FactBook> Of(FactBook book) =>
    [
        .. Without(book.Companies).Select(rest => book with { Companies = rest }),
        .. Without(book.Deals).Select(rest => book with { Deals = rest }),
        .. Without(book.Figures).Select(rest => book with { Figures = rest }),
        .. Without(book.Unattributed).Select(rest => book with { Unattributed = rest }),
        .. WithOne(book.Deals, Smaller).Select(deals => book with { Deals = deals }),
        .. WithOne(book.Figures, Smaller).Select(figures => book with { Figures = figures }),
    ];

    /// <summary>The lists in which one book is smaller.</summary>
    public static IEnumerable<FactBook[]> Of(FactBook[] books) => WithOne(books, Of).Select(smaller => smaller.ToArray());

    private static IEnumerable<Deal> Smaller(Deal deal) => Without(deal.Claims).Select(rest => deal with { Claims = rest });

    private static IEnumerable<Figure> Smaller(Figure figure) => Without(figure.Claims).Select(rest => figure with { Claims = rest });

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items) =>
        items.Select((_, at) => (IReadOnlyList<T>)[.. items.Take(at), .. items.Skip(at + 1)]);

    private static IEnumerable<IReadOnlyList<T>> WithOne<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> change) =>
        items.SelectMany((item, at) => change(item).Select(other => (IReadOnlyList<T>)[.. items.Take(at), other, .. items.Skip(at + 1)]));
}
