using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DealFacts.Benchmarks;

// [table | growth | worst | fuzz | driver | processes | reads | bench] [--articles DIR]
int folderAt = Array.IndexOf(args, "--articles") + 1;
string? folder = folderAt > 0 && folderAt < args.Length ? args[folderAt] : null;
switch (args.FirstOrDefault(arg => !arg.StartsWith('-') && arg != folder) ?? "table")
{
    case "table":
        IReadOnlyList<Corpus> corpora = Corpus.All(folder);
        SpeedTable.Print(corpora, Console.Out);
        Console.WriteLine();
        StageTable.Print(corpora, Console.Out);
        return 0;
    case "growth":
        GrowthTable.Print(Console.Out);
        return 0;
    case "worst":
        WorstTable.Print(Console.Out);
        return 0;
    case "fuzz":
        FuzzTable.Print(Console.Out);
        return 0;
    case "driver":
        DriverTable.Print(Console.Out);
        return 0;
    case "processes":
        ProcessTable.Print(Console.Out);
        return 0;
    case "reads":
        ReadsTable.Print(Console.Out);
        return 0;
    case "read":
        FirstRead.Print(args[1], args[2], args[3], int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case "bench":
        ReadBenchmarks.Folder = folder;
        BenchmarkRunner.Run<ReadBenchmarks>(DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(CorpusColumn.All)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "DealFacts.Benchmarks")));
        return 0;
    default:
        Console.Error.WriteLine("usage: DealFacts.Benchmarks [table | growth | worst | fuzz | driver | processes | reads | bench] [--articles DIR]");
        return 2;
}
