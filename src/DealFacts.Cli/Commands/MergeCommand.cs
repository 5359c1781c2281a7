using System.CommandLine;
using System.Text;
using DealFacts.Cli.Input;
using DealFacts.Cli.Input.Json;
using DealFacts.Cli.Output;
using DealFacts.Cli.Output.Json;
using DealFacts.Cli.Streaming;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts merge BOOK... [--output FILE]</c>: many books as one.</summary>
internal static class MergeCommand
{
    private const string Details = """
        A BOOK is what extract or merge wrote: a .json file with one book, a .jsonl
        file with a book a line, a folder of such files, or - for lines from standard
        input. Merging does not mind the order, the grouping or repetition: however a
        corpus is split over machines, the merged book is the same to the byte.
        """;

    private const string Examples = """
        dealfacts merge facts > book.json
        cat part-*.jsonl | dealfacts merge - --output book.json
        """;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore, "Books as JSON, folders of them, or - for standard input.");
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "The file to write to; else standard output." };
        var command = new DocumentedCommand("merge", "Make one book of many.") { Details = Details, Examples = Examples };
        command.Add(paths);
        command.Add(output);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths) ?? [], parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string? output)
    {
        var problems = new List<Problem>();
        FactBook book = new BookFold().All(BookFiles.Read(terminal, paths, problems));
        byte[] json = FactBookJson.Bytes(book);
        if (output is null) terminal.Out.Write(Encoding.UTF8.GetString(json));
        else if (OutputFile.Save(terminal.Folder, Path.GetFullPath(output, terminal.Folder), json) is { } problem) problems.Add(problem);
        foreach (Problem told in problems) terminal.Error.WriteLine(told);
        return problems.Count > 0 ? ExitCode.Unread : ExitCode.Success;
    }
}
