namespace DealFacts.Extraction.Tests.Names;

/// <summary>Companies called by a preposition or a season: known where the article writes the word large behind small ones.</summary>
public sealed class NamedWordTests
{
    [Theory]
    [InlineData("Granite Corp. agreed to acquire Over, the startup behind an app. Ada Moss joined Over in May. Over has an app. Over the past year it grew.", "Granite; Over")]
    [InlineData("Granite Corp. wants to buy Beyond. Before that, Ada Moss led Beyond for years. Beyond will stay in Bern. Beyond Bern it is unknown.", "Beyond; Granite")]
    [InlineData("Granite Corp. acquired Summer for $9 million. Ada Moss runs Summer with care. Summer's app is new.", "Granite; Summer")]
    [InlineData("Granite Corp. hired clerks last summer. Over time it may hire more. Summer was hot.", "Granite")]
    [InlineData("Granite Corp. sold pumps in Spring.", "Granite")]
    public void Companies(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", FactReader.Read(new Article { Path = "a.txt" }, text).Companies
            .Select(c => c.Name.Split(' ')[0]).Order(StringComparer.Ordinal)));
}
