namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Parties that headlines and asides of the business pages name by the way, and who only seems to have put money in.</summary>
public sealed class ModernPartyTests
{
    [Theory]
    // Two describing words before a name that is given.
    [InlineData("Granite Corp. sold its drone project to a small, little-known company called Velmora Systems.",
        "Acquisition: Acquirer Velmora Systems; Seller Granite; Target drone project")]
    [InlineData("Granite Corp. bought a young, fast-growing startup called Velmora.", "Acquisition: Acquirer Granite; Target Velmora")]
    // Whose worth a deal makes known has the money, not the one who put it in.
    [InlineData("Velmora confirms $1B valuation after Granite investment", "Investment: Investor Granite; Target Velmora")]
    // Money of which a method tells is no round.
    [InlineData("Velmora's survey also included data on undisclosed startups and opened up the count to funding sources beyond banks.", "")]
    [InlineData("Velmora relies on several funding sources.", "")]
    [InlineData("The round in Velmora was led by Tarn Ventures and former Oakley Foods co-CEO Walter Hobb.",
        "FundingRound: Issuer Velmora; LeadInvestor Tarn Ventures; LeadInvestor Walter Hobb")]
    public void Deals(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ToldDeals.In(text).Select(Line).Order(StringComparer.Ordinal)));

    private static string Line(Deal deal) =>
        $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}{(deal.Value is { } value ? " " + value : "")}";
}
