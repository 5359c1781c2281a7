namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who bids against whom: a rival's bid is a deal of its own or none, and never brings a second buyer into the one that is told.</summary>
public sealed class RivalDealTests
{
    public static TheoryData<string, string> Bids => new()
    {
        { "Brenlow Partners raised its offer for Lowick Works to $46 a share on Friday, topping a rival bid by buyout firm Carsted Capital.",
            "Acquirer Brenlow Partners; Target Lowick Works" },
        { "Carsted Plc increased its bid for Lowick Inc. to $2.1 billion, beating an offer from Morvan Group.", "Acquirer Carsted; Target Lowick" },
        { "Morvan Group offered $300 million for Osric Corp., trumping a bid from Tarn Inc.", "Acquirer Morvan Group; Target Osric" },
        { "Osric Corp. has agreed to be bought by Morvan Group for $300 million, spurning a rival offer from Tarn Inc.",
            "Acquirer Morvan Group; Target Osric | Acquirer Tarn; Target Osric" },
        { "Osric Corp. picked Morvan's $300 million offer over a higher bid from Tarn Inc.",
            "Acquirer Morvan; Target Osric | Acquirer Tarn; Target Osric" },
        { "Brenlow Partners has joined the battle for Lowick Works with an offer that trumps a hostile bid from Britain's Carsted Group.", "" },
        { "Tarn Inc. and Morvan Group are bidding for Osric Corp., people said.", "Acquirer Morvan Group; Target Osric | Acquirer Tarn; Target Osric" },
        { "Tarn Inc. and Morvan Group are jointly bidding for Osric Corp., people said.", "Acquirer Morvan Group; Acquirer Tarn; Target Osric" },
        { "Osric spurns Tarn bid as too low", "" },
        { "Brenlow tops Carsted with $4.3bn Lowick offer\nLowick Works Inc. had rejected a bid from Carsted Plc. Brenlow Partners is a fund.",
            "Acquirer Brenlow Partners; Target Lowick Works | Acquirer Carsted; Target Lowick Works" },
        { "Tarn Inc. has no intention of making an offer for the company, a statement said.", "" },
    };

    [Theory]
    [MemberData(nameof(Bids))]
    public void Of_several_bidders(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ToldDeals.In(text).Select(ToldDeals.PartiesOf).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Tarn offers $4.2 billion for pump maker Osric", DealStage.Proposed)]
    [InlineData("Tarn bids $4.2 billion for Osric", DealStage.Proposed)]
    [InlineData("Tarn Inc. offered $4.2 billion for Osric Corp.", DealStage.Proposed)]
    [InlineData("Tarn Inc. paid $4.2 billion for Osric Corp.", DealStage.Completed)]
    public void What_is_offered_is_not_agreed(string text, DealStage stage) => Assert.Equal(stage, Assert.Single(ToldDeals.In(text)).Stage);
}
