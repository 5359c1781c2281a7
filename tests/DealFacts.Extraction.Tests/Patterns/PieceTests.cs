using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Patterns;

/// <summary>How pieces take terms: greedy, the first branch, never back.</summary>
public sealed class PieceTests
{
    private static readonly Piece A = Piece.Word("a");
    private static readonly Piece B = Piece.Word("b");

    public static TheoryData<string, Piece, string, string?> Matches => new()
    {
        { "a word", A, "a b", "a" },
        { "another word", A, "b a", null },
        { "one of several words", Piece.Word("x", "b"), "b a", "b" },
        { "capitals aside", A, "A b", "a" },
        { "a table takes the longest entry", Piece.In(WordTable.Of(["take", "take over"])), "take over it", "take over" },
        { "a table goes by entries", Piece.In(WordTable.Of(["take", "take over"])), "take it", "take" },
        { "a table with a test", Piece.In(WordTable.Of(["may"]), token => token.IsCapitalized), "may come", null },
        { "a sequence", Piece.Seq(A, B), "a b c", "a b" },
        { "a sequence that breaks", Piece.Seq(A, B), "a c", null },
        { "a sequence beyond the end", Piece.Seq(A, B), "a", null },
        { "the first branch", Piece.Any(A, Piece.Seq(A, B)), "a b", "a" },
        { "the second branch", Piece.Any(Piece.Seq(A, B), A), "a c", "a" },
        { "maybe there", Piece.Seq(A.Maybe, B), "a b", "a b" },
        { "maybe not there", Piece.Seq(A.Maybe, B), "b", "b" },
        { "several", A.Several, "a a a b", "a a a" },
        { "several of none", A.Several, "b", null },
        { "up to two of three", A.UpTo(2), "a a a", "a a" },
        { "up to two of none", A.UpTo(2), "b", "" },
        { "a token that holds", Piece.Token(token => token.IsWord), "word", "word" },
        { "a token of a kind", Piece.Token(TokenKind.Number, _ => true), "word", null },
        { "ahead", Piece.Seq(A, Piece.Ahead(B)), "a b", "a" },
        { "ahead of another", Piece.Seq(A, Piece.Ahead(B)), "a c", null },
        { "not ahead", Piece.Seq(A, Piece.Not(B)), "a b", null },
        { "not ahead of another", Piece.Seq(A, Piece.Not(B)), "a c", "a" },
        { "not ahead at the end", Piece.Seq(A, Piece.Not(B)), "a", "a" },
        { "the end", Piece.Seq(A, Piece.AtEnd), "a", "a" },
        { "not the end", Piece.Seq(A, Piece.AtEnd), "a b", null },
        { "without a blank", Piece.Seq(Piece.Token(TokenKind.Number, _ => true), Piece.Tight, "%"), "5%", "5 %" },
        { "with a blank", Piece.Seq(Piece.Token(TokenKind.Number, _ => true), Piece.Tight, "%"), "5 %", null },
        { "until", Piece.Until(B, 3), "a a b a", "a a b" },
        { "until at once", Piece.Until(B, 3), "b b", "b" },
        { "until too far", Piece.Until(B, 1), "a a b", null },
        { "until never", Piece.Until(B, 9), "a a a", null },
        { "until unless", Piece.Until(B, 9, unless: Piece.Word("c")), "a c b", null },
        { "until unless beyond", Piece.Until(B, 9, unless: Piece.Word("c")), "a b c", "a b" },
    };

    public static TheoryData<string, Piece, string> NeverBack => new()
    {
        { "several leaves none for what follows", Piece.Seq(A.Several, A), "a a a" },
        { "maybe leaves none for what follows", Piece.Seq(A.Maybe, A), "a" },
        { "a choice stays with its first branch", Piece.Seq(Piece.Any(A, Piece.Seq(A, B)), Piece.Word("c")), "a b c" },
        { "a table stays with its longest entry", Piece.Seq(Piece.In(WordTable.Of(["a", "a b"])), B), "a b" },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public void Pieces_take(string why, Piece piece, string text, string? taken) => Assert.Equal((why, taken), (why, piece.Take(text)));

    [Theory]
    [MemberData(nameof(NeverBack))]
    public void Pieces_never_go_back(string why, Piece piece, string text) => Assert.Equal((why, null), (why, piece.Take(text)));

    [Theory]
    [InlineData("x y a", 2, "a")]
    [InlineData("b y a", 2, "a")]
    [InlineData("b y y a", 3, null)]
    public void Behind_looks_at_so_many_terms(string text, int at, string? taken)
    {
        string? found = Piece.Seq(Piece.Behind(Piece.Word("b", "x"), 2), A).Take(text, new Captures(), at);
        string? without = Piece.Seq(Piece.NotBehind(Piece.Word("b", "x"), 2), A).Take(text, new Captures(), at);
        Assert.Equal((taken, taken is null), (found, without is not null));
    }

    [Fact]
    public void A_repetition_of_nothing_ends() => Assert.Equal("", Piece.AtEnd.UpTo(5).Take("a"));
}
