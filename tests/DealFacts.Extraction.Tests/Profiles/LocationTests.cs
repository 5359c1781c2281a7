using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>Where a company is.</summary>
public sealed class LocationTests
{
    [Theory]
    [InlineData("Acme Corp bought Lowell Inc of Portland, Maine.", "Lowell Inc", "Portland, Maine")]
    [InlineData("Acme Corp bought Lowell Inc of Miami, Fla., for five mln dlrs.", "Lowell Inc", "Miami, Fla.")]
    [InlineData("Acme Corp bought Lowell Inc, of Ottawa.", "Lowell Inc", "Ottawa")]
    [InlineData("Acme Corp bought Chicago-based Lowell Inc.", "Lowell Inc", "Chicago")]
    [InlineData("Acme Corp bought the London-quoted property company Lowell Plc.", "Lowell Plc", "London")]
    [InlineData("Acme Corp bought Lowell Inc, a shoe retailer based in Dallas.", "Lowell Inc", "Dallas")]
    [InlineData("Lowell Inc, headquartered in Newark, N.J., makes maps.", "Lowell Inc", "Newark, N.J.")]
    [InlineData("Acme Corp bought Lowell Inc, a Boston startup that makes maps.", "Lowell Inc", "Boston")]
    [InlineData("Acme Corp bought Denver, Colo., homebuilder Lowell Inc for five mln dlrs.", "Lowell Inc", "Denver, Colo.")]
    [InlineData("Acme Corp sold its Lowell Corp subsidiary in Seattle.", "Lowell Corp", "Seattle")]
    [InlineData("Acme Corp bought Lowell Inc, a company based mainly in the northwestern United States.", "Lowell Inc",
        "northwestern United States")]
    [InlineData("Lowell Inc is the largest toxic waste treatment company in Canada.", "Lowell Inc", "Canada")]
    public void Is_read_as_written(string text, string company, string place) =>
        Assert.Equal(place, ReadArticle.Of(text).Values(ProfileTopic.Location, company).FirstOrDefault());

    [Theory]
    [InlineData("Lowell Inc bought Acme Corp of Portland, Maine.", "Lowell Inc")]
    [InlineData("Acme Corp bought a South African mining company, Lowell Ltd.", "Lowell Ltd")]
    [InlineData("Lowell Inc sold its 80 pct interest in gas properties located in Utah.", "Lowell Inc")]
    [InlineData("Lowell Inc sold cloud-based tools in March.", "Lowell Inc")]
    public void Is_not_made_up(string text, string company) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Location, company));
}
