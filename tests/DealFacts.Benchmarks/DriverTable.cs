using DealFacts.Generator;
using DealFacts.Generator.Analyzers;
using Microsoft.CodeAnalysis;

namespace DealFacts.Benchmarks;

/// <summary>Prints what an editor waits for in a project of 1,000 articles about 100 companies: processor time, the median of many.</summary>
internal static class DriverTable
{
    private const int Articles = 1000;
    private const int Companies = 100;
    private const int Runs = 40;
    private const int FewWarmRuns = 20;

    // A compiler that serves an editor lives for hours, and what it calls again and again is optimized machine code by then.
    private const int ManyWarmRuns = 400;

    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output) => Goal.Print(Goals(), output);

    private static IEnumerable<Goal> Goals()
    {
        GeneratedProject project = new(new CompanyNews(Companies).Articles(Articles), new DealFactsGenerator());
        int edits = 0;
        double Edit(Func<string, string> change) => project.Edit(++edits % Articles, change);
        double Edited() => Edit(text => text.Replace("revenue of $", "revenue of $1", StringComparison.Ordinal));
        yield return new Goal("an article edited, the generator, the first 20 times", Goal.Ms(Median(Edited, 0, 20)), "");
        yield return new Goal("an article edited, the generator", Goal.Ms(Median(Edited, ManyWarmRuns, Runs)), "< 15 ms");
        yield return new Goal("an article edited without a new fact, the generator",
            Goal.Ms(Median(() => Edit(text => text + "Nothing more was said.\n"), ManyWarmRuns, Runs)), "< 3 ms");
        yield return new Goal("a keystroke in C#, the generator", Goal.Ms(Median(project.Keystroke, ManyWarmRuns, Runs)), "< 2 ms");
        project.Generate();
        double idle = Median(() => project.Analyze(new IdleAnalyzer(), new IdleAnalyzer()));
        yield return new Goal("a keystroke in C#, two idle analyzers over the whole project", Goal.Ms(idle), "");
        yield return new Goal("a keystroke in C#, the analyzers over the whole project",
            Goal.Ms(Median(() => project.Analyze(new ArticleAnalyzer(), new FactUseAnalyzer()))), "the same");
        yield return new Goal("a 5 MB article that is no longer wanted, given up after, the worst of 10", Goal.Ms(Cancellation.Worst(5_000_000, 10)), "< 50 ms");
        string[] seeds = [.. Corpus.All(null)[0].Articles];
        double empty = Median(() => Build(seeds, new IdleGenerator()));
        yield return new Goal("a build of the seeds in a warm compiler, over one that generates nothing",
            Goal.Times(Median(() => Build(seeds, new DealFactsGenerator())) / empty), "");
    }

    // The texts are new to the process each time, as they are to a compiler server that builds again.
    private static double Build(string[] articles, IIncrementalGenerator generator)
    {
        string[] copies = [.. articles.Select(text => new string(text.AsSpan()))];
        return Measurement.MillisecondsOf(() =>
        {
            using MemoryStream assembly = new();
            new GeneratedProject(copies, generator).Compilation.Emit(assembly);
        });
    }

    private static double Median(Func<double> measure) => Median(measure, FewWarmRuns, Runs);

    private static double Median(Func<double> measure, int warmRuns, int runs)
    {
        for (int run = 0; run < warmRuns; run++) measure();
        double[] times = [.. Enumerable.Range(0, runs).Select(_ => measure()).Order()];
        return times[times.Length / 2];
    }
}
