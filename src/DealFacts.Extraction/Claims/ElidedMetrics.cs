using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
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
        bool here = ReferenceEquals(figure.Line, last.Line);
        bool like = figure.Quantity.Amount.Unit == last.Quantity.Amount.Unit;
        int teller = like && (here || figure.Line.IsIn(figure.At - 1, FigureWords.Stating)) ? Teller(figure.Line, figure.At, here) : -1;
        bool told = teller >= 0;
        if (!forecast && !made && !moved && !told) return figure;
        forecast |= told && figure.Line.IsIn(figure.At - 1, ForecastWords.Expecting);
        Basis basis = forecast ? Basis.Projected : moved ? last.Basis : figure.Basis;
        Entity? owner = moved ? last.Owner : told && figure.Line.MentionAt(teller) is { Kind: MentionKind.Name, Entity: { } named }
            ? named : figure.Owner;
        return figure with { Metric = last.Metric, Basis = basis, Owner = owner };
    }

    /// <summary>"cut its forecast to".</summary>
    private static bool IsForecast(TermLine line, int at) => line.Is(at - 1, "to") && line.IsIn(at - 2, ForecastWords.Forecasts);

    /// <summary>"EBITDA of $4 million, [rising to] $9 million in 2024".</summary>
    private static bool IsMoved(TermLine line, int at) => line.Is(at - 1, "to") && line.IsPlainWord(at - 2)
        && line[at - 2].Lower is "rising" or "growing" or "climbing" or "increasing" or "falling" or "dropping" or "declining";

    /// <summary>
    /// Who tells it in "sales of $4 million, while [Acme] reported $9 million", "and [Acme], the smallest, had $9 million", "and [it]
    /// expects $9 million for the year", where nothing else is named; -1 for nobody.
    /// </summary>
    private static int Teller(TermLine line, int at, bool here)
    {
        int verb = at - 1;
        bool plain = line.IsIn(verb, FigureWords.Stating) || (here && (line.IsIn(verb, ForecastWords.Expecting)
            || line.Is(verb, "managed")));
        bool has = here && (line.Is(verb, "had") || line.Is(verb, "has"));
        if (!plain && !has) return -1;
        int who = line.Is(verb - 1, ",") && Asides.StartOf(line, verb - 1) is var aside and > 0 ? aside - 1 : verb - 1;
        if (!line.IsKind(who, TermKind.Company) || line.Possesses(who) || (has && !line.Is(who - 1, "and") && !line.Is(who - 1, "while")))
            return -1;
        return at + 1 >= line.Count || line.IsPunctuation(at + 1) || line.IsKind(at + 1, TermKind.Period) || line.Is(at + 1, "for")
            ? who : -1;
    }

    /// <summary>"made only".</summary>
    private static bool IsMade(TermLine line, int at)
    {
        for (int i = at - 1; i > at - Near; i--)
            if (line.Is(i, "made") || line.Is(i, "makes") || line.Is(i, "making")) return true;
        return false;
    }
}
