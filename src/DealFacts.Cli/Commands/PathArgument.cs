using System.CommandLine;

namespace DealFacts.Cli.Commands;

/// <summary>The argument PATH: articles, and folders of them.</summary>
internal static class PathArgument
{
    /// <summary>The argument. A misspelt option must not pass for a path.</summary>
    public static Argument<string[]> Create(ArgumentArity arity, string description)
    {
        var paths = new Argument<string[]>("PATH") { Arity = arity, Description = description };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..])
                    result.AddError($"There is no option {token.Value}. For a file of that name, put ./ before it.");
        });
        return paths;
    }
}
