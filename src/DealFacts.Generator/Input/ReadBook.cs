using System.Runtime.CompilerServices;
using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Input;

/// <summary>The facts of all articles together.</summary>
/// <param name="ArticleCount">How many articles the project has, readable or not; nothing is emitted for none.</param>
/// <param name="Curated">Their facts, with what was corrected.</param>
internal sealed record ReadBook(int ArticleCount, CuratedBook Curated)
{
    // The generator merges first, the analyzers ask for the same. The book goes when the first of its readings does.
    private static readonly ConditionalWeakTable<ArticleReading, Cached> s_books = new();

    /// <summary>The facts.</summary>
    public FactBook Book => Curated.Book;

    /// <summary>The facts of these articles, as far as an assembly can hold them.</summary>
    public static ReadBook Of(IReadOnlyList<ArticleReading> readings, CurationFile curation)
    {
        if (readings.Count == 0) return new ReadBook(0, CuratedBook.Merge([], curation));
        ArticleReading first = readings[0];
        if (s_books.TryGetValue(first, out Cached? cached) && cached.Curation == curation && cached.Readings.SequenceEqual(readings)) return cached.Book;
        HashSet<string> leftOut = FactBudget.LeftOut(readings);
        CuratedBook[] books = [.. readings.Where(reading => !leftOut.Contains(reading.Path)).Select(reading => reading.Curated)];
        var book = new ReadBook(readings.Count, CuratedBook.Merge(books, curation));
        s_books.Remove(first);
        s_books.GetValue(first, _ => new Cached(readings, curation, book));
        return book;
    }

    private sealed class Cached(IReadOnlyList<ArticleReading> readings, CurationFile curation, ReadBook book)
    {
        public IReadOnlyList<ArticleReading> Readings { get; } = readings;

        public CurationFile Curation { get; } = curation;

        public ReadBook Book { get; } = book;
    }
}
