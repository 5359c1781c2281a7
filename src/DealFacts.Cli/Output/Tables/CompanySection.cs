using Spectre.Console;

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
        ILookup<bool, Company> known = companies.ToLookup(c => Lines(c).Any());
        foreach (Company company in known[true])
        {
            page.Line(Head(company), Page.Name);
            Grid lines = page.Columns(2, LabelWidth);
            foreach ((string label, string text) in Lines(company)) lines.AddRow(Page.Cell(label, Page.Quiet), Page.Cell(text));
            lines.AddRow(Page.Cell("named in", Page.Quiet), Page.Cell(places.Of(company.Citations), Page.Quiet));
            page.Add(lines);
            page.Blank();
        }
        WriteNamed(page, places, [.. known[false]]);
    }

    private static void WriteNamed(Page page, Places places, Company[] companies)
    {
        if (companies.Length == 0) return;
        Grid lines = page.Columns(0, Math.Min(36, companies.Max(c => Head(c).Length)) + 1);
        foreach (Company company in companies)
            lines.AddRow(Page.Cell(Head(company), Page.Name), Page.Cell(places.Of(company.Citations), Page.Quiet));
        page.Add(lines);
    }

    // "U.S. Department of Labor (government body)"
    private static string Head(Company company) =>
        company.Kind == CompanyKind.Company ? company.Name : $"{company.Name} ({Words.Of(company.Kind)})";

    private static IEnumerable<(string Label, string Text)> Lines(Company company)
    {
        if (company.LegalName.Length > 0 && company.LegalName != company.Name) yield return ("legal name", company.LegalName);
        if (company.AlternateNames.Count > 0) yield return ("also", Joined(company.AlternateNames));
        if (company.FormerNames.Count > 0) yield return ("formerly", Joined(company.FormerNames));
        if (company.Ticker is { } ticker) yield return ("ticker", company.Exchange is { } exchange ? $"{exchange}: {ticker}" : ticker);
        if (Founding(company) is { } founding) yield return ("founded", founding);
        if (company.ChiefExecutive is { } chief) yield return ("chief executive", chief);
        if (company.Business is { } business) yield return ("business", business);
        if (company.Location is { } location) yield return ("location", location);
        if (company.Customers.Count > 0) yield return ("customers", Joined(company.Customers));
    }

    private static string? Founding(Company company)
    {
        string by = company.Founders.Count > 0 ? $"by {Joined(company.Founders)}" : "";
        string text = $"{company.Founded} {by}".Trim();
        return text.Length > 0 ? text : null;
    }

    private static string Joined(IEnumerable<string> texts) => string.Join(", ", texts);
}
