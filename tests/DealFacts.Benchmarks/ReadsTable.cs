using System.Globalization;

namespace DealFacts.Benchmarks;

/// <summary>Prints what one fact of 10,000 costs a program that has compiled them, beside JSON and a database of the same facts.</summary>
internal static class ReadsTable
{
    private const int Runs = 7;

    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("dealfacts-reads").FullName;
        try
        {
            ManyFacts facts = new();
            FactStores.Write(facts, folder);
            output.WriteLine($"{facts.Count} facts");
            Goal.Print(Goals(facts.Wanted, folder), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Goal> Goals(Figure wanted, string folder)
    {
        (double First, double Warm) compiled = Best("compiled", wanted, folder), book = Best("book", wanted, folder);
        (double First, double Warm) json = Best("json", wanted, folder), database = Best("database", wanted, folder);
        yield return new Goal("first read: a member", Goal.Ms(compiled.First), "");
        yield return new Goal("first read: the whole book", Goal.Ms(book.First), "");
        yield return new Goal("first read: source-generated System.Text.Json", Goal.Ms(json.First), "");
        yield return new Goal("first read: SQLite", Goal.Ms(database.First), "");
        yield return new Goal("first read: JSON over a member", Goal.Times(json.First / compiled.First), "> 20 x");
        yield return new Goal("lookup: a member", Nanoseconds(compiled.Warm), "");
        yield return new Goal("lookup: by name in the book", Nanoseconds(book.Warm), "");
        yield return new Goal("lookup: in a dictionary of the JSON", Nanoseconds(json.Warm), "");
        yield return new Goal("lookup: SQLite, prepared, indexed", Nanoseconds(database.Warm), "");
        yield return new Goal("lookup: SQLite over by name in the book", Goal.Times(database.Warm / book.Warm), "> 50 x");
    }

    private static string Nanoseconds(double time) => FormattableString.Invariant($"{time:0} ns");

    private static (double First, double Warm) Best(string form, Figure wanted, string folder)
    {
        double first = double.MaxValue, warm = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            string[] said = ChildProcess.Run(Environment.ProcessPath!,
                [.. ChildProcess.OwnArguments, "read", form, folder, wanted.Company, $"{wanted.Period!.Start!.Value.Year}"]).Output.Split(' ');
            if (decimal.Parse(said[0], CultureInfo.InvariantCulture) != wanted.Amount.Value) throw new InvalidOperationException($"{form} reads {said[0]}");
            first = Math.Min(first, double.Parse(said[1], CultureInfo.InvariantCulture));
            warm = Math.Min(warm, double.Parse(said[2], CultureInfo.InvariantCulture));
        }

        return (first, warm);
    }
}
