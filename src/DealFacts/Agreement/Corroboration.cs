namespace DealFacts;

/// <summary>
/// Whether a disagreement about a round number is more than chance. "$2 billion" may well be two facts; but where the same two articles
/// also put "$870 million" of the same company's revenue a year apart, the one has moved all the years that the other tells.
/// </summary>
internal static class Corroboration
{
    /// <summary>Whether it can be taken for a disagreement: its number is not round, or another of the same articles bears it out.</summary>
    public static bool IsFirm(Disagreement disagreement, IEnumerable<Disagreement> all)
    {
        if (disagreement.Kind != DisagreementKind.Period || !disagreement.IsRoundNumber) return true;
        HashSet<(string Earlier, string Later)> apart = [.. Pairs(disagreement)];
        return all
            .Where(other => other is { Kind: DisagreementKind.Period, IsRoundNumber: false })
            .Where(other => other.Company == disagreement.Company && other.Metric == disagreement.Metric)
            .Any(other => Pairs(other).Any(apart.Contains));
    }

    /// <summary>Which article names an earlier time than which; sides are in order of time.</summary>
    private static IEnumerable<(string Earlier, string Later)> Pairs(Disagreement disagreement) =>
        from later in Enumerable.Range(1, disagreement.Sides.Count - 1)
        from earlier in Enumerable.Range(0, later)
        from first in disagreement.Sides[earlier].Claims
        from second in disagreement.Sides[later].Claims
        select (first.Citation.Path, second.Citation.Path);
}
