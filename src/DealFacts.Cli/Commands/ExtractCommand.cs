using System.CommandLine;
using System.Text;
using DealFacts.Cli.Input;
using DealFacts.Cli.Output.Json;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts extract PATH... [--each] [--output DIR]</c>: the facts as JSON.</summary>
internal static class ExtractCommand
{
    private const string Details = """
        Citations name a file relative to the current folder; with --each relative
        to the PATH that led to it, so that what a folder gives does not depend on
        where the folder lies. The fields are described in README.md.
        """;

    private const string Examples = """
        dealfacts extract articles > book.json
        dealfacts extract articles --each --output facts
        """;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore, "Articles, or folders of .txt files.");
        var each = new Option<bool>("--each") { Description = "One file an article: DIR/002.json for 002.txt." };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder to write to; else standard output.",
        };
        var command = new DocumentedCommand("extract", "Write the facts as JSON: one book, or a file an article.")
        {
            Details = Details,
            Examples = Examples,
        };
        command.Add(paths);
        command.Add(each);
        Option<string[]> curation = CurationOption.Create();
        command.Add(output);
        command.Add(curation);
        command.Validators.Add(result =>
        {
            bool nowhere = result.GetResult(output) is null;
            if (nowhere && result.GetValue(each)) result.AddError("--each needs --output DIR: it writes many files.");
        });
        command.SetAction(parsed =>
        {
            string[] from = parsed.GetValue(paths) ?? [];
            string[] by = parsed.GetValue(curation) ?? [];
            string? to = parsed.GetValue(output) is { } folder ? Path.GetFullPath(folder, terminal.Folder) : null;
            return parsed.GetValue(each) && to is not null ? ExtractEach(terminal, from, by, to) : ExtractBook(terminal, from, by, to);
        });
        return command;
    }

    private static int ExtractBook(Terminal terminal, string[] paths, string[] curation, string? folder)
    {
        ArticleSet set = ArticleSet.Read(terminal.Folder, paths, file => file.CitedPath, curation);
        set.Report(terminal.Error);
        FactBook book = set.Merge(terminal.Error).Book;
        byte[] json = FactBookJson.Bytes(book);
        if (folder is null) terminal.Out.Write(Encoding.UTF8.GetString(json));
        else if (!Save(terminal, Path.Combine(folder, "book.json"), json)) return ExitCode.Unread;
        return set.ExitCode;
    }

    private static int ExtractEach(Terminal terminal, string[] paths, string[] curation, string folder)
    {
        ArticleSet set = ArticleSet.Read(terminal.Folder, paths, file => file.PathInFolder, curation);
        set.Report(terminal.Error);
        int code = set.ExitCode;
        var written = new Dictionary<string, ReadArticle>(StringComparer.OrdinalIgnoreCase);
        foreach (ReadArticle article in set.Articles)
        {
            if (!written.TryAdd(article.File.Id, article))
            {
                string first = written[article.File.Id].File.CitedPath;
                string message = $"its JSON would be named as that of {first}. Extract the two separately.";
                terminal.Error.WriteLine(Problem.Of(article.File.CitedPath, message));
                code = ExitCode.Unread;
            }
            else if (!Save(terminal, Path.Combine(folder, article.File.Id + ".json"), FactBookJson.Bytes(article.Curated.Book)))
            {
                code = ExitCode.Unread;
            }
        }
        return code;
    }

    private static bool Save(Terminal terminal, string path, byte[] json)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, json);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(Problem.Of(ArticleFinder.CitedPath(terminal.Folder, path), "cannot be written: " + e.Message));
            return false;
        }
    }
}
