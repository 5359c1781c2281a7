namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>The five articles in seeds/, by file name, and the book that they make.</summary>
internal static class SeedArticles
{
    public static readonly IReadOnlyDictionary<string, string> Texts = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")
        .ToDictionary(file => Path.GetFileName(file)[..3], File.ReadAllText, StringComparer.Ordinal);

    public static readonly FactBook Book = BookOf(Texts);

    /// <summary>The book of texts by path; a path is "000" to "004".</summary>
    public static FactBook BookOf(IReadOnlyDictionary<string, string> texts) => FactBook.Merge(BooksOf(texts));

    public static IReadOnlyList<FactBook> BooksOf(IReadOnlyDictionary<string, string> texts) =>
        texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => FactReader.Read(new Article { Path = text.Key }, text.Value)).ToList();

    /// <summary>"002:8".</summary>
    public static string PlaceOf(Citation citation) => $"{citation.Path}:{citation.Line}";

    /// <summary>The places of claims, each once, in order.</summary>
    public static IEnumerable<string> PlacesOf(IEnumerable<Claim> claims) =>
        claims.Select(claim => PlaceOf(claim.Citation)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
