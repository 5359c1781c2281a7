using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>What is one token and what is several; a bar stands between tokens.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("paid $10B+ for it", "paid|$|10|B|+|for|it")]
    [InlineData("EUR1.2bn and US$5m", "EUR|1.2|bn|and|US|$|5|m")]
    [InlineData("a $70-million loan", "a|$|70|-|million|loan")]
    [InlineData("1,250 and 13.8 and 5,00,000", "1,250|and|13.8|and|5,00,000")]
    [InlineData("1,2 and 1,2500", "1|,|2|and|1|,|2500")]
    [InlineData("5% of 10.5x", "5|%|of|10.5|x")]
    [InlineData("it cost $1.5.", "it|cost|$|1.5|.")]
    [InlineData("€3 £4 ¥5 ₹6", "€|3|£|4|¥|5|₹|6")]
    public void Amounts(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("Velmora's pumps", "Velmora|'s|pumps")]
    [InlineData("Velmora’s pumps", "Velmora|’s|pumps")]
    [InlineData("the Oskars' boats", "the|Oskars|'|boats")]
    [InlineData("VELMORA'S PUMPS", "VELMORA|'S|PUMPS")]
    [InlineData("Tarn Inc.'s bid", "Tarn|Inc|.|'s|bid")]
    [InlineData("Zap!'s bid", "Zap|!|'s|bid")]
    [InlineData("a start-up and two Buy-outs", "a|start-up|and|two|Buy-outs")]
    [InlineData("a start-upper class", "a|start|-|upper|class")]
    [InlineData("O'Larkin didn't go", "O'Larkin|didn't|go")]
    [InlineData("they don’t", "they|don’t")]
    [InlineData("'quoted' words", "'|quoted|'|words")]
    public void Possessives_and_apostrophes(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("the U.S. market", "the|U.S.|market")]
    [InlineData("J.P. Larkin sold", "J.P.|Larkin|sold")]
    [InlineData("A. Larkin sold", "A|.|Larkin|sold")]
    [InlineData("AT&T and 3M met", "AT|&|T|and|3|M|met")]
    [InlineData("Tri-Star Ltd. grew", "Tri|-|Star|Ltd|.|grew")]
    [InlineData("Q3 and ZX81", "Q3|and|ZX81")]
    [InlineData("Larchly.com now", "Larchly.com|now")]
    [InlineData("Société Générale", "Société|Générale")]
    [InlineData("said byTindale today", "said|by|Tindale|today")]
    [InlineData("the byLaws and the bylaws", "the|by|Laws|and|the|bylaws")]
    public void Names(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("a deal -- the first -- closed", "a|deal|--|the|first|--|closed")]
    [InlineData("a deal—the first—closed", "a|deal|—|the|first|—|closed")]
    [InlineData("Wait...what", "Wait|...|what")]
    [InlineData("“We agreed,” he said.", "“|We|agreed|,|”|he|said|.")]
    [InlineData("non\u00A0breaking\u200Bblanks", "non|breaking|blanks")]
    [InlineData("\uFEFFstart", "start")]
    [InlineData("cafe\u0301 open", "cafe\u0301|open")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("", "")]
    public void Signs_and_blanks(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Fact]
    public void A_pair_of_surrogates_is_one_sign_and_a_half_is_one_too()
    {
        Assert.Equal("a|\uD83D\uDE00|smile", Cut("a \uD83D\uDE00 smile"));
        Assert.Equal("a|\uD83D|half|\uDE00", Cut("a \uD83D half\uDE00"));
    }

    [Theory]
    [InlineData("Velmora", Casing.Title)]
    [InlineData("VELMORA", Casing.Upper)]
    [InlineData("velmora", Casing.Lower)]
    [InlineData("VelMora", Casing.Mixed)]
    [InlineData("vEL", Casing.Mixed)]
    [InlineData("U.S.", Casing.Upper)]
    [InlineData("12", Casing.None)]
    public void Casing_of(string word, Casing casing) => Assert.Equal(casing, Assert.Single(Tokenizer.Tokenize(word)).Casing);

    [Fact]
    public void A_word_in_lower_case_has_a_typewriter_apostrophe() => Assert.Equal("don't", Assert.Single(Tokenizer.Tokenize("Don’t")).Lower);

    [Fact]
    public void White_space_before_a_token_is_kept() =>
        Assert.Equal([true, false, true, false], Tokenizer.Tokenize("$5 ok.").Select(token => token.SpaceBefore));

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Tokens_hold_all_but_white_space_in_order(string name)
    {
        string text = HostileTexts.Of(name);
        int at = 0;
        foreach (Token token in Tokenizer.Tokenize(text))
        {
            Assert.True(token.Range.Start >= at && token.Range.Length > 0, name);
            Assert.True(IsBlank(text, at, token.Range.Start), name);
            Assert.Equal(token.Text, text.Substring(token.Range.Start, token.Range.Length));
            at = token.Range.End;
        }

        Assert.True(IsBlank(text, at, text.Length), name);
    }

    private static bool IsBlank(string text, int start, int end) =>
        text.Substring(start, end - start).All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF');

    private static string Cut(string text) => string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Text));
}
