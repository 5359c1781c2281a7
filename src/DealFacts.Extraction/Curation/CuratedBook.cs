using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Curation;

/// <summary>A book as its corrections have it.</summary>
/// <remarks>Merging it with another finds the names, preferred amounts and disagreements anew: curate what is merged, not what is to
/// be.</remarks>
/// <param name="Book">The facts.</param>
/// <param name="Notes">What is otherwise than the articles say.</param>
/// <param name="Findings">The corrections that match nothing.</param>
public sealed record CuratedBook(FactBook Book, ValueList<CurationNote> Notes, ValueList<Finding> Findings)
{
    /// <summary>The companies that a correction tells apart, by their names in the book.</summary>
    public ValueList<(string First, string Second)> Parted { get; init; } = ValueList<(string First, string Second)>.Empty;

    /// <summary>A book without a correction.</summary>
    public static CuratedBook Of(FactBook book) => new(book, ValueList<CurationNote>.Empty, ValueList<Finding>.Empty);

    /// <summary>The articles' books as one, with the corrections that go beyond one article.</summary>
    /// <param name="articles">The books of the articles, each with its own corrections made.</param>
    /// <param name="curation">All corrections.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CuratedBook Merge(IReadOnlyList<CuratedBook> articles, CurationFile curation, CancellationToken cancel = default) =>
        Merge(articles, curation, (books, names) => FactBook.Merge(books, names, cancel));

    /// <summary>The same, where the caller knows how to merge: the generator remembers what it has merged before.</summary>
    internal static CuratedBook Merge(
        IReadOnlyList<CuratedBook> articles, CurationFile curation,
        Func<IReadOnlyList<FactBook>, IReadOnlyDictionary<string, string>, FactBook> merge) => BookCorrector.Merge(articles, curation, merge);
}
