using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DealFacts.Benchmarks;

/// <summary>Runs a program to its end and tells what it said and what processor time it took.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Seconds">Its processor time.</param>
internal readonly record struct ChildProcess(string Output, double Seconds)
{
    private const int OfChildren = -1;

    /// <summary>What has to stand before this program's own arguments when it starts itself.</summary>
    public static string[] OwnArguments =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ChildProcess).Assembly.Location] : [];

    /// <summary>Runs it.</summary>
    public static ChildProcess Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        double before = OperatingSystem.IsWindows() ? 0 : TimeOfChildren();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double after = OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalSeconds : TimeOfChildren();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        return new ChildProcess(output.Trim(), after - before);
    }

    // Unix forgets a process that has ended, but not the time that all of them took.
    private static double TimeOfChildren()
    {
        long[] usage = new long[32];
        if (GetResourceUsage(OfChildren, usage) != 0) throw new InvalidOperationException("The system does not tell the time of ended processes.");
        long user = usage[1], system = usage[3];
        if (OperatingSystem.IsMacOS()) (user, system) = ((int)user, (int)system);
        return usage[0] + usage[2] + (user + system) / 1e6;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
