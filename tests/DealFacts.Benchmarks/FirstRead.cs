using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace DealFacts.Benchmarks;

/// <summary>Reads one fact in a process that has read none, then the same one again and again; a process a form.</summary>
internal static class FirstRead
{
    private const int Lookups = 20_000;

    // The runtime compiles what is called often once more, and for that it waits until nothing new is called.
    private const double WarmSeconds = 0.7;

    /// <summary>Prints the processor time of the first read in milliseconds and of a later one in nanoseconds.</summary>
    public static void Print(string form, string folder, string company, int year)
    {
        Func<Func<decimal?>> open = form switch
        {
            "compiled" => Compiled(folder),
            "book" => Book(folder, company, year),
            "json" => () => Json(folder, company, year),
            _ => () => Database(folder, company, year),
        };
        double start = Measurement.Now;
        Func<decimal?> read = open();
        decimal? value = read();
        double first = (Measurement.Now - start) * 1e3;
        while (Measurement.Now - start < WarmSeconds)
            for (int i = 0; i < Lookups; i++) read();
        double warm = double.MaxValue;
        for (int batch = 0; batch < 5; batch++)
        {
            double before = Measurement.Now;
            for (int i = 0; i < Lookups; i++) read();
            warm = Math.Min(warm, (Measurement.Now - before) * 1e9 / Lookups);
        }

        Console.WriteLine(FormattableString.Invariant($"{value} {first} {warm}"));
    }

    // What a program has compiled is a part of it and loaded with it; reflection has to find it here, and that is not measured.
    private static Func<Func<decimal?>> Compiled(string folder)
    {
        Func<decimal?> first = Probe(folder, "First").CreateDelegate<Func<decimal?>>();
        return () => first;
    }

    private static Func<Func<decimal?>> Book(string folder, string company, int year)
    {
        Func<FactBook> open = Probe(folder, "Book").CreateDelegate<Func<FactBook>>();
        return () => InBook(open(), company, year);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<decimal?> InBook(FactBook book, string company, int year) => () =>
    {
        foreach (Figure figure in book.FiguresOf(company))
            if (figure.Metric == Metric.Revenue && figure.Period?.Start?.Year == year) return figure.Amount.Value;
        return null;
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<decimal?> Json(string folder, string company, int year)
    {
        List<FlatFigure> figures = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, FactStores.Json)), FlatFigureJson.Default.ListFlatFigure)!;
        Dictionary<(string, string, int?), FlatFigure> byName = [];
        foreach (FlatFigure figure in figures) byName.TryAdd((figure.Company, figure.Metric, figure.Year), figure);
        return () => byName[(company, nameof(Metric.Revenue), year)].Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<decimal?> Database(string folder, string company, int year)
    {
        SqliteConnection connection = new($"Data Source={Path.Combine(folder, FactStores.Database)};Mode=ReadOnly");
        connection.Open();
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM figure WHERE company = $company AND metric = 'Revenue' AND year = $year";
        command.Parameters.AddWithValue("$company", company);
        command.Parameters.AddWithValue("$year", year);
        command.Prepare();
        return () =>
        {
            using SqliteDataReader reader = command.ExecuteReader();
            return reader.Read() ? reader.GetDecimal(0) : null;
        };
    }

    private static MethodInfo Probe(string folder, string method) =>
        Assembly.LoadFrom(Path.Combine(folder, FactStores.Assembly)).GetType("Probe")!.GetMethod(method)!;
}
