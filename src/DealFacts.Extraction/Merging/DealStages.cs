using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>The stage of a deal that an article tells several times: what the first telling says, unless a later one ends it or makes it firmer.</summary>
internal static class DealStages
{
    /// <summary>The statement's stage that stands for the deal.</summary>
    public static StageFind Of(DealGroup group)
    {
        StageFind first = group.Statements[0].Stage;
        return group.Statements.Select(s => s.Stage).FirstOrDefault(s => s.End > s.First) is { } worded && first.End == first.First && worded.Rank < first.Rank ? worded : first;
    }
}
