using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Money whose currency is left out because the text makes it plain: "raised 8 million in a Series A".</summary>
internal static class BareMoneyRules
{
    private static readonly Piece Qualifying = Any(
        In(QualifierWords.About), In(QualifierWords.MoreThan), In(QualifierWords.AtLeast),
        In(QualifierWords.LessThan), In(QualifierWords.UpTo));

    private static readonly Piece Currency = Any(MoneyPieces.Sign, In(CurrencyNames.Whole));
    private static readonly Piece Large = Chunk<Numeral>(TermKind.Number, n => n.Power >= 5).As("number");
    private static readonly Piece Follower = Seq(
        Not(Seq(Any(MoneyPieces.Dash, "to"), MoneyPieces.Number)),
        Any(In(MoneyContext.Followers), Seq(Word("a", "one"), Word("year", "quarter"), Word("ago", "before", "earlier")), AtEnd));

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
        new("money/gapped", [Behind(Currency, 16), Token(TokenKind.Possessive, _ => true), Qualifying.Maybe, Large, Ahead(Follower)], Read)
        {
            Fires = ["Acme's sales were 7.8 billion euros and Lowell's 2.2 billion."],
            Silent = ["Acme's 2.2 billion.", "Acme paid $5 for Lowell's 2.2 billion users"],
        },
        new("money/expected", [Behind(Currency, 16), Word("the", "a"), Large, Ahead(In(MoneyContext.Expectations))], Read)
        {
            Fires = ["a profit of 8.2 billion crowns, beating the 7.9 billion forecast"],
            Silent = ["beating the 7.9 billion forecast", "paid $5, the 2 billion users"],
        },
        new("money/moved",
            [Behind(Currency, 24), In(MoneyContext.Changes), Word("to", "from"), Qualifying.Maybe, Large, Ahead(Follower)], Read)
        {
            Fires = ["costs rose to 4.9 billion crowns while income climbed to 8.3 billion, an increase"],
            Silent = ["paid $5 as users climbed to 8.3 million people", "income climbed to 8.3 billion"],
        },
        new("money/moved-from",
            [Behind(Currency, 16), Word("from", "against", "versus", "vs"), Qualifying.Maybe, Large, Ahead(Follower)], Read)
        {
            Fires = ["rose to 2.12 billion crowns from 1.87 billion.", "13.3 billion crowns against 9.9 billion in 2020",
                "a profit of $31 million from 12 million in 2021"],
            Silent = ["paid $5 from 1.87 billion people", "from 1.87 billion."],
        },
        new("money/noun-of-number", [In(MoneyContext.Nouns), Word("of", "at"), Qualifying.Maybe, Large, Ahead(Follower)], Read)
        {
            Fires = ["pre-tax profits of 1.72 mln in 1986", "for a total of 7.4 billion"],
            Silent = ["sales of 2 million cars", "a fleet of 2 million"],
        },
    ];

    /// <summary>No currency, but rupees where the magnitude is theirs: "raised 750 crore from".</summary>
    private static Quantity? Read(Match match)
    {
        if (match.Captures.Find("number") is not { } run || match.Chunk<Numeral>("number") is not { } number) return null;
        return MoneyReader.Of(match, number, Magnitudes.Indian.Contains(number.Magnitude) ? "INR" : "", run.First, run.End);
    }
}
