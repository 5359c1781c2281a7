using System.Collections.Concurrent;
using DealFacts.Extraction;
using DealFacts.Fuzz.Tests.Articles;

namespace DealFacts.Fuzz.Tests;

/// <summary>Reads the articles of a run once, on all cores, and keeps which of them broke which law.</summary>
public sealed class FuzzReport
{
    private readonly ConcurrentBag<(string Law, int Article, string Fault)> _faults = [];

    /// <summary>Reads them.</summary>
    public FuzzReport() => Parallel.ForEach(FuzzRun.Numbers, number =>
    {
        string text = FuzzArticles.Make(number);
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, text);
        foreach ((string law, Func<string, Reading, string?> fault) in Laws.All)
            if (fault(text, reading) is { } found) _faults.Add((law, number, found));
    });

    /// <summary>Fails with the first articles that break the law; <see cref="FuzzArticles.Make"/> gives each again.</summary>
    public void AssertHolds(string law)
    {
        string[] broken = [.. _faults.Where(fault => fault.Law == law).OrderBy(fault => fault.Article).Select(fault => $"article {fault.Article}: {fault.Fault}")];
        Assert.True(broken.Length == 0, $"{broken.Length} articles, among them:\n" + string.Join('\n', broken.Take(10)));
    }
}
