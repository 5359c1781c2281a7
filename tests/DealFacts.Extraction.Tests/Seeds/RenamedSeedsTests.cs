namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>Nothing in the engine knows the seeds' story: told of others, with other amounts and years, it gives the same facts of them.</summary>
public sealed class RenamedSeedsTests
{
    private static readonly FactBook Renamed = SeedArticles.BookOf(
        SeedArticles.Texts.ToDictionary(text => text.Key, text => Renaming.Of(text.Value), StringComparer.Ordinal));

    [Fact]
    public void Companies_are_the_same_renamed() => AssertRenamed(FactLines.OfCompanies);

    [Fact]
    public void Deals_are_the_same_renamed() => AssertRenamed(FactLines.OfDeals);

    [Fact]
    public void Figures_are_the_same_renamed() => AssertRenamed(FactLines.OfFigures);

    [Fact]
    public void Disagreements_are_the_same_renamed() => AssertRenamed(FactLines.OfDisagreements);

    [Theory]
    [InlineData("Meta’s")]
    [InlineData("Scale AI")]
    [InlineData("Zuckerberg")]
    [InlineData("870")]
    [InlineData("13.8")]
    [InlineData("2023")]
    public void Nothing_of_the_old_story_is_left(string word)
    {
        Assert.Contains(SeedArticles.Texts.Values, text => text.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(SeedArticles.Texts.Values, text => Renaming.Of(text).Contains(word, StringComparison.Ordinal));
    }

    private static void AssertRenamed(Func<FactBook, IEnumerable<string>> lines)
    {
        List<string> expected = lines(SeedArticles.Book).Select(Renaming.Of).Select(SortedParts).ToList();
        List<string> read = lines(Renamed).Select(SortedParts).ToList();
        IEnumerable<string> different =
        [
            .. expected.Except(read, StringComparer.Ordinal).Select(line => "missing: " + line),
            .. read.Except(expected, StringComparer.Ordinal).Select(line => "instead: " + line),
        ];
        Assert.True(expected.Count > 0 && !different.Any(), string.Join('\n', different));
        Assert.Equal(expected.Count, read.Count);
    }

    /// <summary>Sets within a line come in the order of their names, which the renaming changes.</summary>
    private static string SortedParts(string line) =>
        string.Join(" | ", line.Split(" | ").Select(part => string.Join("; ", part.Split("; ").Order(StringComparer.Ordinal))));
}
