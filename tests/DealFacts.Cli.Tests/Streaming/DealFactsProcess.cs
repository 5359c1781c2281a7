using System.Diagnostics;

namespace DealFacts.Cli.Tests.Streaming;

/// <summary>The command line in a process of its own, as another machine would run it.</summary>
internal static class DealFactsProcess
{
    /// <summary>Runs to the end with files for standard input and output; fails where it does.</summary>
    public static async Task Run(string folder, string? input, string? output, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DealFacts.Cli.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        await Task.WhenAll(Feed(process, input), Save(process, output));
        await process.WaitForExitAsync();
        Assert.Equal("", await error);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task Feed(Process process, string? input)
    {
        if (input is not null)
        {
            await using FileStream from = File.OpenRead(input);
            await from.CopyToAsync(process.StandardInput.BaseStream);
        }

        process.StandardInput.Close();
    }

    private static async Task Save(Process process, string? output)
    {
        await using Stream to = output is null ? Stream.Null : File.Create(output);
        await process.StandardOutput.BaseStream.CopyToAsync(to);
    }
}
