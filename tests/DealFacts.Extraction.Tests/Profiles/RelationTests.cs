using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>Former names and customers, and what a description without a name tells.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("Lowell Inc changed its name from Mapster Corp to Lowell Inc.", "Mapster Corp")]
    [InlineData("Lowell Inc, formerly Mapster Corp, sells maps.", "Mapster Corp")]
    [InlineData("Lowell Inc (previously known as Mapster Corp) sells maps.", "Mapster Corp")]
    public void Former_names(string text, string former) =>
        Assert.Equal([former], ReadArticle.Of(text).Values(ProfileTopic.FormerName, "Lowell Inc"));

    [Theory]
    [InlineData("With clients ranging from Acme Corp to Zenwick Inc, Lowell Inc has grown.")]
    [InlineData("The client list of Lowell Inc is long. Lowell Inc's client list includes Acme Corp and Zenwick Inc.")]
    [InlineData("Lowell Inc provides labeling services for major tech firms like Acme Corp and Zenwick Inc.")]
    [InlineData("Lowell Inc provides labeling services used by tech giants like Acme Corp and Zenwick Inc.")]
    [InlineData("Lowell Inc specializes in providing maps to some of the top firms, including Acme Corp and Zenwick Inc.")]
    public void Customers(string text) =>
        Assert.Equal(["Acme", "Zenwick"],
            ReadArticle.Of(text).Values(ProfileTopic.Customer, "Lowell Inc").Select(name => name.Split(' ')[0]));

    [Theory]
    [InlineData("Lowell Inc competes with firms like Acme Corp and Zenwick Inc.")]
    [InlineData("Lowell Inc's rivals include Acme Corp and Zenwick Inc.")]
    [InlineData("Lowell Inc sold maps to Acme Corp.")]
    public void Rivals_are_no_customers(string text) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Customer, "Lowell Inc"));
}
