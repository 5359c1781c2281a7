namespace DealFacts.Readme.Tests;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Its README.md.</summary>
    public static string Readme => Path.Combine(Folder, "README.md");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DealFacts.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests do not run from within a checkout.");
    }
}
