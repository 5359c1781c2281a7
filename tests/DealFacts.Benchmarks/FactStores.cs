using System.Text.Json;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;

namespace DealFacts.Benchmarks;

/// <summary>The same facts in three forms in one folder: compiled, as JSON, as a database with an index.</summary>
internal static class FactStores
{
    public const string Assembly = "facts.dll";
    public const string Json = "facts.json";
    public const string Database = "facts.db";

    /// <summary>Writes all three.</summary>
    public static void Write(ManyFacts facts, string folder)
    {
        WriteAssembly(facts, Path.Combine(folder, Assembly));
        List<FlatFigure> figures = FlatFigure.Of(facts.Book);
        File.WriteAllBytes(Path.Combine(folder, Json), JsonSerializer.SerializeToUtf8Bytes(figures, FlatFigureJson.Default.ListFlatFigure));
        WriteDatabase(figures, Path.Combine(folder, Database));
    }

    private static void WriteAssembly(ManyFacts facts, string path)
    {
        string probe = $$"""
            public static class Probe
            {
                public static decimal? First() => {{facts.WantedInCode}}.Amount.Value;
                public static DealFacts.FactBook Book() => App.Facts.Book;
            }
            """;
        CSharpCompilation compilation = TestCompiler.Modern([.. facts.Sources, probe]).WithAssemblyName("facts");
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        using FileStream file = File.Create(path);
        var result = compilation.Emit(file);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    private static void WriteDatabase(List<FlatFigure> figures, string path)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE figure (company TEXT, metric TEXT, basis TEXT, period TEXT, year INTEGER, value TEXT, unit TEXT, qualifier TEXT, text TEXT,
                path TEXT, line INTEGER, quote TEXT);
            CREATE INDEX name ON figure (company, metric, year);
            """;
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO figure VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        foreach (FlatFigure figure in figures)
        {
            object?[] values =
            [
                figure.Company, figure.Metric, figure.Basis, figure.Period, figure.Year, figure.Value, figure.Unit, figure.Qualifier, figure.Text,
                figure.Path, figure.Line, figure.Quote,
            ];
            command.Parameters.Clear();
            for (int i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
