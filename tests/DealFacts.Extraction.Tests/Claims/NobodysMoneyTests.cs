namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Sums of a person, an index, an industry or nobody in particular, beside a company that they are not of.</summary>
public sealed class NobodysMoneyTests
{
    [Theory]
    [InlineData("The S&P 500 has gained $7 trillion this year, led by Velmora Inc.")]
    [InlineData("Technology stocks lost $300 billion in market value on Friday, led by Velmora Inc.")]
    [InlineData("Velmora Inc's chief executive Ada Moss bought a $7 million house in Aspen, records show.")]
    [InlineData("Ada Moss, founder of Velmora Inc, has paid $29 million for a mansion in Palm Beach.")]
    [InlineData("Ada Moss, the chief executive of Velmora Inc, earned $12.4 million last year.")]
    [InlineData("Velmora Inc founder Ada Moss donated $50 million to a Boston hospital.")]
    [InlineData("The cloud market, in which Velmora Inc competes with Granite Corp, is worth $45 billion a year.")]
    [InlineData("The pump segment is expected to be worth $17 billion by 2027, Velmora Inc said.")]
    [InlineData("The family that owns Velmora Inc is worth $12 billion.")]
    [InlineData("Venture capitalists poured $29 billion into European start-ups such as Velmora Ltd last year.")]
    [InlineData("European start-ups raised $29 billion last year, up from $22 billion, said Larch Capital.")]
    [InlineData("Granite Corp is merging with rival Velmora Inc to create a $30 billion company.")]
    [InlineData("Velmora Inc said it acquired a tool distributor with annual sales of $40 million.")]
    [InlineData("Velmora Inc said it agreed to buy three retailers with combined sales of some $40 million.")]
    [InlineData("Velmora Inc is to merge with Granite Corp. The combined company will have revenue of $4 billion.")]
    [InlineData("Velmora Inc and Granite Corp had sales of $4 billion last year.")]
    [InlineData("A joint venture between Velmora Inc and Granite Corp is seeking as much as 7 billion yuan in a private round.")]
    [InlineData("A new joint venture between Velmora Inc and Granite Corp had sales of $40 million.")]
    [InlineData("A combined entity would be worth more than $600 million, Velmora Inc said.")]
    [InlineData("Velmora Inc may merge with Granite Corp. The enlarged group would have sales of $600 million.")]
    [InlineData("In Utah, companies like Velmora, Osterby Tools and Granite raised a collective $370 million.")]
    [InlineData("Subsidiaries of Velmora Inc, Granite Corp and Ada Moss's Osterby Partners have committed to spending a combined $400 million.")]
    [InlineData("Velmora Capital put the total at far less, compared to Granite's $13 million estimate.")]
    [InlineData("Velmora, Osterby Tools and Granite are worth $3 billion as a trio.")]
    [InlineData("Velmora Inc runs gyms. Velmora has opened 40. Britons spent 5.9 billion pounds on gyms last year.")]
    [InlineData("Velmora Inc struck a deal with Granite Corp that could be worth as much as $338 million for him.")]
    [InlineData("Velmora Inc builds rockets. Contracts for such launches are estimated to be valued at about $70 billion.")]
    [InlineData("Velmora Inc grew, but start-ups fared less well. Overall, at $2.6 million, their valuation barely rose.")]
    [InlineData("They trailed startups such as Velmora, Osterby Tools, and Granite Corp that secured $641 million.")]
    public void Is_no_companys(string text)
    {
        FactBook book = FactReader.Read(new Article(), text);
        Assert.Empty(book.Figures);
        Assert.NotEmpty(book.Unattributed);
    }

    [Theory]
    [InlineData("Velmora Inc, which Ada Moss founded, is worth $4 billion.", Metric.Valuation, "$4 billion")]
    [InlineData("Velmora Inc earned $12.4 million last year.", Metric.NetIncome, "$12.4 million")]
    [InlineData("Granite Corp said the bid confers an enterprise value of 3 billion euros ($3.3 billion) on Velmora Inc.", Metric.Valuation, "$3.3 billion")]
    [InlineData("Granite Corp agreed to buy Velmora Inc. Granite's offer values Velmora at $8.7 billion on its outstanding shares alone.", Metric.Valuation, "$8.7 billion")]
    [InlineData("Velmora Inc had a loss of $96 million on $57 million for fiscal 2018.", Metric.Revenue, "$57 million")]
    [InlineData("Velmora Inc has grown fast, with active customer numbers growing to 4 million at the end of 2018.", Metric.Users, "4 million")]
    [InlineData("Velmora Inc said to be in talks to raise at $5 billion value", Metric.Valuation, "$5 billion")]
    [InlineData("Granite Corp dropped its bid for Velmora Inc. Granite had offered $45 a share in cash.", Metric.SharePrice, "$45")]
    [InlineData("Velmora Inc, a retailer with annual sales of $40 million, said it agreed to buy Granite Corp.", Metric.Revenue, "$40 million")]
    [InlineData("Granite Corp bought Velmora Inc, a tool distributor with annual sales of $40 million.", Metric.Revenue, "$40 million")]
    [InlineData("Granite Corp will renegotiate its planned $13.50 a share acquisition of Velmora Inc.", Metric.SharePrice, "$13.50")]
    [InlineData("Granite Corp can go ahead with its $20 a share cash tender offer for Velmora Inc.", Metric.SharePrice, "$20")]
    [InlineData("Velmora Inc offers a Granite-like service and made sales of $9 million.", Metric.Revenue, "$9 million")]
    [InlineData("Ada Moss, who sold her last start-up for $30 million, has raised $4 million for Velmora Inc.", Metric.AmountRaised, "$4 million")]
    public void A_companys_own_is_still_its_own(string text, Metric metric, string amount)
    {
        Figure figure = FactReader.Read(new Article(), text).Figures.First(figure => figure.Amount.Text == amount);
        Assert.Equal(("Velmora", metric), (figure.Company.Split(' ')[0], figure.Metric));
    }

    [Fact]
    public void A_loss_of_market_value_is_no_loss() => Assert.Equal(
        Metric.Other, Assert.Single(FactReader.Read(new Article(), "Since May, Velmora Inc has lost $12 billion in market value.").Figures).Metric);
}
