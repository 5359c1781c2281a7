using System.CommandLine;
using System.Text;
using DealFacts.Cli.Input;
using DealFacts.Cli.Input.Json;
using DealFacts.Cli.Output;
using DealFacts.Cli.Output.Json;
using DealFacts.Cli.Streaming;
using DealFacts.Extraction.Curation;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts extract PATH... [--each] [--output DIR]</c>: the facts as JSON.</summary>
internal static class ExtractCommand
{
    private const string Details = """
        Citations name a file relative to the current folder; with --each relative
        to the PATH that led to it, so that what a folder gives does not depend on
        where the folder lies. The fields are described in README.md.
        --each takes any number of articles in constant memory and on all cores:
        with --output a file an article, and a run that was stopped goes on where it
        was; without, a line of JSON an article on standard output. A single - reads
        {"path": ..., "text": ...} a line from standard input; --files-from reads
        paths, which are cited as they are listed.
        """;

    private const string Examples = """
        dealfacts extract articles > book.json
        dealfacts extract articles --each --output facts
        dealfacts extract - --each < articles.jsonl > books.jsonl
        find . -name "*.txt" | dealfacts extract --each --files-from - -o facts
        """;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore, "Articles, or folders of .txt files.");
        var list = new Option<string>("--files-from")
        {
            HelpName = "FILE",
            Description = "A file of paths, one a line; - is standard input.",
        };
        var each = new Option<bool>("--each") { Description = "A book an article: DIR/002.json for 002.txt." };
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
        command.Add(list);
        Option<string[]> curation = CurationOption.Create();
        command.Add(output);
        command.Add(curation);
        command.Validators.Add(result =>
        {
            string[] from = result.GetValue(paths) ?? [];
            bool isPiped = from.Contains(BookFiles.StandardInput), isListed = result.GetValue(list) is not null;
            if (from.Length == 0 && !isListed) result.AddError("Name articles, or folders of them.");
            if (isPiped && !result.GetValue(each)) result.AddError("- needs --each: standard input holds an article a line.");
            if (isPiped && from.Length > 1) result.AddError("- stands alone: standard input or files, not both.");
            if (isListed && !result.GetValue(each)) result.AddError("--files-from needs --each.");
            if (isListed && from.Length > 0) result.AddError("--files-from stands alone: a list or paths, not both.");
        });
        command.SetAction(parsed =>
        {
            string[] from = parsed.GetValue(paths) ?? [];
            string[] by = parsed.GetValue(curation) ?? [];
            string? to = parsed.GetValue(output) is { } folder ? Path.GetFullPath(folder, terminal.Folder) : null;
            return parsed.GetValue(each) ? ExtractEach(terminal, from, parsed.GetValue(list), by, to) : ExtractBook(terminal, from, by, to);
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
        else if (OutputFile.Save(terminal.Folder, Path.Combine(folder, "book.json"), json) is { } problem)
        {
            terminal.Error.WriteLine(problem);
            return ExitCode.Unread;
        }

        return set.ExitCode;
    }

    private static int ExtractEach(Terminal terminal, string[] paths, string? list, string[] curations, string? folder)
    {
        var problems = new List<Problem>();
        CurationFile curation = CurationReader.Read(terminal.Folder, paths is [BookFiles.StandardInput] ? [] : paths, curations, problems);
        ArticleStream stream = list is null ? ArticleStream.Of(terminal, paths, problems) : ArticleStream.Listed(terminal, list, problems);
        foreach (Problem problem in problems) terminal.Error.WriteLine(problem);
        int code = ArticleProgress.Watch(terminal, stream.Count, writesOut: folder is null, progress =>
        {
            var extraction = new EachExtraction(terminal, curation, progress);
            return folder is null ? extraction.ToLines(stream.Articles) : extraction.ToFolder(stream.Articles, folder);
        });
        return problems.Count > 0 ? ExitCode.Unread : code;
    }
}
