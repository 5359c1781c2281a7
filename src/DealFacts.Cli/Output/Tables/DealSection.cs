namespace DealFacts.Cli.Output.Tables;

/// <summary>A block a deal: its name with the value at the right, what it is and how far it is, who takes part, where it stands.</summary>
internal static class DealSection
{
    /// <summary>Writes the section, if there are deals.</summary>
    public static void Write(Page page, Places places, IReadOnlyList<Deal> deals)
    {
        if (deals.Count == 0) return;
        page.Title("Deals", "the most prominent first");
        for (int i = 0; i < deals.Count; i++)
        {
            if (i > 0) page.Blank();
            WriteDeal(page, places, deals[i]);
        }
    }

    private static void WriteDeal(Page page, Places places, Deal deal)
    {
        page.Ends(deal.Name, Ink.Name, deal.Value?.ToString() ?? "", Ink.Amount);
        page.Line(Standing(deal), indent: 2);
        if (deal.Parties.Count > 0) page.Line(string.Join(", ", deal.Parties.Select(p => $"{p.Company} ({Words.Of(p.Role)})")), indent: 2);
        if (deal.Agreement == Agreement.Inconsistent) page.Line("the articles disagree on its value", Ink.Alarm, indent: 2);
        page.Line(places.Of(deal.Claims.Select(c => c.Citation)) + Sources(deal.Claims), Ink.Quiet, indent: 2);
    }

    // "Funding round, completed, Series F, valuation $13.8 billion"
    private static string Standing(Deal deal)
    {
        string stage = Words.Of(deal.Stage);
        if (deal.StageText is { Length: > 0 } said && !said.Equals(stage, StringComparison.OrdinalIgnoreCase)) stage += $" (\"{said}\")";
        var parts = new List<string> { Words.Capital(Words.Of(deal.Kind)), stage };
        if (deal.Round is { } round) parts.Add(round);
        if (deal.Valuation is { } valuation) parts.Add($"valuation {valuation}");
        if (deal.Period is { } period) parts.Add(period.ToString());
        return string.Join(", ", parts);
    }

    private static string Sources(IReadOnlyList<Claim> claims)
    {
        var sources = new SortedSet<string>(claims.Select(c => c.AttributedTo).OfType<string>(), StringComparer.Ordinal);
        return sources.Count == 0 ? "" : $", according to {string.Join(", ", sources)}";
    }
}
