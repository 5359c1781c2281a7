using DealFacts.Extraction;

namespace DealFacts.Benchmarks;

/// <summary>How long the engine goes on with an article that is no longer wanted.</summary>
internal static class Cancellation
{
    /// <summary>The longest processor time between the cancelling and the end, in milliseconds, over points that are spread evenly over a reading.</summary>
    public static double Worst(int characters, int points)
    {
        string text = new InventedNews(5).Long(characters);
        Read(new InventedNews(6).Long(characters / 10), CancellationToken.None);
        double whole = Measurement.MillisecondsOf(() => Read(text, CancellationToken.None));
        return Enumerable.Range(0, points).Max(point => After(text, whole * (point + 0.5) / points));
    }

    private static double After(string text, double milliseconds)
    {
        using CancellationTokenSource source = new();
        double start = Measurement.Now, end = 0;
        Thread reader = new(() =>
        {
            Read(text, source.Token);
            end = Measurement.Now;
        });
        reader.Start();
        while ((Measurement.Now - start) * 1e3 < milliseconds && reader.IsAlive) Thread.Sleep(1);
        double asked = Measurement.Now;
        source.Cancel();
        reader.Join();
        return Math.Max(0, (end - asked) * 1e3);
    }

    private static void Read(string text, CancellationToken cancel)
    {
        try
        {
            FactReader.Explain(new Article { Path = "a.txt" }, text, null, cancel);
        }
        catch (OperationCanceledException)
        {
            // What was asked for.
        }
    }
}
