namespace DealFacts.Benchmarks;

/// <summary>The processor time and memory of one piece of work; the clock on the wall would measure the neighbours too.</summary>
/// <param name="Seconds">The best of several batches.</param>
/// <param name="Allocated">Bytes allocated in one run.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    private const int WarmRuns = 40;
    private const int Batches = 8;
    private const double WarmSeconds = 1.5;
    private const double BatchSeconds = 0.1;

    /// <summary>The processor time of this program so far, in seconds.</summary>
    public static double Now => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>The processor time of one run, in milliseconds.</summary>
    public static double MillisecondsOf(Action work)
    {
        double start = Now;
        work();
        return (Now - start) * 1e3;
    }

    /// <summary>Runs the work until the compiler has had its time, then measures.</summary>
    public static Measurement Of(Action work)
    {
        double start = Now;
        for (int run = 0; run < WarmRuns || Now - start < WarmSeconds; run++) work();
        double best = double.MaxValue;
        for (int batch = 0; batch < Batches; batch++) best = Math.Min(best, Batch(work));
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return new Measurement(best, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Megabytes a second.</summary>
    public double Throughput(long bytes) => bytes / Seconds / 1e6;

    /// <summary>Seconds a run, over as many runs as a batch takes.</summary>
    private static double Batch(Action work)
    {
        double start = Now, passed;
        int runs = 0;
        do
        {
            work();
            runs++;
            passed = Now - start;
        }
        while (passed < BatchSeconds);
        return passed / runs;
    }
}
