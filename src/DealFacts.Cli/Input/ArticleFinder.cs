using System.IO.Enumeration;

namespace DealFacts.Cli.Input;

/// <summary>Finds the articles that paths name: a file is one article, a folder every <c>.txt</c> file in it and beneath.</summary>
internal static class ArticleFinder
{
    /// <summary>The files, each once, ordered by cited path; a problem for each path that leads to none.</summary>
    /// <param name="folder">The current folder, absolute.</param>
    /// <param name="paths">Files and folders, as typed.</param>
    /// <param name="problems">Takes what went wrong.</param>
    public static IReadOnlyList<ArticleFile> Find(string folder, IEnumerable<string> paths, List<Problem> problems)
    {
        var found = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        foreach (string path in paths)
            foreach (ArticleFile file in FindOne(folder, path, problems))
                found.TryAdd(file.FullPath, file);
        return [.. found.Values.OrderBy(f => f.CitedPath, StringComparer.Ordinal)];
    }

    /// <summary>The path as citations write it.</summary>
    public static string CitedPath(string folder, string fullPath)
    {
        string relative = Path.GetRelativePath(folder, fullPath);
        bool outside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return Slashed(outside || Path.IsPathRooted(relative) ? fullPath : relative);
    }

    private static IEnumerable<ArticleFile> FindOne(string folder, string path, List<Problem> problems)
    {
        if (path.Length == 0 || path.Contains('\0')) return None(problems, $"\"{path.Replace('\0', '\ufffd')}\"", "not a path");
        string full = Path.GetFullPath(path, folder);
        if (File.Exists(full)) return [new ArticleFile(full, CitedPath(folder, full), Path.GetFileName(full))];
        if (!Directory.Exists(full)) return None(problems, path, "no such file or folder");
        try
        {
            ArticleFile[] files =
                [.. TextFiles(full).Select(f => new ArticleFile(f, CitedPath(folder, f), Slashed(Path.GetRelativePath(full, f))))];
            return files.Length > 0 ? files : None(problems, path, "the folder holds no .txt file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return None(problems, path, "the folder cannot be read: " + e.Message);
        }
    }

    private static ArticleFile[] None(List<Problem> problems, string path, string message)
    {
        problems.Add(Problem.Of(path, message));
        return [];
    }

    // A link to a folder is not followed: it may lead back to where it is.
    private static FileSystemEnumerable<string> TextFiles(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false };
        return new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
