using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>The articles that a command reads, and what could not be read.</summary>
/// <param name="Articles">What the engine made of each, ordered by cited path.</param>
/// <param name="Problems">In the order of the files.</param>
/// <param name="Curation">The corrections.</param>
internal sealed record ArticleSet(IReadOnlyList<ReadArticle> Articles, IReadOnlyList<Problem> Problems, CurationFile Curation)
{
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
            if (ArticleLoader.Load(file, problems) is { } text
                && ArticleLoader.Read(new Article { Path = pathOf(file) }, file.CitedPath, text, curation, problems) is { } reading)
                articles.Add(new ReadArticle(file, reading.Reading, reading.Curated));
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
}
