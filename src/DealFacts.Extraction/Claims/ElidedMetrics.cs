using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells what an amount measures whose noun was said with the figure before: "earned $9 million in 2022 but made only $2 million last
/// year", "Profit will be $4 million, while Acme cut its forecast to $5 million", "a profit of $4 million, rising to $9 million in 2024".
/// </summary>
internal static class ElidedMetrics
{
    private const int Near = 3;
    private const int Reach = 9;

    /// <summary>The figure, with the metric of the last one where it goes on from it.</summary>
    public static FigureStatement Fill(FigureStatement figure, FigureStatement last)
    {
        if (figure is not { Rule: MetricFind.NoCue, Metric: Metric.Other, Deal: null } || !last.Metric.IsResult()
            || figure.Line.Sentence.Index - last.Line.Sentence.Index > 1) return figure;
        bool forecast = IsForecast(figure.Line, figure.At);
        bool made = last.Metric == Metric.NetIncome && ReferenceEquals(figure.Line, last.Line) && IsMade(figure.Line, figure.At);
        bool moved = ReferenceEquals(figure.Line, last.Line) && figure.At - last.At < Reach && IsMoved(figure.Line, figure.At)
            && figure.Quantity.Amount.Unit == last.Quantity.Amount.Unit;
        bool told = ReferenceEquals(figure.Line, last.Line) && IsTold(figure.Line, figure.At)
            && figure.Quantity.Amount.Unit == last.Quantity.Amount.Unit;
        if (!forecast && !made && !moved && !told) return figure;
        forecast |= told && figure.Line.IsIn(figure.At - 1, ForecastWords.Expecting);
        Basis basis = forecast ? Basis.Projected : moved ? last.Basis : figure.Basis;
        return figure with { Metric = last.Metric, Basis = basis, Owner = moved ? last.Owner : figure.Owner };
    }

    /// <summary>"cut its forecast to".</summary>
    private static bool IsForecast(TermLine line, int at) => line.Is(at - 1, "to") && line.IsIn(at - 2, ForecastWords.Forecasts);

    /// <summary>"EBITDA of $4 million, [rising to] $9 million in 2024".</summary>
    private static bool IsMoved(TermLine line, int at) => line.Is(at - 1, "to") && line.IsPlainWord(at - 2)
        && line[at - 2].Lower is "rising" or "growing" or "climbing" or "increasing" or "falling" or "dropping" or "declining";

    /// <summary>"sales of $4 million, while Acme [reported] $9 million", "and it [expects] $9 million for the year": nothing else is named.</summary>
    private static bool IsTold(TermLine line, int at) =>
        line.IsKind(at - 2, TermKind.Company) && !line.Possesses(at - 2)
            && (line.IsIn(at - 1, ForecastWords.Expecting) || line.IsIn(at - 1, FigureWords.Stating) || line.Is(at - 1, "managed"))
            && (at + 1 >= line.Count || line.IsPunctuation(at + 1) || line.IsKind(at + 1, TermKind.Period) || line.Is(at + 1, "for"));

    /// <summary>"made only".</summary>
    private static bool IsMade(TermLine line, int at)
    {
        for (int i = at - 1; i > at - Near; i--)
            if (line.Is(i, "made") || line.Is(i, "makes") || line.Is(i, "making")) return true;
        return false;
    }
}
