using DealFacts.Extraction;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>Loads an article and reads it; what goes wrong is a problem and not an exception.</summary>
internal static class ArticleLoader
{
    // No article is that long; the text, its tokens and facts would still fit in memory.
    private const long LongestFile = 64L * 1024 * 1024;

    /// <summary>The file's text, or null where it cannot be had.</summary>
    public static string? Load(ArticleFile file, List<Problem> problems)
    {
        if (LoadBytes(file, problems) is not { } bytes) return null;
        string? text = ArticleDecoder.Decode(file.CitedPath, bytes, out Problem? problem);
        if (problem is not null) problems.Add(problem);
        return text;
    }

    /// <summary>What the engine makes of a text, as read and as corrected; null where it could not read it.</summary>
    /// <param name="article">What is known of it.</param>
    /// <param name="shown">What problems call it.</param>
    /// <param name="text">The text.</param>
    /// <param name="curation">The corrections.</param>
    /// <param name="problems">Takes what was found odd.</param>
    public static (Reading Reading, CuratedBook Curated)? Read(
        Article article, string shown, string text, CurationFile curation, List<Problem> problems)
    {
        ArticleCuration corrections = curation.Of(article.Path);
        Reading reading = FactReader.Explain(article, text, corrections.Fields);
        problems.AddRange(reading.Findings.Select(f => Problem.Of(f) with { Path = shown }));
        return reading.Findings.Any(ArticleInspector.IsFatal) ? null : (reading, corrections.Correct(reading.Book, text));
    }

    private static byte[]? LoadBytes(ArticleFile file, List<Problem> problems)
    {
        try
        {
            if (new FileInfo(file.FullPath).Length <= LongestFile) return File.ReadAllBytes(file.FullPath);
            problems.Add(Problem.Of(file.CitedPath, "longer than 64 MB: not an article. Leave it out or split it."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Of(file.CitedPath, "cannot be read: " + e.Message));
        }
        return null;
    }
}
