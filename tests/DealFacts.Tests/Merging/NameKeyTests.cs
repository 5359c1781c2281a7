namespace DealFacts.Tests;

/// <summary>What forms of one name have in common, however they are written.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Kestrel", "KESTREL")]
    [InlineData("Kestrel & Co", "KESTREL")]
    [InlineData("Kestrel & Co.", "KESTREL")]
    [InlineData("Kestrel and Co", "KESTREL")]
    [InlineData("Kestrel and Co., Ltd.", "KESTREL")]
    [InlineData("Kestrel & Finch Ltd.", "KESTREL & FINCH")]
    [InlineData("Kestrel\u00A0Inc", "KESTREL")]
    [InlineData("Kestrel\tWorks", "KESTREL WORKS")]
    [InlineData("Kestrel  Works", "KESTREL WORKS")]
    [InlineData("Kestrel,Works", "KESTREL WORKS")]
    [InlineData(" Kestrel", "KESTREL")]
    [InlineData("\u00A0Kestrel", "KESTREL")]
    [InlineData(" Kestrel Inc.", "KESTREL")]
    [InlineData("Kestrel ", "KESTREL")]
    [InlineData(".kestrel", "KESTREL")]
    [InlineData("Kestrel Works\u2019", "KESTREL WORKS")]
    [InlineData("Kestrels'", "KESTRELS")]
    [InlineData("Kestrel Works\u2019s", "KESTREL WORKS")]
    [InlineData("The Kestrel Works", "KESTREL WORKS")]
    [InlineData("The Kestrel Works, Inc.", "KESTREL WORKS")]
    public void Blanks_dots_possessives_articles_and_legal_forms_say_nothing(string name, string key) =>
        Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("Kestrel &", "KESTREL &")]
    [InlineData("St. Finch &", "ST FINCH &")]
    [InlineData("Lost and", "LOST AND")]
    [InlineData("St. Lost and", "ST LOST AND")]
    [InlineData("St. Finch de", "ST FINCH DE")]
    public void The_joint_goes_with_a_legal_form_alone(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("X", "X")]
    [InlineData("Taco", "TACO")]
    [InlineData("Inc.", "INC")]
    [InlineData("The.", "THE")]
    [InlineData("The Co", "CO")]
    [InlineData("The Co.", "CO")]
    [InlineData("& Co", "&")]
    [InlineData("& Co.", "&")]
    [InlineData("The & Co.", "&")]
    [InlineData("...", "...")]
    public void A_word_remains(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("Kestrel Inc.", true)]
    [InlineData("Kestrel, Inc. ", true)]
    [InlineData("Kestrel Works", false)]
    [InlineData("Inc.", false)]
    [InlineData(" Inc", false)]
    [InlineData("", false)]
    public void A_legal_form_stands_after_a_name(string name, bool expected) => Assert.Equal(expected, NameKey.HasLegalSuffix(name));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void Of_nothing_nothing_is_left(string name) => Assert.Equal("", NameKey.Of(name));
}
