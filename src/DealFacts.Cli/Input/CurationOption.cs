using System.CommandLine;

namespace DealFacts.Cli.Input;

/// <summary>The option <c>--curation FILE</c>: corrections to what the articles say.</summary>
internal static class CurationOption
{
    /// <summary>The option; it may be given several times.</summary>
    public static Option<string[]> Create() => new("--curation", "-c")
    {
        HelpName = "FILE",
        Description = "A file of corrections; a folder's own are read too.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
