using DealFacts.TestKit.Worst;

namespace DealFacts.Benchmarks;

/// <summary>Prints what a byte of each of the worst texts costs, as a multiple of the median, and what four times the text costs.</summary>
internal static class WorstTable
{
    private const int Characters = 50_000;

    /// <summary>Prints the kinds, the dearest first.</summary>
    public static void Print(TextWriter output)
    {
        GrowthTable.Warm();
        (string Name, Cost Once, Cost Fourfold)[] costs =
            [.. WorstTexts.Names.Select(name => (name, GrowthTable.CostOf(WorstTexts.All[name](Characters)), GrowthTable.CostOf(WorstTexts.All[name](4 * Characters))))];
        double median = costs.Select(cost => cost.Once.Time).Order().ElementAt(costs.Length / 2);
        double news = GrowthTable.CostOf(new InventedNews(5).Long(Characters)).Time;
        output.WriteLine(FormattableString.Invariant($"median {median:0} ns a byte, news {news:0}"));
        output.WriteLine($"{"kind",-40}{"ns a byte",12}{"medians",10}{"news",8}{"time x4",10}{"memory x4",10}");
        foreach ((string name, Cost once, Cost fourfold) in costs.OrderByDescending(cost => cost.Once.Time))
            output.WriteLine(FormattableString.Invariant(
                $"{name,-40}{once.Time,12:0}{once.Time / median,10:0.0}{once.Time / news,8:0.0}{4 * fourfold.Time / once.Time,10:0.0}{4 * fourfold.Memory / once.Memory,10:0.0}"));
    }
}
