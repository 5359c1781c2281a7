using DealFacts.Extraction;
using DealFacts.TestKit.Worst;

namespace DealFacts.Fuzz.Tests;

/// <summary>What a text costs grows with its length and no faster. Memory is counted, which no busy machine can blur; time is the benchmarks' to measure.</summary>
public sealed class GrowthTests
{
    // Long enough that each kind has passed the limits under which more is compared with more.
    private const int Length = 6_000;

    // Four times the text; what buffers that double may take beside it, while what is quadratic would take sixteen times as much.
    private const double Most = 5.5;
    private const long Slack = 64_000;

    public static TheoryData<string> Kinds => [.. WorstTexts.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Four_times_the_text_takes_four_times_the_memory(string kind)
    {
        // The word tables are made once, and are not the text's to pay for.
        Allocated(kind, Length);
        long once = Allocated(kind, Length), fourfold = Allocated(kind, 4 * Length);
        Assert.True(fourfold <= (Most * once) + Slack, $"{kind}: {once}, {fourfold} bytes for {Length}, {4 * Length} characters");
    }

    [Fact]
    public void Four_times_the_articles_take_four_times_the_memory()
    {
        Merged(200);
        long once = Merged(200), fourfold = Merged(800);
        Assert.True(fourfold <= Most * once, $"{once}, {fourfold} bytes");
    }

    private static long Allocated(string kind, int length)
    {
        string text = WorstTexts.All[kind](length);
        return OnFreshThread(() => FactReader.Read(new Article { Path = "a.txt" }, text));
    }

    private static long Merged(int articles)
    {
        FactBook[] books = [.. Enumerable.Range(1, articles).Select(number =>
            FactReader.Read(new Article { Path = number + ".txt" }, WorstTexts.All["other deals"](number % 5 == 0 ? 500 : 200)))];
        return OnFreshThread(() => FactBook.Merge(books));
    }

    /// <summary>The bytes that work allocates on a thread that has kept nothing from work before.</summary>
    private static long OnFreshThread(Action work)
    {
        long bytes = 0;
        Thread thread = new(() =>
        {
            work();
            bytes = GC.GetAllocatedBytesForCurrentThread();
        });
        thread.Start();
        thread.Join();
        return bytes;
    }
}
