using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Patterns;

/// <summary>By its first terms and the terms after them a book knows which rules it need not try.</summary>
public sealed class StartsTests
{
    [Fact]
    public void Second_is_what_may_follow_one_term()
    {
        Starts seconds = Piece.Seq(Piece.Of(TermKind.Company), Piece.Word(",").Maybe, Piece.Word("which", "that")).Seconds();
        Assert.Equal([",", "that", "which"], seconds.Words.OrderBy(word => word, StringComparer.Ordinal));
        Assert.False(seconds.Allows(TermKind.Company));
        Assert.False(seconds.Allows(TokenKind.Word));
    }

    [Fact]
    public void Second_is_the_second_word_of_a_phrase_too() =>
        Assert.Contains("principle", Piece.In(WordTable.Of(["in principle", "signed"])).Seconds().Words);

    [Fact]
    public void Anything_is_second_where_a_pattern_may_end_after_one_term_or_skips()
    {
        Assert.True(Piece.Of(TermKind.Company).Seconds().Allows(TermKind.Money));
        Assert.True(Piece.Seq(Piece.Of(TermKind.Company), Piece.Until("bought", 3)).Seconds().Allows(TokenKind.Number));
    }

    [Fact]
    public void A_repeated_piece_may_follow_itself() =>
        Assert.Contains("very", Piece.Seq(Piece.Word("very").Several, Piece.Word("large")).Seconds().Words);

    [Fact]
    public void Capitals_start_where_small_words_do_not()
    {
        Starts starts = Piece.Capitalized().Starts();
        Assert.True(starts.AllowsCapitals);
        Assert.False(starts.Allows(TokenKind.Word));
    }
}
