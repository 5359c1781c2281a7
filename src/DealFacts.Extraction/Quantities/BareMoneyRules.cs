using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Money whose currency is left out because the text makes it plain: "raised 8 million in a Series A".</summary>
internal static class BareMoneyRules
{
    private static readonly Piece Qualifying = Any(
        In(QualifierWords.About), In(QualifierWords.MoreThan), In(QualifierWords.AtLeast),
        In(QualifierWords.LessThan), In(QualifierWords.UpTo));

    private static readonly Piece Large = Chunk<Numeral>(n => n.Power >= 5).As("number");
    private static readonly Piece Follower = Seq(
        Not(Seq(Any(MoneyPieces.Dash, "to"), MoneyPieces.Number)),
        Any(In(MoneyContext.Followers), AtEnd));

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("money/spent-number",
            [In(MoneyContext.Verbs), In(QualifierWords.Degrees).Maybe, Qualifying.Maybe, Large, Ahead(Follower)],
            Read)
        {
            Fires = ["raised 8 million in a Series A", "ploughing 150 mln into the mine", "invested about 2.5 million."],
            Silent = ["raised 8 million chickens", "raised 8 of them", "raised 8 million to 9 million euros", "sold 150 mln tonnes"],
        },
        new("money/noun-of-number", [In(MoneyContext.Nouns), Word("of", "at"), Qualifying.Maybe, Large, Ahead(Follower)], Read)
        {
            Fires = ["pre-tax profits of 1.72 mln in 1986", "for a total of 7.4 billion"],
            Silent = ["sales of 2 million cars", "a fleet of 2 million"],
        },
    ];

    private static Quantity? Read(Match match) =>
        match.Captures.Find("number") is { } run ? MoneyReader.Of(match, match.Chunk<Numeral>("number")!, "", run.First, run.End) : null;
}
