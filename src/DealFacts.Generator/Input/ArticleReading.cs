using System.Runtime.CompilerServices;
using DealFacts.Compiled;
using DealFacts.Extraction;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Generator.Input;

/// <summary>What the engine made of one article: its facts, and what could not be read.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Curated">The facts, as the corrections to this article have them.</param>
/// <param name="PackedLength">How long the facts are when they are packed.</param>
/// <param name="Findings">What could not be read, and why.</param>
/// <param name="Undated">The times of figures that a date of publication would make known: "this year".</param>
internal sealed record ArticleReading(string Path, CuratedBook Curated, int PackedLength, ValueList<Finding> Findings, ValueList<Citation> Undated)
{
    // The generator and the analyzer ask for the same article in one compilation; whoever comes second gets the first one's reading.
    // The key is the text's own string, so that a reading goes when the text does.
    private static readonly ConditionalWeakTable<string, Cached> s_readings = new();

    /// <summary>The facts.</summary>
    public FactBook Book => Curated.Book;

    /// <summary>Reads the articles that are not read yet, on all cores. Always true, so that no reading is made again because of another.</summary>
    public static bool MakeAll(IReadOnlyCollection<(ArticleInput Article, ArticleCuration Curation)> articles, CancellationToken cancel)
    {
        (ArticleInput Article, ArticleCuration Curation)[] unread = [.. articles.Where(one => one.Article.State == TextState.Readable && Known(one.Article, one.Curation) is null)];
        if (unread.Length > 1) Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancel }, one => Of(one.Article, one.Curation, cancel));
        return true;
    }

    /// <summary>The reading of an article, made once.</summary>
    public static ArticleReading Of(ArticleInput input, ArticleCuration curation, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (input.State == TextState.Unreadable) return Refused(input.Article, "not text, or not to be opened: nothing was read. Leave the file out.");
        if (input.State == TextState.Guessed) return Refused(input.Article, "not UTF-8: nothing was read. Save the file as UTF-8.");
        if (Known(input, curation) is { } known) return known;
        ArticleReading reading = TryRead(input, curation, cancel);
        s_readings.Remove(input.Text);
        s_readings.GetValue(input.Text, _ => new Cached(input.Article, curation, reading));
        return reading;
    }

    private static ArticleReading? Known(ArticleInput input, ArticleCuration curation) =>
        s_readings.TryGetValue(input.Text, out Cached? cached) && cached.Article == input.Article && cached.Curation == curation ? cached.Reading : null;

    // The engine answers for its own stages; corrections and packing come after it.
    private static ArticleReading TryRead(ArticleInput input, ArticleCuration curation, CancellationToken cancel)
    {
        try
        {
            return Read(input, curation, cancel);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            return Refused(ArticleInspector.Failure(input.Article, input.Text, exception));
        }
    }

    private static ArticleReading Read(ArticleInput input, ArticleCuration curation, CancellationToken cancel)
    {
        Reading read = FactReader.Explain(input.Article, input.Text, curation.Fields, cancel);
        CuratedBook curated = curation.Correct(read.Book, input.Text);
        cancel.ThrowIfCancellationRequested();
        int packed = PackedWriter.Write(curated.Book).Length;
        cancel.ThrowIfCancellationRequested();
        return new ArticleReading(input.Article.Path, curated, packed, ValueList<Finding>.Of(read.Findings), UndatedPeriods.Of(read, curated.Book));
    }

    private static ArticleReading Refused(Article article, string message) =>
        Refused(new Finding(FindingKind.NotText, article.Path, 1, 1, 0, 0, message));

    private static ArticleReading Refused(Finding finding) =>
        new(finding.Path, CuratedBook.Of(FactBook.Empty), 0, ValueList<Finding>.Of([finding]), ValueList<Citation>.Empty);

    private sealed class Cached(Article article, ArticleCuration curation, ArticleReading reading)
    {
        public Article Article { get; } = article;

        public ArticleCuration Curation { get; } = curation;

        public ArticleReading Reading { get; } = reading;
    }
}
