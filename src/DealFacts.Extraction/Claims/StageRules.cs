namespace DealFacts.Extraction.Claims;

/// <summary>
/// The phrases of stages. The order is that of weight: what ends a deal stands above what makes it, the signed above the hoped-for, because
/// "has ended talks to acquire" holds "talks" too.
/// </summary>
internal static class StageRules
{
    /// <summary>All of them.</summary>
    public static readonly StageRule[] All =
    [
        .. StageEndings.Rules,
        .. StageRefusals.Rules,
        .. StageAgreements.Rules,
        .. StageApprovals.Rules,
        .. StageTalks.Rules,
        .. StageOffers.Rules,
    ];
}
