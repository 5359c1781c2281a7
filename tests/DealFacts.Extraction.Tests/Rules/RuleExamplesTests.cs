namespace DealFacts.Extraction.Tests.Rules;

/// <summary>Runs the phrases that stand beside the rules.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string, string> Firing => Rows(rule => rule.Fires);

    public static TheoryData<string, string, string> Silent => Rows(rule => rule.Silent);

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_rule_fires_on_its_phrases(string book, string rule, string phrase) => Assert.Contains(rule, FiredIn(book, phrase));

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_rule_is_silent_on_its_counterexamples(string book, string rule, string phrase) =>
        Assert.DoesNotContain(rule, FiredIn(book, phrase));

    [Fact]
    public void Every_rule_has_phrases_of_both_kinds()
    {
        IEnumerable<string> bare = ExampleBooks.All
            .SelectMany(book => book.Examples)
            .Where(rule => rule.Fires.Length == 0 || rule.Silent.Length == 0)
            .Select(rule => rule.Id);
        Assert.Empty(bare);
    }

    [Fact]
    public void No_two_rules_of_a_book_share_an_id()
    {
        foreach (ExampleBook book in ExampleBooks.All)
            Assert.Equal(book.Examples.Count, book.Examples.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static IReadOnlyList<string> FiredIn(string book, string phrase) =>
        ExampleBooks.All.Single(b => b.Name == book).FiredIn(phrase);

    private static TheoryData<string, string, string> Rows(Func<RuleExamples, string[]> phrases)
    {
        TheoryData<string, string, string> rows = [];
        foreach (ExampleBook book in ExampleBooks.All)
            foreach (RuleExamples rule in book.Examples)
                foreach (string phrase in phrases(rule)) rows.Add(book.Name, rule.Id, phrase);
        return rows;
    }
}
