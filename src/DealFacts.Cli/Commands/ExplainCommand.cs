using System.CommandLine;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts explain FILE:LINE</c>: what the engine made of a line, and by which rule.</summary>
internal static class ExplainCommand
{
    private const string About = """
        Show what one line of an article gave: its facts, and the rule behind each.

        Example:
          dealfacts explain articles/a.txt:12
        """;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "The article and the line, from 1, as facts are cited." };
        var command = new Command("explain", About) { place };
        command.SetAction(parsed => { terminal.Out.WriteLine(parsed.GetValue(place)); return 0; });
        return command;
    }
}
