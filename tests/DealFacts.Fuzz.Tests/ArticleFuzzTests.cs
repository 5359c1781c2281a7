namespace DealFacts.Fuzz.Tests;

/// <summary>The laws, on as many articles as the run is set to.</summary>
public sealed class ArticleFuzzTests(FuzzReport report) : IClassFixture<FuzzReport>
{
    public static TheoryData<string> Names => [.. Laws.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_holds(string law) => report.AssertHolds(law);

    [Fact]
    public void No_article_takes_five_times_the_memory_a_character() => report.AssertEven(times: 5);
}
