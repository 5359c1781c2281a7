using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Tests.Patterns;

namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Runs the phrases that stand beside the stage rules, over bare tokens.</summary>
public sealed class StageExamplesTests
{
    public static TheoryData<string, string> Firing => Rows(rule => rule.Fires);

    public static TheoryData<string, string> Silent => Rows(rule => rule.Silent);

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_stage_is_found_by_its_rule(string rule, string phrase)
    {
        TermLine line = PatternLine.Of(phrase);
        Assert.Equal(rule, StagePhrases.Find(line, 0, line.Count)?.Rule);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_stage_rule_is_silent_on_its_counterexamples(string rule, string phrase)
    {
        TermLine line = PatternLine.Of(phrase);
        Piece pattern = StageRules.All.Single(r => r.Id == rule).Pattern;
        Assert.DoesNotContain(Enumerable.Range(0, line.Count), at => pattern.Match(line, at, new Captures()) >= 0);
    }

    [Fact]
    public void Every_stage_rule_has_phrases_of_both_kinds() =>
        Assert.Empty(StageRules.All.Where(rule => rule.Fires.Length == 0 || rule.Silent.Length == 0).Select(rule => rule.Id));

    [Fact]
    public void No_two_stage_rules_share_an_id() =>
        Assert.Equal(StageRules.All.Length, StageRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    private static TheoryData<string, string> Rows(Func<StageRule, string[]> phrases)
    {
        TheoryData<string, string> rows = [];
        foreach (StageRule rule in StageRules.All)
            foreach (string phrase in phrases(rule)) rows.Add(rule.Id, phrase);
        return rows;
    }
}
