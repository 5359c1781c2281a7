namespace DealFacts;

/// <summary>All disagreements of a book, in a fixed order.</summary>
internal static class DisagreementFinder
{
    /// <summary>By company, metric, deal, kind, then by what is said.</summary>
    public static List<Disagreement> Find(FigureLedger figures, IReadOnlyList<Deal> deals, ArticleDates dates, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        List<Disagreement> found = [.. figures.Disagreements, .. ValueDisagreements.OfDeals(deals, figures.Figures, dates)];
        found.AddRange(StageDisagreements.Find(deals, dates));
        if (deals.Count > 1) found.AddRange(PartyDisagreements.Find(deals));
        return found.Count < 2 ? found : found
            .OrderBy(found => found.Company, StringComparer.Ordinal)
            .ThenBy(found => found.Metric)
            .ThenBy(found => found.Deal, StringComparer.Ordinal)
            .ThenBy(found => found.Kind)
            .ThenBy(found => found.Sides[0].Claims[0], Comparer<Claim>.Create(ClaimOrder.Compare))
            .ThenBy(found => found.ToString(), StringComparer.Ordinal)
            .ToList();
    }
}
