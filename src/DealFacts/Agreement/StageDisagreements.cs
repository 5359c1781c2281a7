namespace DealFacts;

/// <summary>
/// A deal that some articles call done and others called off. A stage that moves with the date is a timeline, no conflict.
/// </summary>
internal static class StageDisagreements
{
    /// <summary>The disagreements about the deals' stages.</summary>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Deal> deals, ArticleDates dates)
    {
        foreach (Deal deal in deals)
        {
            if (deal.Claims.All(claim => claim.Stage != DealStage.Completed)) continue;
            List<Claim> done = deal.Claims.Where(claim => claim.Stage == DealStage.Completed).ToList();
            List<Claim> off = deal.Claims.Where(claim => claim.Stage is DealStage.Rejected or DealStage.Terminated or DealStage.Denied)
                .ToList();
            if (off.Count == 0 || ShareArticle(done, off)) continue;
            if (IsTimeline(done, off, dates)) continue;
            yield return new Disagreement
            {
                Kind = DisagreementKind.Stage,
                Company = DealRoles.SubjectsOf(deal).FirstOrDefault() ?? "",
                Deal = deal.Name,
                Sides = ValueList<DisagreementSide>.Of(done.Concat(off)
                    .GroupBy(claim => claim.Stage!.Value)
                    .OrderBy(side => side.Key)
                    .Select(side => new DisagreementSide(side.Key.ToString(), ValueList<Claim>.Of(side)))),
            };
        }
    }

    /// <summary>An article that tells of both knows how they hang together: a rejected offer came first.</summary>
    private static bool ShareArticle(List<Claim> done, List<Claim> off)
    {
        HashSet<string> paths = new(done.Select(claim => claim.Citation.Path), StringComparer.Ordinal);
        return off.Any(claim => paths.Contains(claim.Citation.Path));
    }

    private static bool IsTimeline(List<Claim> done, List<Claim> off, ArticleDates dates)
    {
        (CalendarDate First, CalendarDate Last)? one = Span(done, dates);
        (CalendarDate First, CalendarDate Last)? other = Span(off, dates);
        return one is { } a && other is { } b && (a.Last < b.First || b.Last < a.First);
    }

    private static (CalendarDate First, CalendarDate Last)? Span(List<Claim> claims, ArticleDates dates)
    {
        List<CalendarDate> days = [];
        foreach (Claim claim in claims)
        {
            if (dates.Of(claim.Citation.Path) is not { } known) return null;
            days.Add(known);
        }
        return (days.Min(), days.Max());
    }
}
