using DealFacts.Extraction;
using DealFacts.Generator;
using DealFacts.TestKit;

namespace DealFacts.Architecture.Tests.Api;

/// <summary>What others build on stands in a file beside this test, so that a change of it is seen in the pull request.</summary>
public class PublicApiTests
{
    [Fact]
    public void Model() => Snapshot.MatchesText(PublicApi.Print(typeof(FactBook).Assembly));

    // The stages are public for those who look into a reading; they are no promise and stand in no file.
    [Fact]
    public void Engine() => Snapshot.MatchesText(PublicApi.Print(typeof(FactReader).Assembly,
        "DealFacts.Extraction", "DealFacts.Extraction.Curation", "DealFacts.Extraction.Findings", "DealFacts.Extraction.Review"));

    [Fact]
    public void Generator() => Snapshot.MatchesText(PublicApi.Print(typeof(DealFactsGenerator).Assembly));
}
