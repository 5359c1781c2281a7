namespace DealFacts.Cli.Streaming;

/// <summary>Works on all cores and gives back in order, holding only a few items at a time, however many there are.</summary>
internal static class InOrder
{
    private const int ItemsACore = 4;

    /// <summary>What the work makes of each item, in the order of the items.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        int most = ItemsACore * Environment.ProcessorCount;
        Queue<Task<TResult>> under = new();
        foreach (T item in items)
        {
            under.Enqueue(Task.Run(() => work(item)));
            if (under.Count == most) yield return under.Dequeue().GetAwaiter().GetResult();
        }

        while (under.TryDequeue(out Task<TResult>? next)) yield return next.GetAwaiter().GetResult();
    }
}
