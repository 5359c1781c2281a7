namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Sales of securities are no sale of the company, and what others raised is not this listing's.</summary>
public sealed class ComparedListingTests
{
    public static TheoryData<string, string> Stories => new()
    {
        { "Larkspur Corp. sold 20 million shares in its initial public offering at $28 each to raise $560 million.",
            "InitialPublicOffering $560 million: Issuer Larkspur" },
        { "Larkspur Corp. hopes to raise as much as $540 million in its stock market debut next week.",
            "InitialPublicOffering $540 million: Issuer Larkspur" },
        { "Larkspur Corp. filed for an IPO. It would be the biggest offering by a Leeds company since Cardwell Inc. went public in 2011, raising $3.8 billion.",
            "InitialPublicOffering $3.8 billion: Issuer Cardwell | InitialPublicOffering : Issuer Larkspur" },
        { "Larkspur Corp. raised $560 million in its IPO. It is the fourth listing this year to raise more than $900 million.",
            "InitialPublicOffering $560 million: Issuer Larkspur" },
        { "Norvik Corp. has committed to a refinery, one of the largest investments in Europe's supply chain.", "" },
        { "Osric Corp. upsizes its bond sale to $5 million", "" },
        { "Osric Corp. is weighing a stock sale.", "" },
        { "Osric Corp. completed the sale of Velmora to Tarn Inc.", "Acquisition : Acquirer Tarn; Seller Osric; Target Velmora" },
        { "The startup competes with the well-funded Velmora and with Osric Corp.", "" },
        { "The European Commission approved the creation of a joint venture between Norvik Corp. and the miner Sunda Metals.",
            "JointVenture : Partner Norvik; Partner Sunda Metals" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void Of_securities_and_comparisons(string text, string expected) => Assert.Equal(expected,
        string.Join(" | ", ToldDeals.In(text).Select(deal => $"{deal.Kind} {deal.Value?.Text}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));
}
