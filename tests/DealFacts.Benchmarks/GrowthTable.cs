using System.Text;
using DealFacts.Extraction;

namespace DealFacts.Benchmarks;

/// <summary>Prints the time a byte of ever longer articles: where it grows, something is not linear.</summary>
internal static class GrowthTable
{
    private const int WarmRuns = 40;
    private static readonly int[] s_kilobytes = [10, 100, 1000, 10000];

    private static readonly (string Name, Func<int, string> Make)[] s_kinds =
    [
        ("varied stories", size => new InventedNews(5).Long(size)),
        ("one story", size => Repeated(new InventedNews(5).ModernStory(), size)),
        ("one sentence", size => Repeated("Aldmora agreed to buy Corvane for $5 million, and ", size)),
        ("the company", size => "Corvane Inc makes pumps. " + Repeated("The company said it would buy a unit of the company. ", size)),
        ("capitals", size => Repeated(new InventedNames(new Dice(3)).Word() + " ", size)),
    ];

    /// <summary>Prints a line a kind of text, a column a size.</summary>
    public static void Print(TextWriter output)
    {
        for (int run = 0; run < WarmRuns; run++) FactReader.Read(new Article { Path = "a.txt" }, new InventedNews(1).Long(50_000));
        output.WriteLine($"{"ns a byte",-16}{string.Concat(s_kilobytes.Select(size => $"{size + " KB",12}"))}{"worst/first",14}");
        foreach ((string name, Func<int, string> make) in s_kinds)
        {
            double[] times = [.. s_kilobytes.Select(size => TimeOfByte(make(size * 1000)))];
            output.WriteLine($"{name,-16}{string.Concat(times.Select(time => FormattableString.Invariant($"{time,12:0}")))}{FormattableString.Invariant($"{times.Max() / times[0],14:0.0}")}");
        }
    }

    private static double TimeOfByte(string text)
    {
        GC.Collect();
        double best = double.MaxValue;
        for (int run = 0; run < (text.Length < 500_000 ? 5 : 1); run++)
        {
            double start = Measurement.Now;
            FactReader.Read(new Article { Path = "a.txt" }, text);
            best = Math.Min(best, (Measurement.Now - start) * 1e9 / Encoding.UTF8.GetByteCount(text));
        }

        return best;
    }

    private static string Repeated(string text, int size)
    {
        StringBuilder all = new(size + text.Length);
        while (all.Length < size) all.Append(text);
        return all.ToString();
    }
}
