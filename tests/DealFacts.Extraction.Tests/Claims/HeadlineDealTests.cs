namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Deals in the words of headlines, over a text that only names the companies.</summary>
public sealed class HeadlineDealTests
{
    private const string Names = "\n\nSpokesmen for Orvane Corp, Velmora Inc and Larch Plc declined to comment.";

    [Theory]
    [InlineData("Velmora pulls in $6M to take on spreadsheets", "FundingRound: Issuer Velmora")]
    [InlineData("Velmora locks in $33M from Orvane", "FundingRound: Investor Orvane; Issuer Velmora")]
    [InlineData("Orvane sinks $12M into Velmora", "Investment: Investor Orvane; Target Velmora")]
    [InlineData("Orvane swoops for Velmora in £34m deal", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Orvane hoovers up Velmora", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Velmora agrees £34m sale to Orvane", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Velmora nears $340M sale to Orvane", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Velmora sells itself to Orvane for $340M", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Orvane announces $2 billion deal for Larch's wireless business", "Acquisition: Acquirer Orvane; Seller Larch; Target wireless business")]
    [InlineData("Velmora shares jump on Orvane takeover talk", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Velmora begins bond sale to fund growth", "")]
    [InlineData("Orvane signs $300 million deal for Larch's software", "")]
    public void Are_read(string headline, string deals) => Assert.Equal(deals, In(headline + Names));

    [Theory]
    [InlineData("Rivals include Orvane, Larch and Velmora, a start-up backed by Pellworth Corp.", "Investment: Investor Pellworth; Target Velmora")]
    [InlineData("Rivals include Orvane, Larch and Velmora, the Berlin lender backed by Pellworth Corp.", "Investment: Investor Pellworth; Target Velmora")]
    [InlineData("A consortium led by Larch Capital and Hazel Partners has agreed to buy Velmora Inc.", "Acquisition: Acquirer Hazel Partners; Acquirer Larch Capital; Target Velmora")]
    [InlineData("Units of Orvane Inc. and Jane Roe's Hazel Partners invested a combined $4 million in Velmora Inc.", "Investment: Investor Hazel Partners; Investor Orvane; Target Velmora")]
    [InlineData("Orvane Corp agreed to buy Velmora Inc, which rejected a plan from Larch Plc.", "Acquisition: Acquirer Orvane; Target Velmora")]
    public void Take_whom_the_words_stand_with(string text, string deals) => Assert.Equal(deals, In(text));

    private static string In(string text) => string.Join(" | ",
        ToldDeals.In(text).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal));
}
