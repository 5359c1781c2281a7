namespace DealFacts.Cli.Input;

/// <summary>The articles that come with DealFacts, where they lie as files: in a checkout.</summary>
internal static class SeedArticles
{
    private const string Folder = "seeds";

    // Many a project has a folder of that name; ours stands beside our solution.
    private const string Beside = "DealFacts.sln";

    /// <summary>The folder to read, when the current folder is a checkout of DealFacts or lies in one.</summary>
    public static IReadOnlyList<string> Paths(string currentFolder)
    {
        for (string? folder = currentFolder; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, Beside)) && Directory.Exists(Path.Combine(folder, Folder))) return [Path.Combine(folder, Folder)];
        return [];
    }
}
