using System.CommandLine;

namespace DealFacts.Cli.Commands;

/// <summary>A command with what its help says beyond the names of its arguments.</summary>
/// <param name="name">What is typed.</param>
/// <param name="summary">One line: it stands in the list of commands too.</param>
internal sealed class DocumentedCommand(string name, string summary) : Command(name, summary)
{
    /// <summary>What there is to know, in lines of at most 78 characters; may be empty.</summary>
    public string Details { get; init; } = "";

    /// <summary>Command lines that work, a line each.</summary>
    public required string Examples { get; init; }
}
