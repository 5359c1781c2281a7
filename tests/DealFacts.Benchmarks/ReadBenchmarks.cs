using BenchmarkDotNet.Attributes;

namespace DealFacts.Benchmarks;

/// <summary>The same as the speed table, measured with the care of BenchmarkDotNet.</summary>
public class ReadBenchmarks
{
    /// <summary>The folder of the user's own articles, or null.</summary>
    public static string? Folder { get; set; }

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = new("none", []);

    /// <summary>All that can be read.</summary>
    public static IEnumerable<Corpus> Corpora => Corpus.All(Folder);

    /// <summary>Three regexes over each article.</summary>
    [Benchmark(Baseline = true)]
    public int Regexes() => SpeedTable.Scan(Corpus);

    /// <summary>The facts of each article.</summary>
    [Benchmark]
    public int Read() => SpeedTable.Read(Corpus);
}
