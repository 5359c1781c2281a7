using DealFacts.Extraction;
using DealFacts.Fuzz.Tests;
using DealFacts.Fuzz.Tests.Articles;

namespace DealFacts.Benchmarks;

/// <summary>Looks among the fuzzer's articles for those on which a character costs the most, and prints them as multiples of the median.</summary>
/// <remarks><c>DEALFACTS_FUZZ=100000</c> looks at more of them. Short ones are left aside: there the fixed cost of an article counts.</remarks>
internal static class FuzzTable
{
    private const int ShortestText = 1_000;
    private const int Suspects = 25;
    private const int Sampled = 101;
    private const int Reads = 5;

    /// <summary>Prints the dearest.</summary>
    public static void Print(TextWriter output)
    {
        GrowthTable.Warm();
        (int Number, double Time)[] once = [.. FuzzRun.Numbers.Where(number => FuzzArticles.Make(number).Length >= ShortestText).Select(number => (number, TimeOf(number, 1)))];
        double median = Enumerable.Range(0, Sampled).Select(i => TimeOf(once[(int)((long)i * once.Length / Sampled)].Number, Reads)).Order().ElementAt(Sampled / 2);
        output.WriteLine(FormattableString.Invariant($"{once.Length} articles, median {median:0} ns a character"));
        foreach ((int number, double time) in once.OrderByDescending(item => item.Time).Take(Suspects).Select(item => (item.Number, TimeOf(item.Number, Reads))).OrderByDescending(item => item.Item2))
            output.WriteLine(FormattableString.Invariant($"article {number,7}{time,8:0} ns{time / median,6:0.0} medians"));
    }

    /// <summary>Nanoseconds a character; the best of several readings, because what else runs can only add to it.</summary>
    private static double TimeOf(int number, int reads)
    {
        string text = FuzzArticles.Make(number);
        return Cost.Of(() => FactReader.Read(new Article { Path = "a.txt" }, text), reads).Over(text.Length, 1e9).Time;
    }
}
