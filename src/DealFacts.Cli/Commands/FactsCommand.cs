using System.CommandLine;
using DealFacts.Cli.Input;
using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts facts [PATH...]</c>: the facts, to be read on a terminal.</summary>
internal static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArgument.Create(
            ArgumentArity.ZeroOrMore, "Articles, or folders of .txt files; without any, those of DealFacts.");
        var command = new DocumentedCommand("facts", "Show deals, figures and companies, each with file:line.")
        {
            Examples = "dealfacts facts articles/2024 interview.txt",
        };
        Option<string[]> curation = CurationOption.Create();
        command.Add(paths);
        command.Add(curation);
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(curation) ?? [], terminal));
        return command;
    }

    /// <summary>Reads and shows.</summary>
    /// <param name="paths">Articles and folders; none for those of DealFacts.</param>
    /// <param name="curation">Files of corrections.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> paths, IReadOnlyList<string> curation, Terminal terminal)
    {
        IReadOnlyList<string> from = paths.Count > 0 ? paths : SeedArticles.Paths(terminal.Folder);
        if (from.Count == 0)
        {
            FactPage.Write(terminal, DealFacts.Seeds.Facts.Book);
            return ExitCode.Success;
        }

        ArticleSet set = ArticleSet.Read(terminal.Folder, from, file => file.CitedPath, paths.Count > 0 ? curation : SeedArticles.Curation(terminal.Folder));
        set.Report(terminal.Error);
        if (set.Articles.Count > 0) FactPage.Write(terminal, set.Merge(terminal.Error).Book);
        return set.ExitCode;
    }
}
