namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who deals where two might: the one who wants and the one who has, who did it in the end, who is told of by the way.</summary>
public sealed class AnotherBuyerTests
{
    [Theory]
    // Who has a stake that another wants would sell it.
    [InlineData("Pellworth Inc. is interested in Granite Corp.'s minority stake in Velmora.", "Investment: Investor Pellworth; Seller Granite; Target Velmora")]
    [InlineData("Pellworth Inc. and Osterby Tools are eyeing Granite Corp.'s 20% stake in Velmora.", "Investment: Investor Osterby Tools; Investor Pellworth; Seller Granite; Target Velmora")]
    [InlineData("Pellworth Inc. was circling Granite Corp.'s stake in Velmora.", "Investment: Investor Pellworth; Seller Granite; Target Velmora")]
    [InlineData("Pellworth Inc. is among companies looking at Granite Corp.'s 20% stake in Velmora.", "")]
    // What one had in mind another did.
    [InlineData("Granite Corp. held talks last year to buy Velmora, a photo app. Pellworth Inc. ended up acquiring the service for $800 million.",
        "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Target Velmora $800 million")]
    [InlineData("Granite Corp. offered to buy Velmora. Pellworth Inc. ultimately bought the business for $800 million.",
        "Acquisition: Acquirer Granite; Target Velmora | Acquisition: Acquirer Pellworth; Target Velmora $800 million")]
    // What is told by the way ends at the comma.
    [InlineData("Granite Corp., known for the purchase of Velmora, has revised a plan to buy Osterby Tools for $100 million.",
        "Acquisition: Acquirer Granite; Target Osterby Tools $100 million | Acquisition: Acquirer Granite; Target Velmora")]
    [InlineData("Granite Corp., best known for its takeover of Velmora, agreed to pay $30 million for Osterby Tools.",
        "Acquisition: Acquirer Granite; Target Osterby Tools $30 million | Acquisition: Acquirer Granite; Target Velmora")]
    [InlineData("Velmora, a service backed by Larch Capital, raised $25 million by selling notes to investors including Tarn Ventures.",
        "DebtFinancing: Issuer Velmora; Lender Tarn Ventures $25 million | Investment: Investor Larch Capital; Target Velmora")]
    [InlineData("Granite Corp. competes with Velmora (VELM), which went public in May.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("A joint venture between Granite Corp. and Velmora agreed to buy Osterby Tools for $40 million.",
        "Acquisition: Target Osterby Tools $40 million | JointVenture: Partner Granite; Partner Velmora")]
    // What it bought before the subject that "it" is.
    [InlineData("Granite Corp. grew. Granite Corp. paid less for its next deal, Velmora, the Danish provider of small-business services it purchased in 2018.",
        "Acquisition: Acquirer Granite; Target Velmora")]
    [InlineData("Granite Corp.'s dalliance with Velmora was short. After taking a $2.1 billion stake in the firm, Granite Corp. had sold out by May.",
        "Investment: Investor Granite; Target Velmora $2.1 billion")]
    [InlineData("The Roe administration has blocked deals over China's ambitions to acquire new chips.", "")]
    // Nor is it done by whoever stands in its way.
    [InlineData("Granite Corp. agreed in July to buy a 20 percent stake in Velmora, thwarting an attempted acquisition by a Chinese company.",
        "Investment: Acquirer Granite; Target Velmora")]
    [InlineData("Granite Corp. agreed with Pellworth Inc. to acquire stakes in German power projects concurrently and establish a base.",
        "Acquisition: Acquirer Granite; Seller Pellworth; Target German power projects")]
    public void Deals(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ToldDeals.In(text).Select(Line).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Granite Corp. held talks to buy Velmora. Pellworth Inc. wound up acquiring Velmora.", "Pellworth", DealStage.Completed)]
    [InlineData("Pellworth Inc. is interested in Granite Corp.'s stake in Velmora as it seeks growth in Asia.", "Pellworth", DealStage.Considering)]
    [InlineData("Granite Corp., famous for its takeover of Velmora, plans to open a mill.", "Granite", DealStage.Completed)]
    [InlineData("A joint venture between Granite Corp. and Velmora is seeking a loan.", "Granite", DealStage.Completed)]
    [InlineData("The cabinet stepped in by vetoing Granite Corp.'s potential purchase of Velmora.", "Granite", DealStage.Terminated)]
    public void Stages(string text, string party, DealStage stage) =>
        Assert.Equal(stage, Assert.Single(ToldDeals.In(text), deal => deal.Parties.Any(p => p.Role != PartyRole.Seller && p.Company.StartsWith(party, StringComparison.Ordinal))).Stage);

    private static string Line(Deal deal) =>
        $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}{(deal.Value is { } value ? " " + value : "")}";
}
