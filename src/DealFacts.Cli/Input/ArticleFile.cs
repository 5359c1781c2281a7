namespace DealFacts.Cli.Input;

/// <summary>A file that holds an article.</summary>
/// <param name="FullPath">Where the file system has it.</param>
/// <param name="CitedPath">Its path for citations: relative to the current folder when beneath it, <c>/</c> on every system.</param>
/// <param name="PathInFolder">Its path within the folder that the user named: "002.txt", "2024/002.txt".</param>
internal sealed record ArticleFile(string FullPath, string CitedPath, string PathInFolder)
{
    /// <summary>The path within the folder without the file's extension: what <c>extract --each</c> names its output by.</summary>
    public string Id => PathInFolder[..^Path.GetExtension(PathInFolder).Length];
}
