namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Two amounts of one thing at two times are two figures, and none of them is wrong.</summary>
public sealed class ComparedTimesTests
{
    [Theory]
    [InlineData("Acme Corp's net loss widened to $24 million from $19 million.", "$19 million")]
    [InlineData("Acme Corp's revenue grew from $19 million to $24 million.", "$19 million")]
    [InlineData("Net earnings at Acme Corp came in at $24 million versus $19 million.", "$19 million")]
    [InlineData("Acme Corp cut its forecast for 2024 revenue to $24 million from $29 million.", "$29 million")]
    [InlineData("Acme Corp raised its offer for Lowell Inc to $24 a share from $19.", "$19")]
    public void An_amount_from_before_has_a_time_of_its_own(string text, string amount)
    {
        FactBook book = Read(text);
        Assert.Equal("earlier", Figure(book, amount).Period?.Text);
        Assert.NotEqual("earlier", book.Figures.First(figure => figure.Amount.Text != amount).Period?.Text);
        Assert.Empty(book.Disagreements);
    }

    [Theory]
    [InlineData("Acme Corp's sales rose to $40 million in the third quarter of 2023 from $36 million in the year-ago quarter.", "$36 million", "Q3 2022")]
    [InlineData("Acme Corp had sales of $40 million in 2023, against $36 million a year earlier.", "$36 million", "2022")]
    [InlineData("Acme Corp had sales of $40 million in the quarter ended June 30, 2023, against $36 million in the same period last year.", "$36 million", "Q2 2022")]
    [InlineData("Acme Corp lost $5 million, or 12 cents a share, in the second quarter of 2023, compared with a profit of $9 million, or 21 cents a share, a year earlier.", "21 cents", "Q2 2022")]
    [InlineData("Acme Corp had sales of $40 million in 2023, against $36 million two years earlier.", "$36 million", "two years earlier")]
    [InlineData("Acme Corp's sales fell to $40 million, against $36 million a year earlier.", "$36 million", "a year earlier")]
    public void A_year_earlier_is_counted_from_the_time_of_the_other_amount(string text, string amount, string period) =>
        Assert.Equal(period, Figure(Read(text), amount).Period?.ToString());

    [Theory]
    [InlineData("Acme Corp's profits fell to £18 million in the year to 30 September, from £24 million a year earlier, on revenues of £402 million.", "£402 million", "in the year to 30 September")]
    [InlineData("Net income attributable to Acme Corp fell to $214 million, or 88 cents per share, from $251 million, or $1.02 per share, a year earlier.", "$251 million", "a year earlier")]
    [InlineData("Acme Corp had sales of $6 million in 2022, up from $5 million in 2021, while its net loss narrowed to $1 million from $3 million.", "$1 million", "in 2022")]
    public void The_time_of_a_compared_amount_is_no_others(string text, string amount, string? period) =>
        Assert.Equal(period, Figure(Read(text), amount).Period?.Text);

    [Theory]
    [InlineData("Acme Corp's third-quarter profit fell 31.4 percent from a year earlier to $10 million.", "$10 million", "third-quarter")]
    [InlineData("Acme Corp's sales rose 5% on the previous year to $10 million.", "$10 million", null)]
    [InlineData("Acme Corp's sales rose on Tuesday to $10 million.", "$10 million", null)]
    [InlineData("Acme Corp's sales rose to $10 million, the company said in March.", "$10 million", null)]
    [InlineData("Since its founding in 2019, Acme Corp has had sales of $10 million.", "$10 million", null)]
    [InlineData("Acme Corp, founded in Leeds in 1983, had sales of $10 million.", "$10 million", null)]
    [InlineData("In 2022, Acme Corp, a maker of pumps, had sales of $10 million.", "$10 million", "In 2022")]
    [InlineData("Acme Corp's profit came in at 13.3 billion Danish crowns against 9.9 billion in 2020.", "13.3 billion Danish crowns", null)]
    [InlineData("Acme Corp's profit came in at 13.3 billion Danish crowns against 9.9 billion in 2020.", "9.9 billion", "in 2020")]
    public void What_only_stands_near_is_not_the_time(string text, string amount, string? period) =>
        Assert.Equal(period, Figure(Read(text), amount).Period?.Text);

    [Theory]
    [InlineData("Acme Corp reported a net loss of $24 million in 2022.", "$24 million", -24_000_000)]
    [InlineData("Acme Corp swung to a loss of $5 million, or 12 cents a share, from a profit of $9 million.", "12 cents", -0.12)]
    [InlineData("Acme Corp swung to a loss of $5 million, or 12 cents a share, from a profit of $9 million.", "$9 million", 9_000_000)]
    [InlineData("Acme Corp swung to a profit of $9 million in 2022 from a loss of $5 million in 2021.", "$5 million", -5_000_000)]
    [InlineData("Acme Corp's EBITDA loss narrowed to $5 million from $8 million.", "$8 million", -8_000_000)]
    [InlineData("Acme Corp's profit fell to $5 million after losses in Asia.", "$5 million", 5_000_000)]
    [InlineData("Acme Corp posted a net loss of $5 million on revenue of $40 million.", "$40 million", 40_000_000)]
    public void A_loss_lies_below_zero(string text, string amount, double value) =>
        Assert.Equal((decimal)value, Figure(Read(text), amount).Amount.Value);

    [Fact]
    public void A_range_of_losses_has_its_ends_in_order()
    {
        Amount loss = Figure(Read("Acme Corp expects a loss of $5 million to $7 million for 2024."), "$5 million to $7 million").Amount;
        Assert.Equal((-7_000_000m, -5_000_000m), (loss.Min, loss.Max));
        Assert.Equal("minus $5 million to $7 million", loss.ToString());
    }

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text);

    private static Figure Figure(FactBook book, string amount) => Assert.Single(book.Figures, figure => figure.Amount.Text == amount);
}
