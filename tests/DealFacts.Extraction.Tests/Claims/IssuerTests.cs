namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Offerings: whose shares they sell, who only helps, and how far they are.</summary>
public sealed class IssuerTests
{
    [Theory]
    // Who advises or seeks the work issues nothing.
    [InlineData("Velmora has picked Pellworth Securities and Tarn Bank to advise on its planned initial public offering.", "Velmora")]
    [InlineData("Pellworth Securities was pushing hard to win a spot on the planned share sale, sending its dealmakers to Leeds.", "")]
    [InlineData("Pellworth Securities won a role on the listing.", "")]
    [InlineData("Pellworth Securities and Tarn Bank are the bookrunners of the Velmora IPO.", "Velmora")]
    // Who hires them does.
    [InlineData("Velmora hired Pellworth Securities as lead underwriter for its IPO, which could raise $400 million.", "Velmora $400 million")]
    [InlineData("Velmora has interviewed banks for an IPO that may come in 2025.", "Velmora")]
    [InlineData("Velmora has lined up banks for a listing.", "Velmora")]
    // What a parent sells is issued by the part.
    [InlineData("Granite plans to spin off Velmora in an initial public offering.", "Velmora")]
    [InlineData("Granite sold a 25% stake in Velmora in an IPO.", "Velmora")]
    [InlineData("Granite will sell part of its stake in Velmora in the IPO.", "Velmora")]
    [InlineData("Granite is preparing to list its Velmora unit in Frankfurt.", "Velmora")]
    [InlineData("Granite will float 25% of Velmora on the Warsaw exchange.", "Velmora")]
    [InlineData("Granite bought Velmora before the listing.", "")]
    public void Sells_the_shares(string text, string issuers) => Assert.Equal(issuers, string.Join(" | ", IssuesIn(text)));

    [Theory]
    [InlineData("Velmora would raise $24 million if the deal prices at the low end, just shy of the $25 million raised by Granite.", "Velmora $24 million")]
    [InlineData("Velmora is seeking as much as $25 million by selling a 1.5% stake in an IPO.", "Velmora $25 million")]
    [InlineData("Granite filed for an IPO that would be the biggest since Velmora raised $25 million in 2014.", "Granite; Velmora $25 million")]
    [InlineData("Velmora raised $25 million by selling a stake to Tarn Ventures.", "")]
    [InlineData("Granite has had a fine year since Velmora raised $25 million in 2014.", "")]
    public void Brings_the_money(string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : expected.Split("; "), IssuesIn(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Velmora has picked banks for its IPO.", DealStage.Considering)]
    [InlineData("Velmora is preparing for an IPO.", DealStage.Considering)]
    [InlineData("Velmora increased the size of its IPO to $15 million.", DealStage.Announced)]
    [InlineData("Velmora cut the price range of its IPO to $10-$12 a share.", DealStage.Announced)]
    [InlineData("Velmora is targeting a valuation of up to $67 million in its U.S. initial public offering.", DealStage.Announced)]
    [InlineData("Velmora is on course for a $30 million listing in Hong Kong.", DealStage.Announced)]
    [InlineData("Velmora used the proceeds of its IPO to repay a loan.", DealStage.Completed)]
    [InlineData("Velmora raised $25 million in its IPO.", DealStage.Completed)]
    [InlineData("Velmora was praised for its 2019 IPO.", DealStage.Completed)]
    public void Is_so_far(string text, DealStage expected) =>
        Assert.Equal(expected, ToldDeals.In("Velmora Inc. makes pumps.\n\n" + text).Single(deal => deal.Kind == DealKind.InitialPublicOffering).Stage);

    private static IEnumerable<string> IssuesIn(string text) =>
        from deal in ToldDeals.In("Velmora Inc. makes pumps. Granite Corp. makes pipes.\n\n" + text)
        where deal.Kind == DealKind.InitialPublicOffering
        select ToldDeals.PartiesOf(deal).Split("; ").Single(party => party.StartsWith("Issuer", StringComparison.Ordinal))[7..]
            + (deal.Value is { } value ? " " + value.Text : "");
}
