using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Quantities.MoneyPieces;

namespace DealFacts.Extraction.Quantities;

/// <summary>Two numbers that make one amount, "505-520 million euros", told from two amounts, "rose from $200 to $300".</summary>
internal static class MoneyRangeRules
{
    private static readonly Piece Low = Number.As("low");
    private static readonly Piece High = Number.As("high");
    private static readonly Piece Change = Any(In(MoneyContext.Changes), In(MoneyContext.Raises));
    private static readonly Piece Start = Word("from").Maybe;
    private static readonly Piece Large = Chunk<Numeral>(TermKind.Number, n => n.Power > 0).As("high");

    /// <summary>In order: changes before ranges, which they look like.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("money/between", ["between", Sign, Low, Name.Maybe, "and", Sign.Maybe, High, Name.Maybe], MoneyReader.Range)
        {
            Fires = ["between $1 and $1.2 billion", "between $1 billion and $2 billion", "between €5 and €6"],
            Silent = ["between $5 and the rest", "between $3 and $2"],
        },
        new("money/between-name", ["between", Low, Name.Maybe, "and", High, Name], MoneyReader.Range)
        {
            Fires = ["between 5 and 6 dollars", "between 200 mln and 300 mln dlrs"],
            Silent = ["between 5 and 6", "between 2012 and 2014"],
        },
        new("money/change-sign",
            [Behind("from", 1), Behind(Change, 6), Sign, Low, Ahead(Seq("to", Sign.Maybe, High))],
            MoneyReader.FirstOfTwo)
        {
            Fires = ["sales rose from $1 to $1.2 billion", "raised its bid from $200 to $300"],
            Silent = ["from $200 to $300", "rose from $200 and fell"],
        },
        new("money/change-name", [Behind("from", 1), Behind(Change, 6), Low, Ahead(Seq("to", High, Name))], MoneyReader.FirstOfTwo)
        {
            Fires = ["sales rose from 200 to 300 mln dlrs"],
            Silent = ["from 200 to 300 mln dlrs"],
        },
        new("money/range-signs", [Start, Sign, Low, Name.Maybe, Any(Dash, "to"), Sign, High, Name.Maybe], Range)
        {
            Fires = ["$1.93 billion to $1.96 billion", "$300m-$400m", "€5–€6 million", "from $44 to $50",
                "raised anywhere from $4 million to $6 million"],
            Silent = ["up $2 to $45", "to $235 from $200", "$5 to charity", "$200 - $100"],
        },
        new("money/range-sign", [Start, Sign, Low, Any(Seq(Dash, High), Seq("to", Large))], Range)
        {
            Fires = ["$1-2 billion", "$70 to 80 billion", "€505–520 million"],
            Silent = ["$50 to 80 workers", "$2 billion"],
        },
        new("money/range-name", [Start, NotBehind(In(CalendarWords.Months.Words, t => t.IsCapitalized), 2), Low, Name.Maybe,
                 Any(Dash, "to"), High, Name], Range)
        {
            Fires = ["505-520 million euros", "from 200 to 300 mln dlrs", "1.82 billion to 1.85 billion euros", "10 cents to 15 cents"],
            Silent = ["fell 5 cents to 20 cents", "5 to 10 people", "to March 31 to 95 million euros"],
        },
    ];

    private static Quantity? Range(Match match) => ChangeOfAmount.Precedes(match) ? null : MoneyReader.Range(match);
}
