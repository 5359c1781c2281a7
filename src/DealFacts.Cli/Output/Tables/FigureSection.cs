namespace DealFacts.Cli.Output.Tables;

/// <summary>A table a company: metric, period, amount, whether the sources agree, where it stands.</summary>
internal static class FigureSection
{
    /// <summary>Writes the section, if there are figures.</summary>
    public static void Write(Page page, Places places, IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0) return;
        page.Title("Figures", "= sources agree   ~ all can be true   ! they disagree");
        bool first = true;
        foreach (IGrouping<string, Figure> company in figures.GroupBy(f => f.Company, StringComparer.Ordinal))
        {
            if (!first) page.Blank();
            first = false;
            page.Line(company.Key, Ink.Name);
            Columns rows = page.Columns(2, 21, 10, 23, 1);
            foreach (Figure figure in company) AddRow(rows, places, figure);
        }
    }

    private static void AddRow(Columns rows, Places places, Figure figure)
    {
        string basis = figure.Basis == Basis.Actual ? "" : ", " + Words.Of(figure.Basis);
        rows.AddRow(
            new Cell(Words.Of(figure.Metric) + basis),
            new Cell(figure.Period?.ToString() ?? ""),
            new Cell(figure.Amount is Count count ? $"{count} {Noun(count)}".TrimEnd() : figure.Amount.ToString(), Ink.Amount),
            new Cell(Mark(figure.Agreement), figure.Agreement == Agreement.Inconsistent ? Ink.Alarm : Ink.Quiet),
            new Cell(places.Of(figure.Claims.Select(c => c.Citation)), Ink.Quiet));
    }

    // "1 billion users" says what it counts; "70" does not.
    private static string Noun(Count count) => count.ToString().EndsWith(count.Of, StringComparison.OrdinalIgnoreCase) ? "" : count.Of;

    private static string Mark(Agreement agreement) => agreement switch
    {
        Agreement.Complete => "=",
        Agreement.Consistent => "~",
        Agreement.Inconsistent => "!",
        _ => "",
    };
}
