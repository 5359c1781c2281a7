using System.Text.Json;

namespace DealFacts.Cli.Input.Json;

/// <summary>Reads books one after another from files, folders and standard input.</summary>
internal static class BookFiles
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The books; what is none is told and passed over.</summary>
    public static IEnumerable<FactBook> Read(Terminal terminal, IEnumerable<string> paths, List<Problem> problems) =>
        paths.SelectMany(path => path == StandardInput
            ? FromLines(terminal.In, "standard input", problems)
            : FilesOf(terminal, path, problems).SelectMany(file => FromFile(terminal, file, problems)));

    private static IEnumerable<string> FilesOf(Terminal terminal, string path, List<Problem> problems)
    {
        string full = Path.GetFullPath(path, terminal.Folder);
        if (File.Exists(full)) return [full];
        if (Directory.Exists(full))
            return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Where(IsBook).Order(StringComparer.Ordinal);
        problems.Add(Problem.Of(path, "no such file or folder"));
        return [];
    }

    private static bool IsBook(string file) => Path.GetExtension(file) is ".json" or ".jsonl";

    private static IEnumerable<FactBook> FromFile(Terminal terminal, string file, List<Problem> problems)
    {
        string cited = ArticleFinder.CitedPath(terminal.Folder, file);
        if (Path.GetExtension(file) == ".jsonl")
        {
            using StreamReader lines = File.OpenText(file);
            foreach (FactBook book in FromLines(lines, cited, problems)) yield return book;
        }
        else if (One(File.ReadAllBytes(file), cited, line: 0, problems) is { } book)
        {
            yield return book;
        }
    }

    private static IEnumerable<FactBook> FromLines(TextReader lines, string path, List<Problem> problems)
    {
        for (int number = 1; lines.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line) && One(System.Text.Encoding.UTF8.GetBytes(line), path, number, problems) is { } book) yield return book;
    }

    private static FactBook? One(byte[] json, string path, int line, List<Problem> problems)
    {
        try
        {
            return FactBookParser.Parse(json);
        }
        catch (JsonException e)
        {
            problems.Add(new Problem(path, line, 0, $"not a book of facts: {e.Message} Write it with dealfacts extract.", IsError: true));
            return null;
        }
    }
}
