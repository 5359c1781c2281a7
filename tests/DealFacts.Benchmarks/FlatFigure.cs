using System.Text.Json.Serialization;

namespace DealFacts.Benchmarks;

/// <summary>A figure as somebody would keep it who keeps figures in JSON or in a database: the first claim only, all in one record.</summary>
public sealed record FlatFigure(
    string Company, string Metric, string Basis, string? Period, int? Year, decimal? Value, string Unit, string Qualifier, string Text, string Path, int Line, string Quote)
{
    /// <summary>The figures of a book.</summary>
    public static List<FlatFigure> Of(FactBook book) => [.. book.Figures.Select(figure => new FlatFigure(
        figure.Company, figure.Metric.ToString(), figure.Basis.ToString(), figure.Period?.Text, figure.Period?.Start?.Year,
        figure.Amount.Value, figure.Amount.Unit, figure.Amount.Qualifier.ToString(), figure.Amount.Text,
        figure.Claims[0].Citation.Path, figure.Claims[0].Citation.Line, figure.Claims[0].Citation.Quote))];
}

/// <summary>The source-generated reader of the figures.</summary>
[JsonSerializable(typeof(List<FlatFigure>))]
public sealed partial class FlatFigureJson : JsonSerializerContext;
