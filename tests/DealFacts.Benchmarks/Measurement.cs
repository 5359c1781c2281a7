using System.Diagnostics;

namespace DealFacts.Benchmarks;

/// <summary>The time and memory of one piece of work.</summary>
/// <param name="Seconds">The best of the runs, for others only disturb.</param>
/// <param name="Allocated">Bytes allocated in the last run.</param>
internal readonly record struct Measurement(double Seconds, long Allocated)
{
    private const double Warm = 1.5;
    private const double Long = 2.0;

    /// <summary>Runs the work until the compiler has had its time, then measures.</summary>
    public static Measurement Of(Action work)
    {
        Stopwatch clock = Stopwatch.StartNew();
        do work();
        while (clock.Elapsed.TotalSeconds < Warm);
        double best = double.MaxValue;
        long allocated = 0;
        clock.Restart();
        do (best, allocated) = Once(work, best);
        while (clock.Elapsed.TotalSeconds < Long);
        return new Measurement(best, allocated);
    }

    /// <summary>Megabytes a second.</summary>
    public double Throughput(long bytes) => bytes / Seconds / 1e6;

    private static (double Best, long Allocated) Once(Action work, double best)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (Math.Min(best, seconds), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
