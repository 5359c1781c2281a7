namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives an amount of which its sentence says too little what the article says of the same amount elsewhere: a headline's "Acme now has
/// $65M" is the "$65 million" that Acme raised.
/// </summary>
internal static class RepeatedFigures
{
    /// <summary>The same statements, the doubtful ones explained where they can be.</summary>
    public static List<FigureStatement> Explain(IReadOnlyList<FigureStatement> figures)
    {
        Dictionary<(decimal Value, string Unit), FigureStatement> plain = [];
        foreach (FigureStatement figure in figures)
            if (IsPlain(figure) && KeyOf(figure) is { } key && !plain.ContainsKey(key)) plain[key] = figure;
        return figures.Select(figure => IsDoubtful(figure) && KeyOf(figure) is { } key
            && plain.TryGetValue(key, out FigureStatement? told) ? Explained(figure, told) : figure).ToList();
    }

    private static (decimal Value, string Unit)? KeyOf(FigureStatement figure) =>
        figure.Quantity.Amount is Money { Value: { } value, Unit: { } unit } ? (value, unit) : null;

    private static bool IsPlain(FigureStatement figure) =>
        figure.Deal is null && figure.CueAt >= 0 && (figure.IsNobodys || (figure.IsOwnerSure && figure.Owner is not null));

    private static bool IsDoubtful(FigureStatement figure) =>
        figure is { Deal: null, IsListed: false, IsNobodys: false }
            && (figure.Owner is null || (figure.Metric == Metric.Other && figure.CueAt < 0));

    /// <summary>A doubtful amount that names another metric is another amount.</summary>
    private static FigureStatement Explained(FigureStatement figure, FigureStatement told)
    {
        bool silent = figure.Metric == Metric.Other;
        if (!silent && figure.Metric != told.Metric && !told.IsNobodys) return figure;
        if (figure.Owner is not null && !ReferenceEquals(figure.Owner, told.Owner)) return figure;
        return figure with { Owner = told.Owner, Metric = silent ? told.Metric
            : figure.Metric, IsNobodys = told.IsNobodys, IsOwnerSure = told.IsOwnerSure };
    }
}
