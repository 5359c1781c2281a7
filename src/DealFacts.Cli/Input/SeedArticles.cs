using DealFacts.Cli.Output.Tables;

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
        {
            string seeds = Path.Combine(folder, Folder);
            if (File.Exists(Path.Combine(folder, Beside)) && Directory.Exists(seeds)) return [seeds];
        }
        return [];
    }

    /// <summary>The corrections that the compiled articles have, beside the folder of <see cref="Paths"/>.</summary>
    public static IReadOnlyList<string> Curation(string currentFolder)
    {
        foreach (string seeds in Paths(currentFolder))
        {
            string file = Path.Combine(seeds, "..", "src", "DealFacts.Seeds", "seeds.curation");
            if (File.Exists(file)) return [Path.GetFullPath(file)];
        }
        return [];
    }

    /// <summary>The file that a name means: the name itself when there is one, else the one of ours that tables call so.</summary>
    public static string FileOf(string currentFolder, string name)
    {
        if (Path.Exists(Path.GetFullPath(name, currentFolder))) return name;
        IReadOnlyList<ArticleFile> files = ArticleFinder.Find(currentFolder, Paths(currentFolder), []);
        var names = new ArticleNames(files.Select(f => f.CitedPath));
        return files.FirstOrDefault(f => names[f.CitedPath] == name)?.FullPath ?? name;
    }
}
