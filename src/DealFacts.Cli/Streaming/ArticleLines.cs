using System.Text.Json;
using DealFacts.Cli.Input;
using DealFacts.Cli.Input.Json;

namespace DealFacts.Cli.Streaming;

/// <summary>Articles as JSON Lines: <c>{"path": "a.txt", "text": "...", "publisher": "...", "published": "2024-03-01"}</c>.</summary>
internal static class ArticleLines
{
    /// <summary>The articles, read as they are needed; the citations of a line without a path say its number.</summary>
    public static IEnumerable<ArticleWork> Read(TextReader lines)
    {
        for (int number = 1; lines.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return Of(line, number);
    }

    private static ArticleWork Of(string line, int number)
    {
        string shown = $"standard input:{number}";
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            var record = new JsonRecord(document.RootElement, "article");
            string path = record.TextOrNull("path") ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string text = record.TextOrNull("text") ?? throw record.Wrong("text", "there");
            Article article = new()
            {
                Path = path,
                Title = record.TextOrNull("title"),
                Publisher = record.TextOrNull("publisher"),
                Published = record.Date("published"),
                Url = record.TextOrNull("url"),
                Author = record.TextOrNull("author"),
            };
            return new ArticleWork(Path.ChangeExtension(path, null), shown, article, _ => text);
        }
        catch (JsonException e)
        {
            return new ArticleWork(shown, shown, new Article(), problems =>
            {
                problems.Add(Problem.Of(shown, $"not an article: {e.Message} A line is {{\"path\": ..., \"text\": ...}}."));
                return null;
            });
        }
    }
}
