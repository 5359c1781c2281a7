using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// The stage of a deal that an article tells several times: what the first telling says, unless a later one ends it or makes it firmer.
/// </summary>
internal static class DealStages
{
    // What is said further down is as a rule background.
    private const int NextSentence = 1;

    /// <summary>The statement's stage that stands for the deal.</summary>
    public static StageFind Of(DealGroup group)
    {
        StageFind told = group.Statements.Find(s => !s.Line.Sentence.IsHeading)?.Stage ?? group.Statements[0].Stage;
        // "files for an IPO", then "is seeking a listing": once filed it is announced.
        if (group.Kind == DealKind.InitialPublicOffering && told.Stage is DealStage.Proposed or DealStage.Considering
            && group.Statements.Find(s => s.Stage.Rule is "stage/files" or "stage/filed-papers")?.Stage is { } filed) return filed;
        StageFind? pending = group.Statements.Find(s => s.Stage.Stage == DealStage.Pending)?.Stage;
        if (told.Stage == DealStage.Completed
            && pending is not null) return pending with { First = told.First, End = told.End, Teller = told, Governing = told.Governing };
        int last = group.Statements[0].Line.Sentence.Index + NextSentence;
        StageFind? worded = group.Statements.Find(s => s.Line.Sentence.Index <= last && !s.Stage.IsPlain)?.Stage;
        return told.IsPlain && worded is not null && worded.Rank < told.Rank ? worded : told;
    }
}
