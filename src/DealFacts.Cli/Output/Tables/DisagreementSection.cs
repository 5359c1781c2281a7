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
            page.Line(Question(disagreements[i]), Ink.Alarm);
            WriteSides(page, places, disagreements[i]);
            if (disagreements[i].Accepted is { } reason) page.Line($"accepted: {reason}", Ink.Quiet, indent: 2);
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

    private static void WriteSides(Page page, Places places, Disagreement disagreement)
    {
        int placeWidth = Math.Min(24, TextWidth.Widest(disagreement.Sides.SelectMany(s => s.Claims).Select(c => places.Of(c.Citation))));
        int sayWidth = Math.Min(22, TextWidth.Widest(disagreement.Sides.Select(s => s.Says)));
        Columns rows = page.Columns(2, sayWidth, placeWidth);
        foreach (DisagreementSide side in disagreement.Sides)
        {
            string says = side.Says;
            foreach (Claim claim in side.Claims)
            {
                string source = claim.AttributedTo is { } by ? $" ({by})" : "";
                string quote = Words.Shortened(claim.Citation.Quote, LongestQuote);
                string place = places.Of(claim.Citation);
                rows.AddRow(new Cell(says, Ink.Name), new Cell(place, Ink.Quiet), new Cell($"\"{quote}\"{source}"));
                says = "";
            }
        }
    }
}
