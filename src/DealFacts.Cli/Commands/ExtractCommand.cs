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
        {"path": ..., "text": ...} a line from standard input.
        """;

    private const string Examples = """
        dealfacts extract articles > book.json
        dealfacts extract articles --each --output facts
        dealfacts extract - --each < articles.jsonl > books.jsonl
        """;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore, "Articles, or folders of .txt files.");
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
        Option<string[]> curation = CurationOption.Create();
        command.Add(output);
        command.Add(curation);
        command.Validators.Add(result =>
        {
            bool piped = result.GetValue(paths) is { } from && from.Contains(BookFiles.StandardInput);
            if (piped && !result.GetValue(each)) result.AddError("- needs --each: standard input holds an article a line.");
            if (piped && result.GetValue(paths)!.Length > 1) result.AddError("- stands alone: standard input or files, not both.");
        });
        command.SetAction(parsed =>
        {
            string[] from = parsed.GetValue(paths) ?? [];
            string[] by = parsed.GetValue(curation) ?? [];
            string? to = parsed.GetValue(output) is { } folder ? Path.GetFullPath(folder, terminal.Folder) : null;
            return parsed.GetValue(each) ? ExtractEach(terminal, from, by, to) : ExtractBook(terminal, from, by, to);
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
        else if (!OutputFile.Save(terminal, Path.Combine(folder, "book.json"), json)) return ExitCode.Unread;
        return set.ExitCode;
    }

    private static int ExtractEach(Terminal terminal, string[] paths, string[] curations, string? folder)
    {
        var problems = new List<Problem>();
        bool piped = paths is [BookFiles.StandardInput];
        CurationFile curation = CurationReader.Read(terminal.Folder, piped ? [] : paths, curations, problems);
        IEnumerable<ArticleWork> articles = piped
            ? ArticleLines.Read(terminal.In)
            : ArticleFinder.Find(terminal.Folder, paths, problems).Select(ArticleWork.Of);
        foreach (Problem problem in problems) terminal.Error.WriteLine(problem);
        var extraction = new EachExtraction(terminal, curation);
        int code = folder is null ? extraction.ToLines(articles) : extraction.ToFolder(articles, folder);
        return problems.Count > 0 ? ExitCode.Unread : code;
    }
}
