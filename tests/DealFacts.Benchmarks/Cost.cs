namespace DealFacts.Benchmarks;

/// <summary>Processor time and allocated memory.</summary>
internal readonly record struct Cost(double Time, double Memory)
{
    /// <summary>The best of some runs, in seconds and bytes.</summary>
    public static Cost Of(Action work, int runs)
    {
        Cost best = new(double.MaxValue, double.MaxValue);
        for (int run = 0; run < runs; run++)
        {
            GC.Collect();
            double start = Measurement.Now;
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            best = new Cost(Math.Min(best.Time, Measurement.Now - start), Math.Min(best.Memory, GC.GetAllocatedBytesForCurrentThread() - before));
        }

        return best;
    }

    /// <summary>For each of so many, the time in a smaller unit.</summary>
    public Cost Over(int count, double unit) => new(Time * unit / count, Memory / count);
}
