using Spectre.Console;

namespace DealFacts.Cli.Output.Tables;

/// <summary>What the articles cannot all be right about: each side with its places and its words.</summary>
internal static class DisagreementSection
{
    // Two lines beside the place in 80 columns; the place leads to the rest.
    private const int LongestQuote = 100;

    /// <summary>Writes the section, if there are disagreements.</summary>
    public static void Write(Page page, Places places, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count == 0) return;
        page.Title("Where the articles disagree");
        for (int i = 0; i < disagreements.Count; i++)
        {
            if (i > 0) page.Blank();
            page.Line(Question(disagreements[i]), Page.Alarm);
            page.Add(Sides(page, places, disagreements[i]));
        }
    }

    // "Scale AI, revenue of $870 million: which period?"
    private static string Question(Disagreement disagreement)
    {
        string what = disagreement.Metric is { } metric ? $"{disagreement.Company}, {Words.Of(metric)}" : disagreement.Deal ?? disagreement.Company;
        Amount? amount = disagreement.Kind == DisagreementKind.Period ? disagreement.Sides.SelectMany(s => s.Claims).Select(c => c.Amount).FirstOrDefault() : null;
        string of = amount is null ? "" : $" of {(amount.Text.Length > 0 ? amount.Text : amount.ToString())}";
        string hint = disagreement.IsRoundNumber ? " (a round number: it may be two facts)" : "";
        return $"{what}{of}: which {Words.Of(disagreement.Kind)}?{hint}";
    }

    private static Grid Sides(Page page, Places places, Disagreement disagreement)
    {
        int placeWidth = Math.Min(24, disagreement.Sides.SelectMany(s => s.Claims).Max(c => places.Of(c.Citation).Length));
        int sayWidth = Math.Min(22, disagreement.Sides.Max(s => s.Says.Length));
        Grid grid = page.Columns(2, sayWidth, placeWidth);
        foreach (DisagreementSide side in disagreement.Sides)
        {
            string says = side.Says;
            foreach (Claim claim in side.Claims)
            {
                string source = claim.AttributedTo is { } by ? $" ({by})" : "";
                grid.AddRow(Page.Cell(says, Page.Name), Page.Cell(places.Of(claim.Citation), Page.Quiet), Page.Cell($"\"{Words.Shortened(claim.Citation.Quote, LongestQuote)}\"{source}"));
                says = "";
            }
        }
        return grid;
    }
}
