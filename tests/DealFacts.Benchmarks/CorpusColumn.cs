using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DealFacts.Benchmarks;

/// <summary>A column that divides by the size of the corpus: megabytes a second, bytes allocated an article.</summary>
internal sealed class CorpusColumn(string name, string legend, Func<BenchmarkReport, BenchmarkCase, Corpus, double?> value) : IColumn
{
    /// <summary>Both columns.</summary>
    public static readonly IColumn[] All =
    [
        new CorpusColumn("MB/s", "Megabytes of article text a second", (report, _, corpus) => corpus.Bytes / report.ResultStatistics?.Mean * 1e3),
        new CorpusColumn("Alloc/article", "Bytes allocated an article", (report, benchmark, corpus) =>
            (double?)report.GcStats.GetBytesAllocatedPerOperation(benchmark) / corpus.Articles.Count),
    ];

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { Success: true } report && benchmarkCase.Parameters[nameof(ReadBenchmarks.Corpus)] is Corpus corpus
            && value(report, benchmarkCase, corpus) is { } number
            ? number.ToString(number < 100 ? "0.00" : "0", System.Globalization.CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
