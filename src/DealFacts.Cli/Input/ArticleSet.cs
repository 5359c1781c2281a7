namespace DealFacts.Cli.Input;

/// <summary>The articles that a command reads, and what could not be read.</summary>
/// <param name="Articles">What the engine made of each, ordered by cited path.</param>
/// <param name="Problems">In the order of the files.</param>
internal sealed record ArticleSet(IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Problem> Problems)
{
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
            if (ArticleLoader.Load(file, problems) is { } text && ArticleLoader.Read(new Article { Path = pathOf(file) }, file.CitedPath, text, problems) is { } reading)
                articles.Add(new ReadArticle(file, reading));
        return new ArticleSet(articles, problems);
    }

    /// <summary>Writes the problems where problems go, a line each.</summary>
    public void Report(TextWriter error)
    {
        foreach (Problem problem in Problems) error.WriteLine(problem);
    }
}
