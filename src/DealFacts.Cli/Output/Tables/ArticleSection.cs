namespace DealFacts.Cli.Output.Tables;

/// <summary>The articles: the short name that places use, the file, and what is known of it.</summary>
internal static class ArticleSection
{
    /// <summary>Writes the section, if there are articles.</summary>
    public static void Write(Page page, ArticleNames names, IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0) return;
        page.Title("Articles", "a place is ARTICLE:LINE");
        Columns lines = page.Columns(0, Math.Min(24, TextWidth.Widest(articles.Select(a => names[a.Path]))) + 1);
        foreach (Article article in articles)
        {
            lines.AddRow(new Cell(names[article.Path]), new Cell(article.Path));
            if (Heading(article) is { Length: > 0 } heading) lines.AddRow(new Cell(""), new Cell(heading, Ink.Quiet));
        }
    }

    private static string Heading(Article article) =>
        string.Join(", ", new[] { article.Title, article.Publisher, article.Published?.ToString() }.OfType<string>());
}
