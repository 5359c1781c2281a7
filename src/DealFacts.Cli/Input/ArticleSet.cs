using DealFacts.Extraction;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>The articles that a command reads, and what could not be read.</summary>
/// <param name="Articles">What the engine made of each, ordered by cited path.</param>
/// <param name="Problems">In the order of the files.</param>
/// <param name="Curation">The corrections.</param>
internal sealed record ArticleSet(IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Problem> Problems, CurationFile Curation)
{
    // No article is that long; the text, its tokens and facts would still fit in memory.
    private const long LongestFile = 64L * 1024 * 1024;

    /// <summary>0 when every article was read.</summary>
    public int ExitCode => Problems.Any(p => p.IsError) ? Cli.ExitCode.Unread : Cli.ExitCode.Success;

    /// <summary>Finds and reads.</summary>
    /// <param name="folder">The current folder, absolute.</param>
    /// <param name="paths">Files and folders, as typed.</param>
    /// <param name="pathOf">What citations are to call a file.</param>
    /// <param name="curations">Curation files, as typed.</param>
    public static ArticleSet Read(string folder, IReadOnlyList<string> paths, Func<ArticleFile, string> pathOf, IReadOnlyList<string>? curations = null)
    {
        var problems = new List<Problem>();
        var articles = new List<ReadArticle>();
        CurationFile curation = CurationReader.Read(folder, paths, curations ?? [], problems);
        foreach (ArticleFile file in ArticleFinder.Find(folder, paths, problems))
            if (ReadOne(file, pathOf(file), curation, problems) is { } article) articles.Add(article);
        return new ArticleSet(articles, problems, curation);
    }

    /// <summary>All articles as one book, with the corrections; a problem for each correction that matches nothing.</summary>
    public CuratedBook Merge(TextWriter error)
    {
        CuratedBook merged = CuratedBook.Merge([.. Articles.Select(article => article.Curated)], Curation);
        foreach (Finding finding in merged.Findings) error.WriteLine(Problem.Of(finding));
        return merged;
    }

    /// <summary>Writes the problems where problems go, a line each.</summary>
    public void Report(TextWriter error)
    {
        foreach (Problem problem in Problems) error.WriteLine(problem);
    }

    private static ReadArticle? ReadOne(ArticleFile file, string path, CurationFile curation, List<Problem> problems)
    {
        if (Load(file, problems) is not { } bytes) return null;
        string? text = ArticleDecoder.Decode(file.CitedPath, bytes, out Problem? problem);
        if (problem is not null) problems.Add(problem);
        if (text is null) return null;

        ArticleCuration corrections = curation.Of(path);
        Reading reading = FactReader.Explain(new Article { Path = path }, text, corrections.Fields);
        problems.AddRange(reading.Findings.Select(f => Problem.Of(f) with { Path = file.CitedPath }));
        if (reading.Findings.Any(ArticleInspector.IsFatal)) return null;
        return new ReadArticle(file, reading, corrections.Correct(reading.Book, text));
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
