using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>Where sentences end; two bars stand between sentences.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Price range: 30 riyals per shareVelmora will set the price", "Price range: 30 riyals per share || Velmora will set the price")]
    [InlineData("of 1.4% from Wednesday's closeImplied one-day share move", "of 1.4% from Wednesday's close || Implied one-day share move")]
    [InlineData("It flew with easyVelmora and liveLarch to the iPump show", "It flew with easyVelmora and liveLarch to the iPump show")]
    [InlineData("It has a value of $10B.Velmora likes it", "It has a value of $10B. || Velmora likes it")]
    [InlineData("It cost 10 dollars.Velmora likes it", "It cost 10 dollars. || Velmora likes it")]
    [InlineData("The index rose 0.5%.Velmora likes it", "The index rose 0.5%. || Velmora likes it")]
    [InlineData("Mr. Larkin left. He sold.", "Mr. Larkin left. || He sold.")]
    [InlineData("Dr. A. Larkin met Oskar Co. president Tim Dale.", "Dr. A. Larkin met Oskar Co. president Tim Dale.")]
    [InlineData("Velmora Inc. bought it. The price was low.", "Velmora Inc. bought it. || The price was low.")]
    [InlineData("It was bought by Velmora Inc. The price was low.", "It was bought by Velmora Inc. || The price was low.")]
    [InlineData("Velmora Inc. Chairman Ada Larkin left.", "Velmora Inc. Chairman Ada Larkin left.")]
    [InlineData("Larch Inc said it bought Velmora Inc. Chairman Ada Larkin left.", "Larch Inc said it bought Velmora Inc. || Chairman Ada Larkin left.")]
    [InlineData("Chas. Larkin and Wm. Dale left.", "Chas. Larkin and Wm. Dale left.")]
    [InlineData("It was sold on Oct. 3. It closed on Oct. 4.", "It was sold on Oct. 3. || It closed on Oct. 4.")]
    [InlineData("It fell in the U.S. The rest grew.", "It fell in the U.S. || The rest grew.")]
    [InlineData("Most live in the U.S. Orvane reported a loss.", "Most live in the U.S. || Orvane reported a loss.")]
    [InlineData("A note by the U.S. Treasury said no.", "A note by the U.S. Treasury said no.")]
    [InlineData("The U.S. Department of Energy agreed.", "The U.S. Department of Energy agreed.")]
    [InlineData("No. 3 pump maker Larch grew.", "No. 3 pump maker Larch grew.")]
    public void Abbreviations(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("\"It is done.\" He left.", "\"It is done.\" || He left.")]
    [InlineData("“It is done.” He left.", "“It is done.” || He left.")]
    [InlineData("He asked: \"Is it done?\" She nodded.", "He asked: \"Is it done?\" || She nodded.")]
    [InlineData("\"It is done,\" he said. \"We won.\"", "\"It is done,\" he said. || \"We won.\"")]
    [InlineData("It closed (in May.) Then it opened.", "It closed (in May.) || Then it opened.")]
    public void Quotes_and_brackets(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Who won? Nobody! Yes.", "Who won? || Nobody! || Yes.")]
    [InlineData("Zap! bought it.", "Zap! bought it.")]
    [InlineData("It rose to 3.5 million. Shares fell.", "It rose to 3.5 million. || Shares fell.")]
    [InlineData("Larchly.com grew. So did we.", "Larchly.com grew. || So did we.")]
    [InlineData("It ended without a dot", "It ended without a dot")]
    public void Signs(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Pumps for all\n\nLarch makes pumps. It grew.\n\nPlans\n\nIt will grow.", "Pumps for all || Larch makes pumps. || It grew. || Plans || It will grow.")]
    [InlineData("Larch makes:\n- pumps\n- sails", "Larch makes: || - pumps || - sails")]
    public void A_block_ends_a_sentence(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Fact]
    public void Furniture_has_no_sentences() => Assert.Equal("It grew.", Split("It grew.\n\nLeave a Comment\n\nIt shrank. We know."));

    [Fact]
    public void Sentences_are_numbered_in_order()
    {
        IReadOnlyList<Sentence> sentences = Document("One. Two.\n\nThree. Four.").Sentences;
        Assert.Equal([0, 1, 2, 3], sentences.Select(sentence => sentence.Index));
        Assert.Equal(sentences.Skip(1).Select(sentence => sentence.First), sentences.SkipLast(1).Select(sentence => sentence.End));
    }

    private static TextDocument Document(string text) => TextDocument.Of(new Article(), text);

    private static string Split(string text)
    {
        TextDocument document = Document(text);
        return string.Join(" || ", document.Sentences.Select(sentence => document.Phrase(sentence.First, sentence.End)));
    }
}
