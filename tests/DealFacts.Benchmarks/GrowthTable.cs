using System.Text;
using DealFacts.Extraction;

namespace DealFacts.Benchmarks;

/// <summary>Prints what a byte costs in ever longer articles, and an article in ever larger corpora: where it grows, something is not linear.</summary>
/// <remarks>The slope is that of time over size on double logarithmic paper: 1.0 is linear, 2.0 quadratic.</remarks>
internal static class GrowthTable
{
    private const int WarmRuns = 40;
    private static readonly int[] s_kilobytes = [10, 100, 1000, 10000];
    private static readonly int[] s_articles = [10, 100, 1000, 10000];

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
        Warm();
        output.WriteLine($"{"ns a byte",-16}{string.Concat(s_kilobytes.Select(size => $"{size + " KB",12}"))}{"slope",8}{"bytes a byte",30}{"slope",8}");
        foreach ((string name, Func<int, string> make) in s_kinds)
        {
            Cost[] costs = [.. s_kilobytes.Select(size => CostOf(make(size * 1000)))];
            output.WriteLine(Line(name, s_kilobytes, costs));
        }

        output.WriteLine();
        output.WriteLine($"{"us an article",-16}{string.Concat(s_articles.Select(count => $"{count,12}"))}{"slope",8}{"bytes an article",30}{"slope",8}");
        output.WriteLine(Line("read and merged", s_articles, [.. s_articles.Select(count => CostOfCorpus(count))]));
    }

    /// <summary>Runs until the compiler has had its time.</summary>
    public static void Warm()
    {
        for (int run = 0; run < WarmRuns; run++) FactReader.Read(new Article { Path = "a.txt" }, new InventedNews(1).Long(50_000));
    }

    /// <summary>What a byte of a text costs.</summary>
    public static Cost CostOf(string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        return Cost.Of(() => FactReader.Read(new Article { Path = "a.txt" }, text), text.Length < 500_000 ? 5 : 1).Over(bytes, 1e9);
    }

    private static Cost CostOfCorpus(int articles)
    {
        InventedNews news = new(11);
        string[] texts = [.. Enumerable.Range(0, articles).Select(_ => news.ModernStory())];
        return Cost.Of(() => FactBook.Merge(texts.Select((text, i) => FactReader.Read(new Article { Path = i + ".txt" }, text))), articles < 1000 ? 5 : 1)
            .Over(articles, 1e6);
    }

    private static string Line(string name, int[] sizes, Cost[] costs) => FormattableString.Invariant(
        $"{name,-16}{string.Concat(costs.Select(cost => FormattableString.Invariant($"{cost.Time,12:0}")))}{Slope(sizes, costs, cost => cost.Time),8:0.00}")
        + FormattableString.Invariant($"{costs[0].Memory,15:0}{costs[^1].Memory,15:0}{Slope(sizes, costs, cost => cost.Memory),8:0.00}");

    /// <summary>The slope of the line through the points, by least squares.</summary>
    private static double Slope(int[] sizes, Cost[] costs, Func<Cost, double> value)
    {
        double[] x = [.. sizes.Select(size => Math.Log(size))], y = [.. costs.Select((cost, i) => Math.Log(value(cost) * sizes[i]))];
        double middleX = x.Average(), middleY = y.Average();
        return x.Zip(y, (a, b) => (a - middleX) * (b - middleY)).Sum() / x.Sum(a => (a - middleX) * (a - middleX));
    }

    private static string Repeated(string text, int size)
    {
        StringBuilder all = new(size + text.Length);
        while (all.Length < size) all.Append(text);
        return all.ToString();
    }
}
