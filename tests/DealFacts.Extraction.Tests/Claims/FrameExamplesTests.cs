using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Tests.Profiles;

namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Runs the sentences that stand beside the deal frames.</summary>
public sealed class FrameExamplesTests
{
    public static TheoryData<string, string> Firing => Rows(frame => frame.Fires);

    public static TheoryData<string, string> Silent => Rows(frame => frame.Silent);

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_frame_finds_its_deal(string frame, string sentence)
    {
        DealKind kind = DealFrames.All.Single(f => f.Id == frame).Kind;
        Assert.Contains(Statements(sentence), statement => statement.Frame.Id == frame || statement.Kind == kind);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_frame_is_silent_on_its_counterexamples(string frame, string sentence) =>
        Assert.DoesNotContain(frame, Statements(sentence).Select(statement => statement.Frame.Id));

    [Fact]
    public void Every_frame_has_sentences_of_both_kinds() =>
        Assert.Empty(DealFrames.All.Where(frame => frame.Fires.Length == 0 || frame.Silent.Length == 0).Select(frame => frame.Id));

    [Fact]
    public void No_two_frames_share_an_id() =>
        Assert.Equal(DealFrames.All.Length, DealFrames.All.Select(frame => frame.Id).Distinct(StringComparer.Ordinal).Count());

    private static IReadOnlyList<DealStatement> Statements(string sentence) => ClaimFinder.Find(ReadArticle.Of(sentence).Lines).Deals;

    private static TheoryData<string, string> Rows(Func<DealFrame, string[]> sentences)
    {
        TheoryData<string, string> rows = [];
        foreach (DealFrame frame in DealFrames.All)
            foreach (string sentence in sentences(frame)) rows.Add(frame.Id, sentence);
        return rows;
    }
}
