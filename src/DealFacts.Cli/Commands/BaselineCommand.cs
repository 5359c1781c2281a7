using System.CommandLine;
using System.Text;
using DealFacts.Cli.Input;
using DealFacts.Extraction.Review;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts baseline PATH... [--output FILE]</c>: writes the facts as reviewed, one a line.</summary>
internal static class BaselineCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore, "Articles, or folders of .txt files.");
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = $"The file; else {FactLines.FileName} here." };
        Option<string[]> curation = CurationOption.Create();
        var command = new DocumentedCommand("baseline", "Write the facts as reviewed, one a line.")
        {
            Details = """
                Where a project has the file, a fact that is new, otherwise or gone since is a
                warning of the compiler. The compiler knows of an article what its item says as
                well; what "baseline" is to know of it belongs into the article's front matter.
                """,
            Examples = "dealfacts baseline articles",
        };
        command.Add(paths);
        command.Add(output);
        command.Add(curation);
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(paths) ?? [], parsed.GetValue(curation) ?? [], parsed.GetValue(output) ?? FactLines.FileName));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string[] curation, string output)
    {
        ArticleSet set = ArticleSet.Read(terminal.Folder, paths, file => file.CitedPath, curation);
        set.Report(terminal.Error);
        string file = Path.GetFullPath(output, terminal.Folder);
        try
        {
            string before = File.Exists(file) ? File.ReadAllText(file) : "";
            FactBook book = set.Merge(terminal.Error).Book;
            foreach (FactChange change in FactReview.Compare(book, before)) terminal.Out.WriteLine(Line(change));
            File.WriteAllText(file, FactLines.Write(book), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return set.ExitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(Problem.Of(ArticleFinder.CitedPath(terminal.Folder, file), "cannot be written: " + e.Message));
            return ExitCode.Unread;
        }
    }

    private static string Line(FactChange change) => change.Kind switch
    {
        FactChangeKind.Added => $"+ {change.Fact}",
        FactChangeKind.Gone => $"- {change.Before}",
        _ => $"- {change.Before}\n+ {change.Fact}",
    };
}
