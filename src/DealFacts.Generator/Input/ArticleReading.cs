using System.Runtime.CompilerServices;
using DealFacts.Compiled;
using DealFacts.Extraction;
using DealFacts.Extraction.Findings;

namespace DealFacts.Generator.Input;

/// <summary>What the engine made of one article: its facts, and what could not be read.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Book">The facts.</param>
/// <param name="PackedLength">How long the facts are when they are packed.</param>
/// <param name="Findings">What could not be read, and why.</param>
internal sealed record ArticleReading(string Path, FactBook Book, int PackedLength, ValueList<Finding> Findings)
{
    // The generator and the analyzer ask for the same article in one compilation; whoever comes second gets the first one's reading.
    // The key is the text's own string, so that a reading goes when the text does.
    private static readonly ConditionalWeakTable<string, Cached> s_readings = new();

    public static ArticleReading Of(ArticleInput input, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (input.State == TextState.Unreadable) return Refused(input.Article, "not text, or not to be opened: nothing was read. Leave the file out.");
        if (input.State == TextState.Guessed) return Refused(input.Article, "not UTF-8: nothing was read. Save the file as UTF-8.");
        if (s_readings.TryGetValue(input.Text, out Cached? cached) && cached.Article == input.Article) return cached.Reading;
        Reading read = FactReader.Explain(input.Article, input.Text);
        var reading = new ArticleReading(
            input.Article.Path, read.Book, PackedWriter.Write(read.Book).Length, ValueList<Finding>.Of(read.Findings));
        s_readings.Remove(input.Text);
        s_readings.GetValue(input.Text, _ => new Cached(input.Article, reading));
        return reading;
    }

    private static ArticleReading Refused(Article article, string message) =>
        new(article.Path, FactBook.Empty, 0, ValueList<Finding>.Of([new Finding(FindingKind.NotText, article.Path, 1, 1, 0, 0, message)]));

    private sealed class Cached(Article article, ArticleReading reading)
    {
        public Article Article { get; } = article;

        public ArticleReading Reading { get; } = reading;
    }
}
