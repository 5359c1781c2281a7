using System.Runtime.CompilerServices;
using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Input;

/// <summary>The facts of all articles together.</summary>
/// <param name="ArticleCount">How many articles the project has, readable or not; nothing is emitted for none.</param>
/// <param name="Curated">Their facts, with what was corrected.</param>
internal sealed record ReadBook(int ArticleCount, CuratedBook Curated)
{
    // The generator merges first, the analyzers ask for the same, and an edit asks for nearly the same. The book goes when its first and
    // its last reading do: an edit is of one of them at most.
    private static readonly ConditionalWeakTable<ArticleReading, Cached> s_books = new();

    /// <summary>The facts.</summary>
    public FactBook Book => Curated.Book;

    /// <summary>The paths of the articles whose facts are more than an assembly can hold, ordinal order.</summary>
    public ValueList<string> LeftOut { get; init; } = ValueList<string>.Empty;

    /// <summary>The facts of these articles, as far as an assembly can hold them.</summary>
    public static ReadBook Of(IReadOnlyList<ArticleReading> readings, CurationFile curation, CancellationToken cancel = default)
    {
        if (readings.Count == 0) return new ReadBook(0, CuratedBook.Merge([], curation));
        ArticleReading first = readings[0], last = readings[readings.Count - 1];
        if (!s_books.TryGetValue(first, out Cached? cached)) s_books.TryGetValue(last, out cached);
        if (cached is not null && cached.Curation == curation && cached.Readings.SequenceEqual(readings)) return cached.Book;
        MergeMemory memory = MergeMemory.After(cached?.Memory);
        ReadBook book = Join(readings, curation, memory, cancel);
        memory.Close();
        Cached made = new(readings, curation, book, memory);
        Cache(made, first);
        Cache(made, last);
        return book;
    }

    private static void Cache(Cached made, ArticleReading reading)
    {
        s_books.Remove(reading);
        s_books.GetValue(reading, _ => made);
    }

    private static ReadBook Join(IReadOnlyList<ArticleReading> readings, CurationFile curation, MergeMemory memory, CancellationToken cancel)
    {
        for (int room = FactBudget.Characters; ;)
        {
            HashSet<string> leftOut = FactBudget.LeftOut(readings, room);
            ArticleReading[] kept = [.. readings.Where(reading => !leftOut.Contains(reading.Path))];
            CuratedBook merged = SoundMerge.Of(kept, curation, memory, cancel);
            long length = FactBudget.LengthOf(kept, merged.Book);
            if (length <= FactBudget.Characters || kept.Length == 0)
                return new ReadBook(readings.Count, merged) { LeftOut = ValueList<string>.Of(leftOut.OrderBy(path => path, StringComparer.Ordinal)) };
            room = (int)(room * (long)FactBudget.Characters / length);
        }
    }

    private sealed class Cached(IReadOnlyList<ArticleReading> readings, CurationFile curation, ReadBook book, MergeMemory memory)
    {
        public IReadOnlyList<ArticleReading> Readings { get; } = readings;

        public CurationFile Curation { get; } = curation;

        public ReadBook Book { get; } = book;

        public MergeMemory Memory { get; } = memory;
    }
}
