using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Tests.Patterns;

/// <summary>What a match remembers, and that a branch given up leaves nothing behind.</summary>
public sealed class CaptureTests
{
    private static readonly Piece A = Piece.Word("a");
    private static readonly Piece B = Piece.Word("b");

    public static TheoryData<string, Piece, string, string?> Remembered => new()
    {
        { "a run", Piece.Seq(Piece.Seq(A, B).As("x"), "c"), "a b c", "a b" },
        { "the latest of a name", Piece.Seq(A.As("x"), B.As("x")), "a b", "b" },
        { "nothing of a branch given up", Piece.Any(Piece.Seq(A.As("x"), "c"), Piece.Seq(A, B)), "a b", null },
        { "nothing of a repetition given up", Piece.Seq(Piece.Seq(A.As("x"), B).UpTo(3), A), "a b a", "a" },
        { "nothing of a look that must fail", Piece.Seq(Piece.Not(Piece.Seq(A.As("x"), "c")), A), "a b", null },
        { "what a look ahead saw", Piece.Seq(A, Piece.Ahead(B.As("x"))), "a b", "b" },
        { "nothing that was not matched", Piece.Seq(A, B.As("x").Maybe), "a c", null },
    };

    [Theory]
    [MemberData(nameof(Remembered))]
    public void A_match_remembers(string why, Piece piece, string text, string? words) => Assert.Equal((why, words), (why, piece.Remember(text, "x")));

    [Fact]
    public void Runs_are_forgotten_from_a_number_on()
    {
        Captures captures = new();
        captures.Remember("x", 0, 1);
        captures.Remember("x", 2, 3);
        captures.ForgetFrom(1);
        Assert.Equal((1, (0, 1)), (captures.Count, captures.Find("x")));
        captures.ForgetFrom(0);
        Assert.Null(captures.Find("x"));
    }
}
