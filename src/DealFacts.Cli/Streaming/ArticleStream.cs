using DealFacts.Cli.Input;
using DealFacts.Cli.Input.Json;

namespace DealFacts.Cli.Streaming;

/// <summary>The articles of a run, each taken when its turn comes.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Count">How many they are; null where only the end will tell.</param>
internal sealed record ArticleStream(IEnumerable<ArticleWork> Articles, int? Count)
{
    /// <summary>The articles of files and folders, or of standard input, a line each.</summary>
    public static ArticleStream Of(Terminal terminal, string[] paths, List<Problem> problems)
    {
        if (paths is [BookFiles.StandardInput]) return new ArticleStream(ArticleLines.Read(terminal.In), null);
        IReadOnlyList<ArticleFile> files = ArticleFinder.Find(terminal.Folder, paths, problems);
        return new ArticleStream(files.Select(ArticleWork.Of), files.Count);
    }

    /// <summary>The articles that a file, or standard input, names, a path a line, as <c>find</c> and <c>split</c> write them.</summary>
    public static ArticleStream Listed(Terminal terminal, string list, List<Problem> problems)
    {
        if (list == BookFiles.StandardInput) return new ArticleStream(Named(terminal.Folder, Lines(terminal.In)), null);
        try
        {
            string file = Path.GetFullPath(list, terminal.Folder);
            return new ArticleStream(Named(terminal.Folder, File.ReadLines(file)), File.ReadLines(file).Count(IsPath));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Of(list, "cannot be read: " + e.Message));
            return new ArticleStream([], 0);
        }
    }

    // A path is cited and named as it is listed: shards of a list give what the whole list gives.
    private static IEnumerable<ArticleWork> Named(string folder, IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(IsPath))
        {
            string full = Path.GetFullPath(line, folder);
            string cited = ArticleFinder.CitedPath(folder, full);
            yield return ArticleWork.Of(new ArticleFile(full, cited, cited));
        }
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static bool IsPath(string line) => !string.IsNullOrWhiteSpace(line) && !line.Contains('\0');
}
