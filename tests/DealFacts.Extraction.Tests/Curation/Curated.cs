using DealFacts.Extraction.Curation;

namespace DealFacts.Extraction.Tests.Curation;

/// <summary>Two articles, and what becomes of them by a curation file.</summary>
internal static class Curated
{
    public const string Harbour =
        "Orla Robotics Inc. had revenue of $87 million in 2023.\n\nOrla Robotics said it had 400 employees.\n\nTamsin Labs Inc. had revenue of $31 million in 2023.\n";

    public const string Valley = "Orla Robotics had revenue of $87 million in 2024.\n\nTamsin Labs had revenue of $35 million in 2023.\n";

    public static CuratedBook By(string curation) => Of(curation, ("news/harbour.txt", Harbour), ("news/valley.txt", Valley));

    public static CuratedBook Of(string curation, params (string Path, string Text)[] articles)
    {
        CurationFile file = CurationFile.Read("facts.curation", curation);
        return CuratedBook.Merge([.. articles.Select(article => Read(article.Path, article.Text, file.Of(article.Path)))], file);
    }

    private static CuratedBook Read(string path, string text, ArticleCuration curation) =>
        curation.Correct(FactReader.Explain(new Article { Path = path }, text, curation.Fields).Book, text);
}
