using System.CommandLine;
using System.CommandLine.Help;

namespace DealFacts.Cli.Commands;

/// <summary>The whole command line: which commands there are and what each runs.</summary>
internal static class CommandLine
{
    private const string About = """
        Reads news of corporate deals and shows, with file and line, what it says of
        companies, deals and figures, and where the articles disagree.

        Examples:
          dealfacts                              the facts of the articles that come with it
          dealfacts facts articles               the facts of every .txt file in a folder
          dealfacts extract articles             the same as JSON
          dealfacts explain articles/a.txt:12    why line 12 gives the facts that it gives

        Exit code: 0 when every article was read, 1 when some could not be, 2 when the
        command line makes no sense.
        """;

    /// <summary>Parses and runs.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        Command root = Root(terminal);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        int code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        terminal.Out.Flush();
        terminal.Error.Flush();
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    // A plain command and not a RootCommand: that one is called after the assembly.
    private static Command Root(Terminal terminal)
    {
        Command root = FactsCommand.Create("dealfacts", About, terminal);
        root.Add(FactsCommand.Create("facts", FactsCommand.About, terminal));
        root.Add(ExtractCommand.Create(terminal));
        root.Add(ExplainCommand.Create(terminal));
        root.Add(new HelpOption("--help", "-h", "-?") { Description = "Show this, or with a command what it does, and an example.", Recursive = true });
        root.Add(new Option<bool>("--version") { Description = "Show the version.", Action = new VersionAction(terminal) });
        return root;
    }
}
