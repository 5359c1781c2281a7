using DealFacts.Extraction;

namespace DealFacts.Benchmarks;

/// <summary>Prints how fast each corpus is read, what it allocates, and how that compares with three regexes in the same run.</summary>
internal static class SpeedTable
{
    /// <summary>Prints the table.</summary>
    public static void Print(IReadOnlyList<Corpus> corpora, TextWriter output)
    {
        output.WriteLine($"{"corpus",-12} {"articles",8} {"KB",8} {"ms",9} {"MB/s",8} {"alloc/article",14} {"alloc/byte",10} {"regex MB/s",11} {"ratio",7}");
        foreach (Corpus corpus in corpora)
        {
            Measurement read = Measurement.Of(() => Read(corpus));
            Measurement regex = Measurement.Of(() => Scan(corpus));
            output.WriteLine(FormattableString.Invariant(
                $"{corpus.Name,-12} {corpus.Articles.Count,8} {corpus.Bytes / 1e3,8:0} {read.Seconds * 1e3,9:0.0} {read.Throughput(corpus.Bytes),8:0.00} {read.Allocated / corpus.Articles.Count,14} {(double)read.Allocated / corpus.Bytes,10:0.0} {regex.Throughput(corpus.Bytes),11:0} {read.Seconds / regex.Seconds,7:0}"));
        }
    }

    /// <summary>Reads all articles of a corpus.</summary>
    public static int Read(Corpus corpus)
    {
        int facts = 0;
        foreach (string text in corpus.Articles) facts += FactReader.Read(new Article { Path = "a.txt" }, text).Figures.Count;
        return facts;
    }

    /// <summary>Looks through all articles of a corpus with three regexes.</summary>
    public static int Scan(Corpus corpus)
    {
        int matches = 0;
        foreach (string text in corpus.Articles) matches += ThreeRegexes.Count(text);
        return matches;
    }
}
