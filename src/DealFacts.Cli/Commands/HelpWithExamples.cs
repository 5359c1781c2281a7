using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DealFacts.Cli.Commands;

/// <summary>The parser's own help, in the width of the terminal, with the command's details and examples after it.</summary>
internal sealed class HelpWithExamples(Terminal terminal) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = terminal.Width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not DocumentedCommand command) return code;
        WriteSection(command.Examples, "Examples:");
        if (command.Details.Length > 0) WriteSection(command.Details, "Notes:");
        return code;
    }

    private void WriteSection(string text, string title)
    {
        terminal.Out.WriteLine(title);
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n')) terminal.Out.WriteLine("  " + line);
        terminal.Out.WriteLine();
    }
}
