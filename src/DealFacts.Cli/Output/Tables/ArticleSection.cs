using Spectre.Console;

namespace DealFacts.Cli.Output.Tables;

/// <summary>The articles: the short name that places use, the file, and what is known of it.</summary>
internal static class ArticleSection
{
    /// <summary>Writes the section, if there are articles.</summary>
    public static void Write(Page page, ArticleNames names, IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0) return;
        page.Title("Articles", "a place is ARTICLE:LINE");
        Grid lines = page.Columns(0, Math.Min(24, articles.Max(a => names[a.Path].Length)) + 1);
        foreach (Article article in articles)
        {
            lines.AddRow(Page.Cell(names[article.Path]), Page.Cell(article.Path));
            if (Heading(article) is { Length: > 0 } heading) lines.AddRow(Page.Cell(""), Page.Cell(heading, Page.Quiet));
        }
        page.Add(lines);
    }

    private static string Heading(Article article) =>
        string.Join(", ", new[] { article.Title, article.Publisher, article.Published?.ToString() }.OfType<string>());
}
