using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace DealFacts.Cli.Commands;

/// <summary>Prints the version: "0.1.0".</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        terminal.Out.WriteLine(version?.InformationalVersion.Split('+')[0]);
        return ExitCode.Success;
    }
}
