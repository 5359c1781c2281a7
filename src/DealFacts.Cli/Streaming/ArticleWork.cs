using DealFacts.Cli.Input;

namespace DealFacts.Cli.Streaming;

/// <summary>An article on its way: what it is called, and how its text is had when its turn comes.</summary>
/// <param name="Id">What its output is named by: "2024/002" for "2024/002.txt".</param>
/// <param name="Shown">What problems call it.</param>
/// <param name="Article">What is known of it; its path is what citations say.</param>
/// <param name="Load">Gives the text, or null after adding a problem.</param>
internal sealed record ArticleWork(string Id, string Shown, Article Article, Func<List<Problem>, string?> Load)
{
    /// <summary>The article in a file.</summary>
    public static ArticleWork Of(ArticleFile file) =>
        new(file.Id, file.CitedPath, new Article { Path = file.PathInFolder }, problems => ArticleLoader.Load(file, problems));
}
