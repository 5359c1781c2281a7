using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace DealFacts.Architecture.Tests;

/// <summary>The files of the repository, found from where this one was compiled.</summary>
internal static class Repository
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The C# files of a project that are written by hand, with <c>/</c> in their paths relative to it.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string project)
    {
        string folder = Path.Combine(Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal));
    }

    /// <summary>The names of the projects that a project refers to, ordinal order.</summary>
    public static IReadOnlyList<string> ProjectReferences(string project) => [.. Items(project, "ProjectReference")
        .Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    /// <summary>The packages that a project refers to, ordinal order.</summary>
    public static IReadOnlyList<string> PackageReferences(string project) => [.. Items(project, "PackageReference").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants(item).Select(element => element.Attribute("Include")!.Value);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
