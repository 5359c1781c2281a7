using DealFacts.Extraction.Names;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Benchmarks;

/// <summary>Prints what the stages up to the names cost, each on its own; what is left of a whole reading is claims, profiles and merging.</summary>
internal static class StageTable
{
    private const int Runs = 40;
    private static readonly string[] s_stages = ["text", "quantities", "periods", "names", "all"];

    /// <summary>Prints the table.</summary>
    public static void Print(IReadOnlyList<Corpus> corpora, TextWriter output)
    {
        output.WriteLine($"{"ms by stage",-12} {string.Concat(s_stages.Select(stage => $"{stage,12}"))}");
        foreach (Corpus corpus in corpora)
        {
            double[] best = Enumerable.Repeat(double.MaxValue, s_stages.Length).ToArray();
            for (int run = 0; run < Runs; run++)
            {
                double[] times = Read(corpus);
                for (int i = 0; i < best.Length; i++) best[i] = Math.Min(best[i], times[i]);
            }

            output.WriteLine($"{corpus.Name,-12} {string.Concat(best.Select(ms => FormattableString.Invariant($"{ms,12:0.0}")))}");
        }
    }

    private static double[] Read(Corpus corpus)
    {
        double[] times = new double[s_stages.Length];
        foreach (string text in corpus.Articles)
        {
            Article article = new() { Path = "a.txt" };
            double start = Measurement.Now;
            TextDocument document = TextDocument.Of(article, text);
            Lap(0);
            IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
            Lap(1);
            IReadOnlyList<PeriodMention> periods = PeriodRecognizer.Recognize(document, quantities);
            Lap(2);
            NameRecognizer.Recognize(document, quantities, periods);
            Lap(3);
            Extraction.FactReader.Read(article, text);
            Lap(4);

            void Lap(int stage)
            {
                double now = Measurement.Now;
                times[stage] += (now - start) * 1e3;
                start = now;
            }
        }

        return times;
    }
}
