using DealFacts.Extraction;
using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>The articles that a command reads, and what could not be read.</summary>
/// <param name="Articles">What the engine made of each, ordered by cited path.</param>
/// <param name="Problems">In the order of the files.</param>
internal sealed record ArticleSet(IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Problem> Problems)
{
    // No article is that long; the text, its tokens and facts would still fit in memory.
    private const long LongestFile = 64L * 1024 * 1024;

    /// <summary>0 when every article was read.</summary>
    public int ExitCode => Problems.Any(p => p.IsError) ? Cli.ExitCode.Unread : Cli.ExitCode.Success;

    /// <summary>Finds and reads.</summary>
    /// <param name="folder">The current folder, absolute.</param>
    /// <param name="paths">Files and folders, as typed.</param>
    /// <param name="pathOf">What citations are to call a file.</param>
    public static ArticleSet Read(string folder, IEnumerable<string> paths, Func<ArticleFile, string> pathOf)
    {
        var problems = new List<Problem>();
        var articles = new List<ReadArticle>();
        foreach (ArticleFile file in ArticleFinder.Find(folder, paths, problems))
            if (ReadOne(file, pathOf(file), problems) is { } reading) articles.Add(new ReadArticle(file, reading));
        return new ArticleSet(articles, problems);
    }

    /// <summary>Writes the problems where problems go, a line each.</summary>
    public void Report(TextWriter error)
    {
        foreach (Problem problem in Problems) error.WriteLine(problem);
    }

    private static Reading? ReadOne(ArticleFile file, string path, List<Problem> problems)
    {
        if (Load(file, problems) is not { } bytes) return null;
        string? text = ArticleDecoder.Decode(file.CitedPath, bytes, out Problem? problem);
        if (problem is not null) problems.Add(problem);
        if (text is null) return null;

        Reading reading = FactReader.Explain(new Article { Path = path }, text);
        problems.AddRange(reading.Findings.Select(f => Problem.Of(f) with { Path = file.CitedPath }));
        return reading.Findings.Any(ArticleInspector.IsFatal) ? null : reading;
    }

    private static byte[]? Load(ArticleFile file, List<Problem> problems)
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
