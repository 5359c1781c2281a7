using System.Globalization;
using System.Text;
using DealFacts.Cli;
using DealFacts.Cli.Commands;

namespace DealFacts.Readme.Tests;

/// <summary>A console block: lines that begin with "$ dealfacts" are run, what stands below each is what came out.</summary>
internal static class ConsoleBlock
{
    private const string Prompt = "$ ";

    /// <summary>The block's commands with what comes out of them today.</summary>
    public static string Run(string block)
    {
        var fresh = new StringBuilder();
        foreach (string command in block.Split('\n').Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)))
            fresh.Append(command).Append('\n').Append(Output(command[Prompt.Length..]));
        return fresh.ToString();
    }

    // "dealfacts extract seeds | head -20": the one pipe that is understood.
    private static string Output(string command)
    {
        string[] pipe = command.Split(" | head -");
        string[] words = pipe[0].Split(' ');
        Assert.Equal("dealfacts", words[0]);
        using var output = new StringWriter { NewLine = "\n" };
        CommandLine.Run(words[1..], new Terminal { Out = output, Error = output, Folder = Repository.Folder });
        string text = output.ToString();
        if (pipe.Length == 1) return text;
        int lines = int.Parse(pipe[1], CultureInfo.InvariantCulture);
        return string.Concat(text.Split('\n', lines + 1).Take(lines).Select(l => l + "\n"));
    }
}
