namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What a sentence tells beside its main clause: second subjects, deals looked back on, words of another clause.</summary>
public sealed class SecondClauseTests
{
    [Theory]
    // "now" of another clause is no sum of rounds.
    [InlineData("The Leeds-based firm, which raised $1 billion in November, said its app now takes codes.", "FundingRound: Issuer Velmora")]
    [InlineData("Velmora raised $9 million in May, and now makes pipes.", "FundingRound: Issuer Velmora")]
    [InlineData("Velmora, which closed a $9 million round in 2018, is now after clerks.", "FundingRound: Issuer Velmora")]
    [InlineData("Velmora has now raised $9 million.", "")]
    [InlineData("Velmora now has raised $9 million.", "")]
    // A particle is no backer.
    [InlineData("Velmora targets farmers to fight back Granite Corp.", "")]
    [InlineData("Velmora hit back at Granite Corp.", "")]
    [InlineData("Larch Capital has backed Velmora.", "Investment: Investor Larch Capital; Target Velmora")]
    // Somebody without a name is the subject.
    [InlineData("Velmora fell, and the owner of Granite Corp. has raised $9 million.", "")]
    [InlineData("Velmora has hired clerks, but a rival has raised $9 million.", "")]
    [InlineData("Velmora has hired clerks and another startup has acquired Granite Corp.", "Acquisition: Target Granite")]
    [InlineData("Velmora and Pellworth Inc. have acquired Granite Corp.", "Acquisition: Acquirer Pellworth; Acquirer Velmora; Target Granite")]
    // Funds are who runs them.
    [InlineData("An investor group led by Pellworth Capital, Hazel Partners and funds affiliated with Tarn Ventures acquired Velmora in 2018.", "Acquisition: Acquirer Hazel Partners; Acquirer Pellworth Capital; Acquirer Tarn Ventures; Target Velmora")]
    [InlineData("Velmora was bought by a group led by Pellworth Capital and funds managed by Tarn Ventures.", "Acquisition: Acquirer Pellworth Capital; Acquirer Tarn Ventures; Target Velmora")]
    [InlineData("Hazel Partners and entities advised by Tarn Ventures are buying Velmora.", "Acquisition: Acquirer Hazel Partners; Acquirer Tarn Ventures; Target Velmora")]
    // Who does what stands in front is named behind it.
    [InlineData("By acquiring Granite Corp., Velmora gains 300 shops.", "Acquisition: Acquirer Velmora; Target Granite")]
    [InlineData("After buying Granite Corp. in May, Velmora grew.", "Acquisition: Acquirer Velmora; Target Granite")]
    [InlineData("Before selling Granite Corp. to Pellworth Inc., Velmora cut jobs.", "Acquisition: Acquirer Pellworth; Seller Velmora; Target Granite")]
    [InlineData("By acquiring Granite Corp., clerks of Velmora gain.", "Acquisition: Target Granite")]
    // A fund without a name is nobody the article names, and whom it puts money in takes no stake.
    [InlineData("Proceeds go to the sovereign wealth fund, which has been plowing $9 million into Granite Corp.", "Investment: Target Granite")]
    [InlineData("The sovereign wealth fund has been plowing $9 million into Granite Corp., taking a $3 million stake in Pellworth Inc.", "Investment: Target Granite | Investment: Target Pellworth")]
    [InlineData("Larch Ventures backed Granite Corp. The fund also put $3 million into Pellworth Inc.", "Investment: Investor Larch Ventures; Target Granite | Investment: Investor Larch Ventures; Target Pellworth")]
    // Its people are wooed, not it.
    [InlineData("Pellworth Inc. sent its dealmakers from London to woo Granite Corp. officials.", "")]
    [InlineData("Pellworth Inc. is wooing Granite Corp.", "Acquisition: Acquirer Pellworth; Target Granite")]
    // A dash, however it is typed.
    [InlineData("Velmora has bought two firms — Granite Corp. and Pellworth Inc. — for $5 million.", "Acquisition: Acquirer Velmora; Target Granite; Target Pellworth")]
    [InlineData("Velmora has bought two firms - Granite Corp. and Pellworth Inc. - for $5 million.", "Acquisition: Acquirer Velmora; Target Granite; Target Pellworth")]
    [InlineData("Velmora - the pump maker - bought Granite Corp. - a rival - for $5 million.", "Acquisition: Acquirer Velmora; Target Granite")]
    [InlineData("Getting back to the new funding - Larch Capital led Velmora's round, with Tarn Ventures.", "FundingRound: Investor Tarn Ventures; Issuer Velmora; LeadInvestor Larch Capital")]
    [InlineData("Velmora bought a pump maker - Granite Corp. sold pipes.", "Acquisition: Acquirer Velmora; Target pump maker")]
    // Two that a stroke or hyphen joins.
    [InlineData("A judge cleared the Pellworth-Velmora merger.\n\nPellworth Inc. makes pipes.", "Merger: Acquirer Pellworth; Target Velmora")]
    [InlineData("The Granite/Pellworth merger is off.\n\nGranite Corp. makes pumps and Pellworth Inc. pipes.", "Merger: Acquirer Granite; Target Pellworth")]
    public void Parties(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ToldDeals.In("Velmora makes pumps.\n\n" + text).Select(d => $"{d.Kind}: {ToldDeals.PartiesOf(d)}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Granite plans to cut debt following its purchase of Velmora Plc.", DealStage.Completed)]
    [InlineData("Granite is weighing job cuts after its $2 billion takeover of Velmora Plc.", DealStage.Completed)]
    [InlineData("Granite is weighing the closure of a mill it got with its 2011 purchase of Velmora Plc.", DealStage.Completed)]
    [InlineData("Granite may sell what it has held since its 2014 acquisition of Velmora Plc.", DealStage.Completed)]
    [InlineData("Granite plans its purchase of Velmora Plc.", DealStage.Announced)]
    [InlineData("Granite is weighing a takeover of Velmora Plc.", DealStage.Considering)]
    public void Stages(string text, DealStage expected) =>
        Assert.Equal(expected, ToldDeals.In("Granite Corp. makes pumps.\n\nGranite has mills. " + text).Single(d => d.Kind == DealKind.Acquisition).Stage);
}
