using DealFacts.Generator;

namespace DealFacts.Benchmarks;

/// <summary>Prints what <c>csc</c> takes with DealFacts over what it takes without: whole processes, the least processor time of several.</summary>
internal static class ProcessTable
{
    private const int Runs = 5;

    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("dealfacts-processes").FullName;
        try
        {
            Goal.Print(Goals(folder), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Goal> Goals(string folder)
    {
        string idle = CompilerRun.WriteIdleGenerator(Path.Combine(folder, "idle"));
        IReadOnlyList<string> seeds = Corpus.All(null)[0].Articles;
        string[] emitted = [.. new GeneratedProject(seeds, new DealFactsGenerator()).Generated.Select(tree => tree.ToString())];
        double[] ofSeeds = Least(
            new(Path.Combine(folder, "none"), seeds, [], [idle]),
            new(Path.Combine(folder, "emitted"), seeds, emitted, [idle]),
            new(Path.Combine(folder, "seeds"), seeds, [], CompilerRun.DealFactsAssemblies));
        yield return new Goal("csc of an empty project, a generator that writes nothing", Goal.Ms(ofSeeds[0] * 1e3), "");
        yield return new Goal("csc of the seeds' facts as checked-in files, over the empty project", Goal.Times(ofSeeds[1] / ofSeeds[0]), "");
        yield return new Goal("csc of the five seeds, over the empty project", Goal.Times(ofSeeds[2] / ofSeeds[0]), "< 1.15 x");

        string[] thousand = new CompanyNews(100).Articles(1000);
        double[] ofThousand = Least(
            new(Path.Combine(folder, "idle1000"), thousand, [], [idle]),
            new(Path.Combine(folder, "all1000"), thousand, [], CompilerRun.DealFactsAssemblies));
        yield return new Goal("csc of 1,000 articles, over a generator that writes nothing", Goal.Times(ofThousand[1] / ofThousand[0]), "< 1.5 x");

        ManyFacts facts = new();
        double many = Least(new CompilerRun(Path.Combine(folder, "facts"), [], facts.Sources, []))[0];
        yield return new Goal($"csc of {facts.Count} facts as checked-in files, over the empty project", Goal.Times(many / ofSeeds[0]), "< 4 x");
    }

    // In turn, so that what else the machine does falls on all of them.
    private static double[] Least(params CompilerRun[] runs)
    {
        double[] least = Enumerable.Repeat(double.MaxValue, runs.Length).ToArray();
        for (int run = 0; run < Runs; run++)
            for (int i = 0; i < runs.Length; i++) least[i] = Math.Min(least[i], runs[i].Seconds());
        return least;
    }
}
