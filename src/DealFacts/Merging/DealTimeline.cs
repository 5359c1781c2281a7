namespace DealFacts;

/// <summary>
/// How far a deal has come by the days of the articles that tell it, where one of them ends it: talks that were denied on Monday may go on
/// on Friday, and a rejected offer may be raised.
/// </summary>
/// <remarks>
/// It is made of the claims and the days alone, and not of the stages of the records, so that any order and grouping gives the same stage.
/// </remarks>
internal static class DealTimeline
{
    /// <summary>The stage; null where a single article tells the deal or none ends it, so that the firmest stage stands.</summary>
    /// <param name="claims">The claims on the deal, in order of place.</param>
    /// <param name="dates">The days of the articles.</param>
    public static DealStage? StageOf(IReadOnlyList<Claim> claims, ArticleDates dates)
    {
        if (!claims.Any(claim => IsEnd(claim.Stage))) return null;
        List<Claim> told = Openings(claims);
        if (told.Count < 2) return null;
        (CalendarDate Day, DealStage Stage)? end = LastEnd(told, dates);
        List<DealStage> since = [];
        foreach (Claim claim in told)
            if (end is { } last && dates.Of(claim.Citation.Path) > last.Day && Reopens(claim.Stage!.Value, last.Stage))
                since.Add(claim.Stage.Value);
        return DealStageOrder.Firmest(since.Count > 0 ? since : told.ConvertAll(claim => claim.Stage!.Value));
    }

    private static bool IsEnd(DealStage? stage) => stage is DealStage.Denied or DealStage.Rejected or DealStage.Terminated;

    /// <summary>
    /// Whether a later article that says this tells that the deal goes on; that it "was announced" or "was considered" may be its history.
    /// </summary>
    private static bool Reopens(DealStage stage, DealStage end) => stage is DealStage.InTalks or DealStage.Proposed
        or DealStage.AgreedInPrinciple or DealStage.Signed or DealStage.Pending or DealStage.Completed
        || (stage == DealStage.Announced && end != DealStage.Terminated);

    /// <summary>The last end that an article with a day opens with; of one day the firmest.</summary>
    private static (CalendarDate Day, DealStage Stage)? LastEnd(List<Claim> told, ArticleDates dates)
    {
        List<Claim> last = dates.Latest(told.FindAll(claim => IsEnd(claim.Stage)));
        CalendarDate? day = last.Count > 0 ? dates.Of(last[0].Citation.Path) : null;
        return day is null ? null : (day.Value, DealStageOrder.Firmest(last.ConvertAll(claim => claim.Stage!.Value)));
    }

    /// <summary>What each article says first of the deal: further down stands its history.</summary>
    private static List<Claim> Openings(IReadOnlyList<Claim> claims)
    {
        List<Claim> told = [];
        foreach (Claim claim in claims)
            if (claim.Stage is not null && (told.Count == 0 || told[told.Count - 1].Citation.Path != claim.Citation.Path)) told.Add(claim);
        return told;
    }
}
