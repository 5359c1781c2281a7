namespace DealFacts.Extraction.Curation;

/// <summary>
/// The corrections to one article. Equal when they say the same, so that an article is read again only when its own change.
/// </summary>
/// <param name="Fields">What is known of the article itself; null for what is not said.</param>
/// <param name="Quotes">The corrections to its quotes.</param>
public sealed record ArticleCuration(Article Fields, ValueList<Correction> Quotes)
{
    /// <summary>No correction.</summary>
    public static readonly ArticleCuration None = new(new Article(), ValueList<Correction>.Empty);

    /// <summary>Those of its corrections.</summary>
    public static ArticleCuration Of(IEnumerable<Correction> corrections)
    {
        Article fields = new();
        List<Correction> quotes = [];
        foreach (Correction correction in corrections)
        {
            if (correction.Kind == CorrectionKind.Article) Text.FrontMatter.Set(ref fields, correction.Quote, correction.Value);
            else quotes.Add(correction);
        }

        return quotes.Count == 0 && fields == None.Fields ? None : new ArticleCuration(fields, ValueList<Correction>.Of(quotes));
    }

    /// <summary>The book of the article as its corrections have it, what they changed, and those that match nothing.</summary>
    public CuratedBook Correct(FactBook book, string text) =>
        Quotes.Count == 0 ? CuratedBook.Of(book) : QuoteCorrector.Correct(book, text, Quotes);
}
