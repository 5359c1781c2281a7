namespace DealFacts.Cli.Output.Tables;

/// <summary>A block for each company of which something is known, a line for each that is only named.</summary>
internal static class CompanySection
{
    private const int LabelWidth = 15;

    /// <summary>Writes the section, if there are companies.</summary>
    public static void Write(Page page, Places places, IReadOnlyList<Company> companies)
    {
        if (companies.Count == 0) return;
        page.Title("Companies");
        foreach (Company company in companies)
        {
            List<Entry> entries = [.. Lines(company)];
            if (entries.Count == 0) continue;
            page.Line(Head(company), Ink.Name);
            Columns lines = page.Columns(2, LabelWidth);
            foreach (Entry entry in entries) lines.AddRow(new Cell(entry.Label, Ink.Quiet), new Cell(entry.Text));
            lines.AddRow(new Cell("named in", Ink.Quiet), new Cell(places.Of(company.Citations), Ink.Quiet));
            page.Blank();
        }
        WriteNamed(page, places, [.. companies.Where(company => !Lines(company).Any())]);
    }

    private static void WriteNamed(Page page, Places places, Company[] companies)
    {
        if (companies.Length == 0) return;
        Columns lines = page.Columns(0, Math.Min(36, TextWidth.Widest(companies.Select(Head))) + 1);
        foreach (Company company in companies)
            lines.AddRow(new Cell(Head(company), Ink.Name), new Cell(places.Of(company.Citations), Ink.Quiet));
    }

    // "U.S. Department of Labor (government body)"
    private static string Head(Company company) =>
        company.Kind == CompanyKind.Company ? company.Name : $"{company.Name} ({Words.Of(company.Kind)})";

    private static IEnumerable<Entry> Lines(Company company)
    {
        if (company.LegalName.Length > 0 && company.LegalName != company.Name) yield return new("legal name", company.LegalName);
        if (company.AlternateNames.Count > 0) yield return new("also", Joined(company.AlternateNames));
        if (company.FormerNames.Count > 0) yield return new("formerly", Joined(company.FormerNames));
        if (company.Ticker is { } ticker) yield return new("ticker", company.Exchange is { } exchange ? $"{exchange}: {ticker}" : ticker);
        if (Founding(company) is { } founding) yield return new("founded", founding);
        if (company.ChiefExecutive is { } chief) yield return new("chief executive", chief);
        if (company.Business is { } business) yield return new("business", business);
        if (company.Location is { } location) yield return new("location", location);
        if (company.Customers.Count > 0) yield return new("customers", Joined(company.Customers));
    }

    private static string? Founding(Company company)
    {
        string by = company.Founders.Count > 0 ? $"by {Joined(company.Founders)}" : "";
        string text = $"{company.Founded} {by}".Trim();
        return text.Length > 0 ? text : null;
    }

    private static string Joined(IEnumerable<string> texts) => string.Join(", ", texts);

    // A class: the runtime makes no machine code of its own for a list of it.
    private sealed record Entry(string Label, string Text);
}
