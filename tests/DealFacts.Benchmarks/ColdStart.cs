using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DealFacts.Benchmarks;

/// <summary>What <c>dealfacts facts</c> takes from start to end over a program that does nothing, both published as machine code.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TieredPGO>false</TieredPGO>
            <AutoreleasePoolSupport>false</AutoreleasePoolSupport>
            <EventSourceSupport>false</EventSourceSupport>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Publishes into the folder and measures.</summary>
    public static IEnumerable<Goal> Goals(string folder)
    {
        string source = Directory.CreateDirectory(Path.Combine(folder, "Empty")).FullName;
        File.WriteAllText(Path.Combine(source, "Empty.csproj"), EmptyProject);
        File.WriteAllText(Path.Combine(source, "Program.cs"), "System.Console.WriteLine(\"Nothing.\");");
        string empty = Published(source, "Empty", Path.Combine(folder, "empty"));
        string dealFacts = Published(Path.Combine(Root(), "src", "DealFacts.Cli"), "DealFacts.Cli", Path.Combine(folder, "cli"));

        // Beneath a checkout "facts" would read the articles instead of showing what was compiled of them.
        Environment.CurrentDirectory = folder;
        string seeds = Path.Combine(Root(), "seeds");
        double[] least = Least((empty, []), (dealFacts, ["facts"]), (dealFacts, ["facts", seeds]));
        yield return new Goal("an empty program from start to end", Goal.Ms(least[0] * 1e3), "");
        yield return new Goal("dealfacts facts: the compiled seeds, over the empty program", Goal.Times(least[1] / least[0]), "< 3 x");
        yield return new Goal("dealfacts facts seeds: the five articles read, over the empty program", Goal.Times(least[2] / least[0]), "< 3 x");
    }

    private static string Published(string project, string name, string output)
    {
        string platform = RuntimeInformation.RuntimeIdentifier;
        ChildProcess.Run("dotnet", ["publish", project, "-c", "Release", "-r", platform, "--self-contained", "false", "-o", output, "-v", "quiet"]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    // In turn, so that what else the machine does falls on all of them.
    private static double[] Least(params (string Program, string[] Arguments)[] programs)
    {
        double[] least = [.. programs.Select(_ => double.MaxValue)];
        for (int run = 0; run < Runs; run++)
            for (int i = 0; i < programs.Length; i++)
                least[i] = Math.Min(least[i], ChildProcess.Run(programs[i].Program, programs[i].Arguments).Seconds);
        return least;
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
