using System.Collections.Concurrent;
using DealFacts.Extraction;
using DealFacts.Fuzz.Tests.Articles;

namespace DealFacts.Fuzz.Tests;

/// <summary>Reads the articles of a run once, on all cores, and keeps which of them broke which law.</summary>
public sealed class FuzzReport
{
    // A short text pays for what any article costs.
    private const int ShortestWeighed = 1_000;
    private readonly ConcurrentBag<(string Law, int Article, string Fault)> _faults = [];
    private readonly ConcurrentBag<(int Article, long Bytes)> _weights = [];

    /// <summary>Reads them.</summary>
    public FuzzReport()
    {
        // The tables of words are made once, and no article is to be charged for them.
        for (int number = 1; number <= 20; number++) FactReader.Read(new Article(), FuzzArticles.Make(number));
        // Without a bound a run of minutes gets a thread more each second, whatever the cores.
        Parallel.ForEach(FuzzRun.Numbers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Read);
    }

    private void Read(int number)
    {
        string text = FuzzArticles.Make(number);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reading reading = FactReader.Explain(new Article { Path = "a.txt" }, text);
        if (text.Length >= ShortestWeighed) _weights.Add((number, (GC.GetAllocatedBytesForCurrentThread() - before) / text.Length));
        foreach ((string law, Func<string, Reading, string?> fault) in Laws.All)
            if (fault(text, reading) is { } found) _faults.Add((law, number, found));
    }

    /// <summary>Fails with the article on which a character takes the most memory, if that is so many times what it takes on the middle one.</summary>
    public void AssertEven(int times)
    {
        (int Article, long Bytes)[] inOrder = [.. _weights.OrderBy(weight => weight.Bytes)];
        Assert.True(inOrder[^1].Bytes <= times * inOrder[inOrder.Length / 2].Bytes, $"{inOrder[^1]}, the middle one {inOrder[inOrder.Length / 2]}");
    }

    /// <summary>Fails with the first articles that break the law; <see cref="FuzzArticles.Make"/> gives each again.</summary>
    public void AssertHolds(string law)
    {
        string[] broken = [.. _faults.Where(fault => fault.Law == law).OrderBy(fault => fault.Article).Select(fault => $"article {fault.Article}: {fault.Fault}")];
        Assert.True(broken.Length == 0, $"{broken.Length} articles, among them:\n" + string.Join('\n', broken.Take(10)));
    }
}
