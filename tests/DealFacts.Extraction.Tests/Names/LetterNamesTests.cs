namespace DealFacts.Extraction.Tests.Names;

/// <summary>Capitals that name no company: marks, terms spelled out, symbols behind a possessor, words after a legal form.</summary>
public sealed class LetterNamesTests
{
    [Theory]
    [InlineData("Shares of Velmora Inc. fell. Velmora’s (VLM) stock has halved.", "Velmora")]
    [InlineData("Shares of Velmora Inc. rose. Velmora sells out of home (OOH) space, and it said the OOH market grew.", "Velmora")]
    [InlineData("Shares of Velmora Inc. rose. Velmora got a C grade and its staff joined the B team.", "Velmora")]
    [InlineData("Shares of Velmora Inc. rose. Velmora said this D2 round closed in May.", "Velmora")]
    [InlineData("Shares of Velmora Inc. rose. Velmora was sued by NY Attorney General Ada Moss.", "Velmora")]
    [InlineData("A startup called Tarnvale ML joined Velmora Inc.", "Tarnvale ML; Velmora")]
    [InlineData("Ada Moss left Velmora Co. Investors are wary of Velmora Co. and like Tarnvale.", "Tarnvale; Velmora")]
    [InlineData("Shares of Velmora Inc. rose. Velmora acquired Bay Area VR studio Tarnvale Games, the maker of games.", "Tarnvale Games; Velmora")]
    [InlineData("The newspaper Times of Malta wrote of Velmora Inc.", "Times of Malta; Velmora")]
    [InlineData("The round of Velmora Inc. was led by Tarnvale i Ventures.", "Tarnvale i Ventures; Velmora")]
    public void Companies(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", FactReader.Read(new Article { Path = "a.txt" }, text).Companies.Select(c => c.Name).Order(StringComparer.Ordinal)));
}
