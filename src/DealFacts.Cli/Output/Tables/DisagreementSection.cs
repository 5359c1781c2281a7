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
            if (disagreements[i].Accepted is { } reason) page.Line($"accepted: {reason}", Page.Quiet, indent: 2);
        }
    }

    // "Scale AI, revenue of $870 million: which period?"
    private static string Question(Disagreement disagreement)
    {
        string what = disagreement.Metric is { } metric
            ? $"{disagreement.Company}, {Words.Of(metric)}"
            : disagreement.Deal ?? disagreement.Company;
        Amount? amount = disagreement.Sides.SelectMany(s => s.Claims).Select(c => c.Amount).FirstOrDefault();
        string of = disagreement.Kind == DisagreementKind.Period && amount is { Text.Length: > 0 } ? $" of {amount.Text}" : "";
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
                string quote = Words.Shortened(claim.Citation.Quote, LongestQuote);
                string place = places.Of(claim.Citation);
                grid.AddRow(Page.Cell(says, Page.Name), Page.Cell(place, Page.Quiet), Page.Cell($"\"{quote}\"{source}"));
                says = "";
            }
        }
        return grid;
    }
}
