using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>Where a company is.</summary>
public sealed class LocationTests
{
    [Theory]
    [InlineData("Acme Corp bought Lowell Inc of Portland, Maine.", "Lowell Inc", "Portland, Maine")]
    [InlineData("Lowell Inc owns WKDL-FM, a Boston radio station.", "Lowell Inc", "Boston")]
    [InlineData("Acme Corp will merge with Lowell Inc, Erie, Pa.", "Lowell Inc", "Erie, Pa")]
    [InlineData("Acme Corp agreed to buy Oportovo-based Lowell Inc.", "Lowell Inc", "Oportovo")]
    [InlineData("Acme Corp bought Lowell Inc of Miami, Fla., for five mln dlrs.", "Lowell Inc", "Miami, Fla.")]
    [InlineData("Acme Corp bought Lowell Inc, of Ottawa.", "Lowell Inc", "Ottawa")]
    [InlineData("Lowell Inc, founded in 1901, is based in Portland, Maine.", "Lowell Inc", "Portland, Maine")]
    [InlineData("Lowell Inc, whose brands include Ostra, is headquartered in Boston.", "Lowell Inc", "Boston")]
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
    [InlineData("Acme Corp bought a South African mining company, Lowell Ltd.", "Lowell Ltd", "South African")]
    [InlineData("Acme Corp bought Spanish paint maker Lowell SA.", "Lowell SA", "Spanish")]
    [InlineData("Acme Corp bought Lowell Inc, Erie, Pa., for cash.", "Lowell Inc", "Erie, Pa.")]
    [InlineData("Acme Corp bought Sweden's Lowell AB.", "Lowell AB", "Sweden")]
    [InlineData("Acme Corp bought a majority interest in Chicago brokerage Lowell and Co.", "Lowell and Co", "Chicago")]
    [InlineData("Acme Corp bought Lowell GmbH of Wiesenau for cash.", "Lowell GmbH", "Wiesenau")]
    [InlineData("Lowell Inc, the Marlford paint group, had fought the bid.", "Lowell Inc", "Marlford")]
    [InlineData("Lowell Inc processes frozen fish in Portland, Maine.", "Lowell Inc", "Portland, Maine")]
    [InlineData("Lowell Inc operates two underground mines in Ohio and western Pennsylvania.", "Lowell Inc", "Ohio and western Pennsylvania")]
    [InlineData("Lowell Inc's Erie, Pa., plant makes valves.", "Lowell Inc", "Erie, Pa.")]
    [InlineData("Lowell Inc has plants in Toledo, Ohio.", "Lowell Inc", "Toledo, Ohio")]
    [InlineData("Acme Corp bought Lowell Inc, one of the largest makers of brass valves in Canada.", "Lowell Inc", "Canada")]
    [InlineData("Acme Corp bought Lowell SA, Vevey, Switzerland, for cash.", "Lowell SA", "Vevey, Switzerland")]
    [InlineData("Acme Corp bought Lowell Inc of Wheeling, W.Va., for cash.", "Lowell Inc", "Wheeling, W.Va.")]
    [InlineData("New York-based Lowell Inc was sold to Acme Corp.", "Lowell Inc", "New York")]
    [InlineData("Acme Corp bought southern Ohio-based Lowell Inc.", "Lowell Inc", "southern Ohio")]
    [InlineData("Lowell Inc grew. The Austin, Texas-based company is new.", "Lowell Inc", "Austin, Texas")]
    [InlineData("Acme Corp sold its Denver evening newspaper, the Harbour Post, for cash.", "Harbour Post", "Denver")]
    [InlineData("Lowell Inc operates gas storage facilities at Eunice, La., and is growing.", "Lowell Inc", "Eunice, La.")]
    [InlineData("Lowell Inc grew. The Houston specialty chemicals producer is new.", "Lowell Inc", "Houston")]
    [InlineData("Acme Corp bought Lowell Inc, whose stores are mostly in Utah.", "Lowell Inc", "Utah")]
    public void Is_read_as_written(string text, string company, string place) =>
        Assert.Equal(place, ReadArticle.Of(text).Values(ProfileTopic.Location, company).FirstOrDefault());

    [Theory]
    [InlineData("Lowell Inc bought Acme Corp of Portland, Maine.", "Lowell Inc")]
    [InlineData("Lowell Inc, owner of 40 pct of Acme Corp, grew.", "Lowell Inc")]
    [InlineData("Lowell Inc sold its 80 pct interest in gas properties located in Utah.", "Lowell Inc")]
    [InlineData("Lowell Inc sold cloud-based tools in March.", "Lowell Inc")]
    [InlineData("Lowell Inc holds 11 pct of the Houston specialty chemicals producer.", "Lowell Inc")]
    [InlineData("Acme Corp grew. The Tokyo-based company bought Lowell Inc, a maker of games.", "Lowell Inc")]
    [InlineData("Acme Corp will take over Lowell Inc's Brazil business.", "Lowell Inc")]
    public void Is_not_made_up(string text, string company) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Location, company));
}
