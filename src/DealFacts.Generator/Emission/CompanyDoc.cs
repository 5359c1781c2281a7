using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Emission;

/// <summary>What an editor shows of a company: "Meta (Meta Platforms Inc.), NASDAQ: META", what is known of it, and its quotes.</summary>
internal static class CompanyDoc
{
    public static IReadOnlyList<string> Paragraphs(Company company, IReadOnlyList<CurationNote> notes) =>
    [
        Headline(company),
        .. Details(company),
        .. Evidence.Corrections(notes),
        .. Evidence.Quotes(company.Citations),
    ];

    private static string Headline(Company company)
    {
        string legalName = company.LegalName.Length == 0 || company.LegalName == company.Name ? "" : $" ({company.LegalName})";
        string ticker = company.Ticker is null ? "" : $", {(company.Exchange is null ? "" : company.Exchange + ": ")}{company.Ticker}";
        string kind = company.Kind == CompanyKind.Company ? "" : $", {company.Kind}";
        return $"{company.Name}{legalName}{ticker}{kind}.";
    }

    private static IEnumerable<string> Details(Company company)
    {
        if (company.Business is { } business) yield return $"Business: {business}.";
        if (company.Founded is { } founded) yield return $"Founded: {founded}.";
        if (company.Founders.Count > 0) yield return $"Founders: {string.Join(", ", company.Founders)}.";
        if (company.ChiefExecutive is { } chief) yield return $"Chief executive: {chief}.";
        if (company.Location is { } location) yield return $"Location: {location}.";
        if (company.FormerNames.Count > 0) yield return $"Formerly: {string.Join(", ", company.FormerNames)}.";
        if (company.Customers.Count > 0) yield return $"Customers: {string.Join(", ", company.Customers)}.";
    }
}
