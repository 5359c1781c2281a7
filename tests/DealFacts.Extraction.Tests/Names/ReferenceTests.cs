namespace DealFacts.Extraction.Tests.Names;

/// <summary>Whom "it", "the company" and the like refer to.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Orvane Inc. said it agreed to buy Tulmar Corp. The company said its board agreed.", "it = Orvane|The company = Orvane|its = Orvane")]
    [InlineData("Orvane, a Swiss startup, raised money from Tulmar, an Italian fund. The Swiss startup is new.", "The Swiss startup = Orvane")]
    [InlineData("Orvane is selling shares in Tulmar Inc. through a deal that will end its stake in the carrier.", "its = Orvane|the carrier = Tulmar")]
    [InlineData("Orvane and Tulmar met. Both companies declined to comment.", "Both companies = ?")]
    [InlineData("Orvane agreed to buy Tulmar. The target rose.", "The target = Tulmar")]
    [InlineData("Analyst Jane Quell wrote about Orvane Inc. She likes its shares.", "She = Jane Quell|its = Orvane")]
    [InlineData("After a report that it may merge with Tulmar Inc., Orvane denied talks.", "it = Orvane")]
    [InlineData("Orvane raised money in a round led by Tulmar Capital. The startup is new.", "The startup = Orvane")]
    [InlineData("Orvane grew. Its customers include Tulmar Inc. and Brisk Corp. The company is new.", "Its = Orvane|The company = Orvane")]
    [InlineData("Orvane Inc. bought Tulmar Inc. last year. Today it sold the company.", "it = Orvane|the company = Tulmar")]
    [InlineData("Orvane is new. Tulmar is leading a round, valuing the company at $5 million.", "the company = Orvane")]
    [InlineData("Orvane Inc. owns the lending firm Tulmar Bank.", "the lending firm = Tulmar Bank")]
    [InlineData("Orvane is a payments company. Tulmar Inc. met the Lisbon-based company.", "based company = Orvane")]
    [InlineData("Orvane, an airline, met Tulmar Inc. The carrier is new.", "The carrier = Orvane")]
    [InlineData("Orvane bought shares. A Tulmar Inc. analyst wrote that the company is new.", "the company = Orvane")]
    [InlineData("Orvane CEO Jane Quell spoke. Tulmar Inc. fell. Quell said the company is new.", "the company = Orvane")]
    [InlineData("Orvane Inc. met Tulmar Inc., which doubled its sales.", "its = Tulmar")]
    [InlineData("Orvane raised money. Tulmar Capital led its second round.", "its = Orvane")]
    [InlineData("Orvane is new. According to sources, company has raised $5 million.", "company = Orvane")]
    [InlineData("Orvane makes pots. The San Jose company closed a round.", "company = Orvane")]
    [InlineData("Orvane Inc. rose. Tulmar Inc. fell after Kestrel Inc. postponed its listing.", "its = Kestrel")]
    [InlineData("Orvane Inc. grew. It agreed to buy Tulmar Labs. On Monday the Company had cash.", "It = Orvane|the Company = Orvane")]
    [InlineData("Orvane Inc. agreed to buy Tulmar Inc. Its holders will own 62% of the combined company.", "Its = Orvane|the combined company = Orvane")]
    [InlineData("Orvane is new. Tulmar Capital led the round. The company last raised in 2023.", "The company = Orvane")]
    [InlineData("Orvane said it is buying Tulmar Labs. The company had raised $5 million.", "it = Orvane|The company = Tulmar Labs")]
    [InlineData("Orvane Inc. invested in Tulmar Labs. It is new there. The startup has users.", "It = Orvane|The startup = Tulmar Labs")]
    [InlineData("Orvane Inc. agreed to buy Tulmar Brewing. The brewer made $5 million.", "The brewer = Tulmar Brewing")]
    [InlineData("Orvane Inc. bought Tulmar Tools. With few rivals, the toolmaker had sales.", "the toolmaker = Tulmar Tools")]
    [InlineData("Orvane Inc. bid $5 a share for Tulmar Inc. The bid values the company at $9 million.", "the company = Tulmar")]
    [InlineData("Orvane Inc. is exploring a sale of its stake in Tulmar Inc. The business could be worth $9 million.", "its = Orvane|The business = Tulmar")]
    [InlineData("Tulmar Inc. has been put up for sale by Orvane Inc. It fell. Orvane Inc. bought it in 2014.", "It = Tulmar|it = Tulmar")]
    public void They_are_resolved(string text, string references) => Assert.Equal(references.Split('|'), Naming.References(text));

    [Theory]
    [InlineData("Orvane Inc. rose. It is expected that others fall.")]
    [InlineData("Orvane Inc. rose. It was unclear why.")]
    [InlineData("Orvane Inc. is shy when it comes to sales.")]
    [InlineData("Orvane Inc. is new. It is a good time to buy.")]
    [InlineData("Orvane Inc. is new. It would be prudent to wait.")]
    [InlineData("Orvane Inc. rose after a company fell.")]
    [InlineData("Orvane Inc. sold IT services.")]
    public void Some_words_refer_to_nobody(string text) => Assert.Empty(Naming.References(text));
}
