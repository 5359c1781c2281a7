namespace DealFacts;

/// <summary>
/// How firm a stage is. A merged deal stands at the firmest stage that is said of it, save where the days of its articles tell that it went
/// on after an end.
/// </summary>
/// <remarks>
/// The order is that of a deal's life; what can end a deal stands right above the last stage it answers: a denial answers talks,
/// a rejection answers an offer, a termination answers anything short of completion.
/// </remarks>
internal static class DealStageOrder
{
    private static readonly DealStage[] FromLooseToFirm =
    [
        DealStage.Rumored,
        DealStage.Considering,
        DealStage.InTalks,
        DealStage.Denied,
        DealStage.Proposed,
        DealStage.Rejected,
        DealStage.AgreedInPrinciple,
        DealStage.Announced,
        DealStage.Signed,
        DealStage.Pending,
        DealStage.Terminated,
        DealStage.Completed,
    ];

    /// <summary>The firmest stage with its words; of several words for it the longest.</summary>
    public static (DealStage Stage, string? Text) Firmest(IReadOnlyList<Deal> records)
    {
        if (records.Count == 1) return (records[0].Stage, Preference.LongestText(records, record => record.StageText));
        DealStage stage = Firmest(records.Select(record => record.Stage));
        return (stage, Preference.LongestText(records.Where(record => record.Stage == stage).Select(record => record.StageText)));
    }

    /// <summary>The firmest of some stages.</summary>
    public static DealStage Firmest(IEnumerable<DealStage> stages) => stages.OrderByDescending(Firmness).First();

    private static int Firmness(DealStage stage) => Array.IndexOf(FromLooseToFirm, stage);
}
