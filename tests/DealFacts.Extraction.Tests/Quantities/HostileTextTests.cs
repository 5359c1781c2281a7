using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Quantities;

/// <summary>Text made to hurt: numbers too large, the same token a million times, digits of no alphabet we read.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void A_number_of_a_million_digits_is_no_amount() =>
        Assert.Empty(Amounts.Of("It paid $" + new string('9', 1_000_000) + " billion."));

    [Theory]
    [InlineData("$9999999999999999999 trillion")]
    [InlineData("99,999,999,999,999,999,999,999,999,999 dollars")]
    [InlineData("$79228162514264337593543950336")]
    public void A_number_that_no_decimal_holds_is_no_amount(string text) => Assert.Empty(Amounts.Of(text));

    [Theory]
    [InlineData("$")]
    [InlineData("9 ")]
    [InlineData("five hundred ")]
    [InlineData("1,")]
    [InlineData("rose from $5 to ")]
    [InlineData("5-")]
    [InlineData("billions of ")]
    [InlineData("May ")]
    [InlineData("by the end of ")]
    [InlineData("2019-")]
    [InlineData("½")]
    [InlineData("0/0 ")]
    [InlineData("Rs. ")]
    public void Repeated_tokens_are_read_without_an_exception(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 20_000));
        TextDocument document = TextDocument.Of(new Article { Published = new CalendarDate(2, 1, 1) }, text);
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
        IReadOnlyList<PeriodMention> periods = PeriodRecognizer.Recognize(document, quantities);
        Assert.All(quantities, q => Assert.True(q.First < q.End));
        Assert.All(periods, p => Assert.True(p.First < p.End));
    }
}
