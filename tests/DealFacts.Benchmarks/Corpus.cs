using System.Runtime.CompilerServices;

namespace DealFacts.Benchmarks;

/// <summary>Articles that are measured together.</summary>
/// <param name="Name">What the tables call them.</param>
/// <param name="Articles">Their texts.</param>
public sealed record Corpus(string Name, IReadOnlyList<string> Articles)
{
    private const int Stories = 200;

    /// <summary>The size in bytes as UTF-8, which is what throughput counts.</summary>
    public long Bytes { get; } = Articles.Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));

    /// <summary>The seeds, invented wire stories, invented modern stories; then the user's own, where a folder is given.</summary>
    public static IReadOnlyList<Corpus> All(string? folder)
    {
        InventedNews wire = new(17), modern = new(23);
        List<Corpus> all =
        [
            Folder("seeds", Path.Combine(Root(), "seeds")),
            new("wire", [.. Enumerable.Range(0, Stories).Select(_ => wire.WireStory())]),
            new("modern", [.. Enumerable.Range(0, Stories).Select(_ => modern.ModernStory())]),
        ];
        if (folder is not null) all.Add(Folder(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder));
        return all;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Corpus Folder(string name, string folder) =>
        new(name, [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
