using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>Finds and reads curation files: the ones named, and every <c>.curation</c> file in a folder of articles.</summary>
internal static class CurationReader
{
    /// <summary>Their lines as one; a problem for each file that cannot be read.</summary>
    /// <param name="folder">The current folder, absolute.</param>
    /// <param name="paths">Articles and folders, as typed.</param>
    /// <param name="named">Curation files, as typed.</param>
    /// <param name="problems">Takes what went wrong.</param>
    public static CurationFile Read(string folder, IEnumerable<string> paths, IEnumerable<string> named, List<Problem> problems)
    {
        IEnumerable<string> files = named.Select(file => Path.GetFullPath(file, folder)).Concat(paths.SelectMany(path => InFolder(folder, path)));
        return CurationFile.Join(files
            .Distinct(StringComparer.Ordinal)
            .Select(file => (File: file, Cited: ArticleFinder.CitedPath(folder, file)))
            .OrderBy(file => file.Cited, StringComparer.Ordinal)
            .Select(file => ReadOne(file.File, file.Cited, problems)));
    }

    private static IEnumerable<string> InFolder(string folder, string path)
    {
        string full = path.Length == 0 || path.Contains('\0') ? "" : Path.GetFullPath(path, folder);
        return Directory.Exists(full) ? Directory.EnumerateFiles(full, "*" + CurationFile.Extension, SearchOption.AllDirectories) : [];
    }

    private static CurationFile ReadOne(string file, string cited, List<Problem> problems)
    {
        try
        {
            string? text = ArticleDecoder.Decode(cited, File.ReadAllBytes(file), out Problem? problem);
            if (problem is not null) problems.Add(problem);
            return text is null ? CurationFile.Empty : CurationFile.Read(cited, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Of(cited, "cannot be read: " + e.Message));
            return CurationFile.Empty;
        }
    }
}
