using DealFacts.Extraction.Curation;
using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Analyzers;

/// <summary>What the articles say against each other, and what they leave open.</summary>
internal static class SourceReview
{
    /// <summary>The disagreements that nobody has settled, each at the side that stands more alone, with the other places beside it.</summary>
    public static IEnumerable<Diagnostic> Disagreements(FactBook book, ArticlePlaces places)
    {
        foreach (Disagreement open in book.Disagreements.Where(found => found.Accepted is null))
        {
            Citation[] citations = [.. AloneFirst(open).SelectMany(side => side.Claims).Select(claim => claim.Citation).Distinct()];
            DiagnosticDescriptor descriptor = DescriptorOf(open, book.Disagreements);
            yield return Diagnostic.Create(descriptor, places.Of(citations[0]), citations.Skip(1).Select(places.Of), open.ToString());
        }
    }

    /// <summary>The amounts that no company or deal was found for.</summary>
    public static IEnumerable<Diagnostic> Unowned(FactBook book, ArticlePlaces places) => book.Unattributed.Select(unowned =>
        Diagnostic.Create(ArticleDiagnostics.Unowned, places.Of(unowned.Citation), unowned.Amount));

    /// <summary>The times that wait for the date of publication.</summary>
    public static IEnumerable<Diagnostic> Undated(IEnumerable<Citation> undated, ArticlePlaces places) => undated.Select(period =>
        Diagnostic.Create(ArticleDiagnostics.Undated, places.Of(period), period.Quote, period.Path));

    /// <summary>Companies of which one's name begins the other's, unless a correction tells them apart: "Meta", "Meta Platforms".</summary>
    public static IEnumerable<Diagnostic> SameCompanies(CuratedBook curated, ArticlePlaces places)
    {
        Company[] companies = [.. curated.Book.Companies.OrderBy(company => company.Name, StringComparer.OrdinalIgnoreCase)];
        for (int i = 0; i < companies.Length; i++)
            for (int j = i + 1; j < companies.Length && companies[j].Name.StartsWith(companies[i].Name, StringComparison.OrdinalIgnoreCase); j++)
                if (MayBeSame(companies[i], companies[j]) && !IsParted(curated, companies[i].Name, companies[j].Name))
                    yield return Diagnostic.Create(
                        ArticleDiagnostics.SameCompany,
                        places.Of(companies[i].Citations[0]),
                        [places.Of(companies[j].Citations[0])],
                        companies[i].Name,
                        companies[j].Name);
    }

    private static bool MayBeSame(Company shorter, Company longer) =>
        shorter.Name.Length > 0 && longer.Name.Length > shorter.Name.Length && longer.Name[shorter.Name.Length] == ' '
        && shorter.Kind == longer.Kind && shorter.Citations.Count > 0 && longer.Citations.Count > 0;

    private static bool IsParted(CuratedBook curated, string one, string other) => curated.Parted.Any(pair =>
        (pair.First == one && pair.Second == other) || (pair.First == other && pair.Second == one));

    private static IEnumerable<DisagreementSide> AloneFirst(Disagreement disagreement) => disagreement.Sides
        .Reverse()
        .OrderBy(side => side.Claims.Select(claim => claim.Citation.Path).Distinct(StringComparer.Ordinal).Count());

    private static DiagnosticDescriptor DescriptorOf(Disagreement disagreement, IReadOnlyList<Disagreement> all) => disagreement.Kind switch
    {
        DisagreementKind.Value => ArticleDiagnostics.Value,
        DisagreementKind.Period when Corroboration.IsFirm(disagreement, all) => ArticleDiagnostics.Period,
        DisagreementKind.Period => ArticleDiagnostics.RoundPeriod,
        DisagreementKind.Stage => ArticleDiagnostics.Stage,
        _ => ArticleDiagnostics.Party,
    };
}
