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

    public static ArticleReading Of(ArticleInput input, ArticleCuration curation, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (input.State == TextState.Unreadable) return Refused(input.Article, "not text, or not to be opened: nothing was read. Leave the file out.");
        if (input.State == TextState.Guessed) return Refused(input.Article, "not UTF-8: nothing was read. Save the file as UTF-8.");
        if (s_readings.TryGetValue(input.Text, out Cached? cached) && cached.Article == input.Article && cached.Curation == curation) return cached.Reading;
        ArticleReading reading = Read(input, curation, cancel);
        s_readings.Remove(input.Text);
        s_readings.GetValue(input.Text, _ => new Cached(input.Article, curation, reading));
        return reading;
    }

    private static ArticleReading Read(ArticleInput input, ArticleCuration curation, CancellationToken cancel)
    {
        Reading read = FactReader.Explain(input.Article, input.Text, curation.Fields, cancel);
        CuratedBook curated = curation.Correct(read.Book, input.Text);
        return new ArticleReading(
            input.Article.Path, curated, PackedWriter.Write(curated.Book).Length, ValueList<Finding>.Of(read.Findings), UndatedPeriods.Of(read, curated.Book));
    }

    private static ArticleReading Refused(Article article, string message) => new(
        article.Path,
        CuratedBook.Of(FactBook.Empty),
        0,
        ValueList<Finding>.Of([new Finding(FindingKind.NotText, article.Path, 1, 1, 0, 0, message)]),
        ValueList<Citation>.Empty);

    private sealed class Cached(Article article, ArticleCuration curation, ArticleReading reading)
    {
        public Article Article { get; } = article;

        public ArticleCuration Curation { get; } = curation;

        public ArticleReading Reading { get; } = reading;
    }
}
