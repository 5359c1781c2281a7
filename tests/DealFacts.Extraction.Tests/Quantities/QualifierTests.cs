using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Quantities;

/// <summary>How firm an amount is, what it is for one of, and how much of the text it covers.</summary>
public sealed class QualifierTests
{
    [Theory]
    [InlineData("for $5 million", Qualifier.Exact)]
    [InlineData("about $5 million", Qualifier.About)]
    [InlineData("some $5 million", Qualifier.About)]
    [InlineData("nearly $5 million", Qualifier.About)]
    [InlineData("an estimated $5 million", Qualifier.About)]
    [InlineData("$5 million or so", Qualifier.About)]
    [InlineData("more than $5 million", Qualifier.MoreThan)]
    [InlineData("just over $5 million", Qualifier.MoreThan)]
    [InlineData("in excess of $5 million", Qualifier.MoreThan)]
    [InlineData("$5B+", Qualifier.MoreThan)]
    [InlineData("a $5 million-plus round", Qualifier.MoreThan)]
    [InlineData("at least $5 million", Qualifier.AtLeast)]
    [InlineData("$5 million or more", Qualifier.AtLeast)]
    [InlineData("less than $5 million", Qualifier.LessThan)]
    [InlineData("under $5 million", Qualifier.LessThan)]
    [InlineData("up to $5 million", Qualifier.UpTo)]
    [InlineData("as much as $5 million", Qualifier.UpTo)]
    [InlineData("no more than $5 million", Qualifier.UpTo)]
    public void Words_beside_an_amount_say_how_firm_it_is(string text, Qualifier qualifier)
    {
        Amount amount = Assert.Single(Amounts.Of(text)).Amount;
        Assert.Equal(qualifier, amount.Qualifier);
        Assert.StartsWith("$5", amount.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("28 dlrs a share", "share")]
    [InlineData("165 pence per share", "share")]
    [InlineData("$235/share", "share")]
    [InlineData("$4.75-a-share", "share")]
    [InlineData("400 billion reais a year", "year")]
    [InlineData("$50 a barrel", "barrel")]
    [InlineData("$103 apiece", "each")]
    [InlineData("$26.90 each", "each")]
    [InlineData("1 billion users per month", "month")]
    [InlineData("$5 million", "")]
    public void A_rate_names_its_unit(string text, string per) => Assert.Equal(per, Assert.Single(Amounts.Of(text)).Per);

    [Fact]
    public void A_quantity_covers_its_qualifier_and_rate_and_its_words_do_not()
    {
        TextDocument document = TextDocument.Of(new Article(), "It offered more than $28 a share for it.");
        Quantity quantity = Assert.Single(QuantityRecognizer.Recognize(document));
        Assert.Equal("more than $28 a share", document.Phrase(quantity.First, quantity.End));
        Assert.Equal("$28", quantity.Amount.Text);
    }

    [Theory]
    [InlineData("It invested billions of dollars.", "billions of dollars")]
    [InlineData("A multibillion-dollar deal came.", "multibillion-dollar")]
    [InlineData("It was a low nine figures price.", "low nine figures")]
    [InlineData("Rivals have invested billions in it.", "billions")]
    public void A_magnitude_without_a_number_is_vague(string text, string words)
    {
        Amount amount = Assert.Single(Amounts.Of(text)).Amount;
        Assert.Equal((Qualifier.Vague, null, words), (amount.Qualifier, amount.Value, amount.Text));
    }

    [Theory]
    [InlineData("It was sold for undisclosed terms.", "undisclosed")]
    [InlineData("Terms were not disclosed.", "not disclosed")]
    [InlineData("Financial details of the deal weren't revealed.", "weren't revealed")]
    [InlineData("They did not disclose the price.", "not disclose")]
    public void An_amount_that_is_kept_back_is_undisclosed(string text, string words)
    {
        Amount amount = Assert.Single(Amounts.Of(text)).Amount;
        Assert.Equal((Qualifier.Undisclosed, null, words), (amount.Qualifier, amount.Value, amount.Text));
    }
}
