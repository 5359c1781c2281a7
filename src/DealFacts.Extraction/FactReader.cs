using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Merging;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction;

/// <summary>Reads an article: text in, facts out. The same text gives the same facts on every machine.</summary>
public static class FactReader
{
    /// <summary>The facts of one article.</summary>
    /// <param name="article">What is known of the article; <see cref="Article.Path"/> is what citations name.</param>
    /// <param name="text">The article's text, untouched; citations count its UTF-16 code units.</param>
    public static FactBook Read(Article article, string text) => Explain(article, text).Book;

    /// <summary>The facts of one article with all that led to them.</summary>
    /// <param name="article">What is known of the article; what its own front matter says wins over it.</param>
    /// <param name="text">The article's text, untouched; citations count its UTF-16 code units.</param>
    /// <param name="corrections">What is known better than the front matter says; null for nothing.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Reading Explain(Article article, string text, Article? corrections = null, CancellationToken cancel = default)
    {
        IReadOnlyList<Finding> findings = ArticleInspector.Inspect(article, text);
        if (findings.Any(ArticleInspector.IsFatal)) return Unread(article, findings);
        try
        {
            Reading reading = ReadStages(article, text, corrections, cancel);
            return reading with { Findings = [.. findings, .. ArticleInspector.InspectHead(reading.Document), .. LimitInspector.Inspect(reading)] };
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // One article must not take the facts of the others with it.
            return Unread(article, [ArticleInspector.Failure(article, text, exception)]);
        }
    }

    private static Reading Unread(Article article, IReadOnlyList<Finding> findings) =>
        new() { Document = TextDocument.Of(article, ""), Findings = findings };

    private static Reading ReadStages(Article article, string text, Article? corrections, CancellationToken cancel)
    {
        TextDocument document = TextDocument.Of(article, text, corrections, cancel);
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
        IReadOnlyList<PeriodMention> periods = PeriodRecognizer.Recognize(document, quantities);
        NameReading names = NameRecognizer.Recognize(document, quantities, periods);
        IReadOnlyList<TermLine> lines = CancellableList<TermLine>.Of(ClaimLines.Of(document, quantities, periods, names), cancel);
        ClaimReading claims = ClaimFinder.Find(lines);
        IReadOnlyList<ProfileFact> profiles = ProfileReader.Read(lines, names);
        FactBook book = BookBuilder.Build(document, quantities, names, lines, profiles, claims);
        return new Reading
        {
            Document = document,
            Quantities = quantities,
            Periods = periods,
            Names = names,
            Book = book,
        };
    }
}
