namespace DealFacts.Extraction.Tests.Merging;

/// <summary>The words of stage that stand for a story's main deal.</summary>
public sealed class LeadStageTests
{
    [Theory]
    [InlineData("Acme Corp said it has doubled its offer for Lowell Inc to 40 dlrs a share.", "doubled its offer")]
    [InlineData("Anna Brown, an investor who has said she is considering a bid for Lowell Inc, said she raised her stake in Lowell Inc to 9 pct.", "raised her stake")]
    [InlineData("Lowell Inc said it received a written proposal from Acme Corp seeking to buy Lowell.", "received a written proposal")]
    [InlineData("Lowell Inc said it agreed to be acquired by Acme Corp.", "agreed to be acquired")]
    [InlineData("Acme Corp said it agreed to transfer 55 pct of Lowell Inc to Zenwick Corp.", "agreed to transfer")]
    [InlineData("Acme Corp said its cash tender offer for Lowell Inc expired.", "expired")]
    [InlineData("Acme Corp said it called off its plans to buy Lowell Inc.", "called off its plans")]
    [InlineData("Acme Corp said it may pursue a merger with Lowell Inc.", "may pursue a merger")]
    [InlineData("Acme Corp said its proposed merger with Lowell Inc has been cleared by the state.", "cleared")]
    [InlineData("Acme Corp said recent talks to buy Lowell Inc have ended.", "ended")]
    [InlineData("Acme Corp said it will sell its Lowell unit to Zenwick Corp.", "will sell")]
    [InlineData("Acme Corp said it was selling Lowell Inc to Zenwick Corp.", "selling")]
    [InlineData("Acme Corp said it has no plans to sell Lowell Inc.", "no plans to sell")]
    [InlineData("Acme Corp said it is not interested in buying Lowell Inc.", "not interested in buying")]
    [InlineData("Acme Corp said it intended to make a tender offer for Lowell Inc.", "intended to make a tender offer")]
    [InlineData("Acme Corp said it filed suit to stop the bid by Zenwick Corp for Lowell Inc.", "filed suit")]
    [InlineData("Acme Corp said it withdrew its 28 dlr a share offer for Lowell Inc.", "withdrew")]
    [InlineData("Lowell Inc is being acquired by Acme Corp.", "being acquired")]
    [InlineData("Acme Corp said its letter of intent to acquire Lowell Inc was terminated by mutual consent.", "terminated")]
    [InlineData("Acme Corp said a state court overturned its proposed acquisition of Lowell Inc.", "overturned")]
    [InlineData("A state court barred Acme Corp from buying Lowell Inc.", "barred")]
    [InlineData("Acme Corp said its planned takeover of Lowell Inc is off.", "is off")]
    [InlineData("Acme Corp said it reaffirmed the terms of its offer for Lowell Inc.", "reaffirmed the terms")]
    [InlineData("Acme Corp said a new firm will begin a cash tender offer to acquire Lowell Inc.", "begin a cash tender offer")]
    [InlineData("Acme Corp said its 22 dlr a share offer for Lowell Inc began today.", "began")]
    [InlineData("Acme Corp and Zenwick Corp said they agreed to terms for the sale of Lowell Inc to Zenwick.", "agreed to terms")]
    [InlineData("Acme Corp said it would exercise its right to acquire Lowell Inc.", "exercise its right to acquire")]
    [InlineData("Acme Corp said it has held preliminary talks with Lowell Inc on a merger.", "preliminary talks")]
    [InlineData("Acme Corp received Home Loan Bank approval to acquire Lowell Inc.", "received Home Loan Bank approval")]
    [InlineData("Acme Corp has decided against selling Lowell Inc.", "decided against")]
    [InlineData("Acme Corp has agreed not to buy more shares of Lowell Inc.", "agreed not to buy")]
    [InlineData("Lowell Inc said the terms of the offer from Acme Corp are unacceptable.", "unacceptable")]
    [InlineData("Directors of Lowell Inc recommended acceptance of the 24 dlr a share offer from Acme Corp.", "recommended acceptance")]
    [InlineData("Acme Corp said it will not sell its Lowell unit to Zenwick Corp.", "will not sell")]
    [InlineData("Acme Corp said it has rescinded its agreement to buy Lowell Inc.", "rescinded")]
    public void Are_those_of_the_first_main_clause(string text, string words) =>
        Assert.Equal(words, FactReader.Read(new Article { Path = "a.txt" }, text).Deals.FirstOrDefault()?.StageText);
}
