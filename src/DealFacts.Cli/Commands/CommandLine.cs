using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DealFacts.Cli.Commands;

/// <summary>The whole command line: which commands there are and what each runs.</summary>
internal static class CommandLine
{
    private const string Summary = "Reads news of corporate deals and shows, with file and line, what it says.";

    private const string Examples = """
        dealfacts                            the facts of the articles it comes with
        dealfacts articles                   the facts of every .txt file in a folder
        dealfacts extract articles           the same as JSON
        dealfacts merge a.json b.json        one book of many
        dealfacts explain articles/a.txt:12  why line 12 gives the facts that it gives
        """;

    private const string Details = """
        "facts" is the command when none is named.
        Exit code: 0 when every article was read, 1 when some could not be, 2 when
        the command line makes no sense. Set NO_COLOR to have no colours.
        """;

    /// <summary>Parses and runs.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        int code = IsPlain(args) ? FactsCommand.Run([.. args.Skip(1)], [], terminal) : Parse(args, terminal);
        terminal.Out.Flush();
        terminal.Error.Flush();
        return code;
    }

    // "dealfacts", "dealfacts facts articles": what is typed most needs no parser, which takes as long to load as the rest.
    private static bool IsPlain(IReadOnlyList<string> args) =>
        args.Count == 0 || (args[0] == "facts" && args.All(arg => !arg.StartsWith('-')));

    private static int Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        Command root = Root(terminal);
        ParseResult parsed = root.Parse(WithCommand(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction wrong) wrong.ShowHelp = false;
        var output = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        int code = parsed.Invoke(output);
        if (parsed.Action is ParseErrorAction)
        {
            terminal.Error.WriteLine("See: dealfacts --help");
            code = ExitCode.Usage;
        }
        return code;
    }

    // A plain command and not a RootCommand: that one is called after the assembly.
    private static DocumentedCommand Root(Terminal terminal)
    {
        var root = new DocumentedCommand("dealfacts", Summary) { Details = Details, Examples = Examples };
        root.Add(FactsCommand.Create(terminal));
        root.Add(ExtractCommand.Create(terminal));
        root.Add(MergeCommand.Create(terminal));
        root.Add(ExplainCommand.Create(terminal));
        root.Add(BaselineCommand.Create(terminal));
        root.Add(new HelpOption("--help", "-h", "-?")
        {
            Description = "Show help; after a command, that command's.",
            Recursive = true,
            Action = new HelpWithExamples(terminal),
        });
        root.Add(new Option<bool>("--version") { Description = "Show the version.", Action = new VersionAction(terminal) });
        return root;
    }

    // "dealfacts articles" is "dealfacts facts articles"; an option of the root itself stays one.
    private static IReadOnlyList<string> WithCommand(Command root, IReadOnlyList<string> args)
    {
        bool named = args.Count > 0 && (args[0].StartsWith('-') || root.Subcommands.Any(c => c.Name == args[0]));
        return named ? args : ["facts", .. args];
    }
}
