using System.Globalization;

namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>The facts of a book a line each, in an order that does not hang on names, so that two books can be compared word by word.</summary>
internal static class FactLines
{
    /// <summary>"Meta Platforms Inc. | Meta | META NASDAQ | led by Mark Zuckerberg".</summary>
    public static IEnumerable<string> OfCompanies(FactBook book) => book.Companies.Select(company => string.Join(" | ",
        company.Name, company.LegalName, $"{company.Ticker} {company.Exchange}", company.Founded, company.ChiefExecutive,
        Set(company.Founders), Set(company.FormerNames), Set(company.Customers)));

    /// <summary>"Investment InTalks, Investor Meta; Target Scale AI, more than $10 billion".</summary>
    public static IEnumerable<string> OfDeals(FactBook book) => book.Deals.Select(deal => string.Join(" | ",
        $"{deal.Kind} {deal.Stage} '{deal.StageText}'", Set(deal.Parties.Select(party => party.ToString())), Amount(deal.Value),
        Amount(deal.Valuation), deal.Round, deal.Agreement, Set(deal.Claims.Select(Claim))));

    /// <summary>"Scale AI Revenue Actual 2023 $870 million".</summary>
    public static IEnumerable<string> OfFigures(FactBook book) => book.Figures.Select(figure => string.Join(" | ",
        figure.Company, figure.Metric, figure.Basis, figure.Period, Amount(figure.Amount), figure.Agreement, Set(figure.Claims.Select(Claim))));

    /// <summary>"Scale AI Revenue of $870 million: 2023 (002:8, 003:20) or 2024 (001:35)?".</summary>
    public static IEnumerable<string> OfDisagreements(FactBook book) => book.Disagreements.Select(found =>
        $"{found.Kind} {found.Company} {found.Metric} {found.IsRoundNumber} {string.Join(" or ", found.Sides)}");

    private static string Claim(Claim claim) =>
        $"{Amount(claim.Amount)} {claim.Period} {claim.Stage} {claim.AttributedTo} '{claim.Citation.Quote}' at {SeedArticles.PlaceOf(claim.Citation)}";

    private static string Amount(Amount? amount) => amount is null ? "" : $"{amount} = {Scaled(amount.Value)} {amount.Unit}";

    /// <summary>The number as articles say it, so that it can be renamed: 870000000 is "870 million".</summary>
    private static string Scaled(decimal? value) => value switch
    {
        null => "none",
        >= 1_000_000_000 => (value.Value / 1_000_000_000).ToString("0.###", CultureInfo.InvariantCulture) + " billion",
        _ => (value.Value / 1_000_000).ToString("0.###", CultureInfo.InvariantCulture) + " million",
    };

    private static string Set(IEnumerable<string> items) => string.Join("; ", items.Order(StringComparer.Ordinal));
}
