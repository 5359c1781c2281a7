namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What the words beside an amount say that it is, and of when.</summary>
public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("Acme Corp's GAAP diluted earnings per share was $2.10 in 2020.", "EarningsPerShare Acme $2.10 2020")]
    [InlineData("Acme Corp's offer of $95 per share is at a premium of 45% to Lowell Inc's Friday close.", "SharePrice Acme $95 -")]
    [InlineData("Acme Corp has cut its workforce from a peak of about 14,000 in 2019 to 5,600.", "Headcount Acme 5,600 -")]
    [InlineData("Acme Corp has fired more than three dozen employees since July.", "")]
    [InlineData("Acme Corp shares fell $1.88, or 6 percent, to $29.51.", "SharePrice Acme $29.51 -; Other Acme $1.88 -")]
    [InlineData("Acme Corp earned 761 million euros in Q1 2006, down from 1.0 billion a year earlier, on sales of 9.9 billion euros.",
        "Revenue Acme 9.9 billion euros Q1 2006; NetIncome Acme 1.0 billion Q1 2005; NetIncome Acme 761 million euros Q1 2006")]
    [InlineData("Acme Corp bought Lowell Inc for $1.4 billion. Acme had cash and securities of about $1.4 billion as of June 30, 2020.",
        "Other Acme about $1.4 billion 2020-06-30; DealValue Lowell $1.4 billion -")]
    [InlineData("Acme Corp bought Lowell Inc for $1.4 billion. It paid $1.4 billion in cash.", "DealValue Lowell $1.4 billion -")]
    [InlineData("Acme Corp bought Lowell Inc. Acme is new. Barrow Inc reported second-quarter profit of $220 million.", "NetIncome Barrow $220 million second-quarter")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell has sales of $220 million, Barrow Wire reported last week.", "Revenue Lowell $220 million -")]
    [InlineData("Acme Corp rose 2.4% to $98.71, adding about $11 billion to its market value.", "SharePrice Acme $98.71 -; Other Acme about $11 billion -")]
    public void Is_told_by_them(string text, string figures) =>
        Assert.Equal(figures, string.Join("; ", Read(text).Figures.Select(figure =>
            $"{figure.Metric} {figure.Company} {figure.Amount} {figure.Period?.ToString() ?? "-"}")));

    [Fact]
    public void A_dividend_is_no_price() =>
        Assert.Null(Assert.Single(Read("Acme Corp will merge with Lowell Inc. Lowell shareholders will get a special cash dividend of $16.50 per share, or "
            + "about $10 billion.").Deals).Value);

    [Fact]
    public void A_gain_from_a_sale_is_no_price() =>
        Assert.Equal("$1.05 billion", Assert.Single(Read("Acme Corp made $513 million, helped by a $970 million gain from the sale of Tolvar to Lowell Inc "
            + "for $1.05 billion.").Figures, figure => figure.Metric == Metric.DealValue).Amount.ToString());

    [Theory]
    [InlineData("2017-06-16", "Acme Corp employed 341,400 people at year-end.", "2016-01-01")]
    [InlineData("2017-12-16", "Acme Corp employed 341,400 people at year-end.", "2017-01-01")]
    [InlineData("2017-06-16", "Acme Corp will employ 341,400 people at year-end.", "2017-01-01")]
    [InlineData("2011-08-18", "Acme Corp's revenue in the year ending in October will be $127 million.", "2010-11-01")]
    [InlineData("2011-08-18", "Acme Corp's revenue in the year ended October was $127 million.", "2009-11-01")]
    public void A_year_that_ends_is_the_one_spoken_of(string day, string text, string start) =>
        Assert.Equal(start, Assert.Single(FactReader.Read(new Article { Path = "a.txt", Published = CalendarDate.Parse(day) }, text).Figures)
            .Period!.Start.ToString());

    [Fact]
    public void A_price_a_share_is_no_valuation() =>
        Assert.Null(Assert.Single(Read("Acme Corp received an approach from Lowell Inc valuing it at 410 pence a share, or 620 million pounds.").Deals).Valuation);

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
