using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Magnitudes of money without a number: "billions of dollars", "multibillion-dollar", "low nine figures".</summary>
internal static class VagueMoneyRules
{
    private static readonly Piece Plural = In(Magnitudes.Plurals);
    private static readonly Piece Name = In(CurrencyNames.Whole).As("name");
    private static readonly Piece Hyphen = Word("-").Maybe;
    private static readonly Piece Figures = Chunk<Numeral>(TermKind.Number, n => n is { Power: 0, Value: >= 5m and <= 12m });

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("money/plural-of", [Plural, Seq("of", Plural).Maybe, "of", Word("u.s.", "us").Maybe, Name], Read)
        {
            Fires = ["billions of dollars", "hundreds of millions of euros", "tens of millions of dollars"],
            Silent = ["billions of users", "a billion dollars"],
        },
        new("money/sign-plural", [MoneyPieces.Sign, Plural], Read)
        {
            Fires = ["spent $ billions", "$billions in bonds"],
            Silent = ["$5 billion"],
        },
        new("money/multiple", [In(Magnitudes.Multiples), Hyphen, Name], Read)
        {
            Fires = ["a multibillion-dollar deal", "a multi-billion dollar loan", "multimillion-euro"],
            Silent = ["multinational", "a multi-dollar"],
        },
        new("money/some-magnitudes", [In(Magnitudes.Some), In(Magnitudes.Names), Name], Read)
        {
            Fires = ["several million dollars", "a few hundred million euros"],
            Silent = ["a few dollars", "several million users"],
        },
        new("money/figures",
            [Word("low", "mid", "high").Maybe, Hyphen, Figures, Hyphen, Word("figure", "figures"), Not(Word("in", "show"))],
            Read)
        {
            Fires = ["a low nine figures sum", "a six-figure salary", "in the mid-eight figures"],
            Silent = ["the figures show", "these three figures", "five people"],
        },
        new("money/range-of-plural", ["in", "the", Word("range", "region", "order"), "of", Plural.As("words"), Not("of")], ReadWords)
        {
            Fires = ["could value Acme in the range of billions", "a price in the region of millions"],
            Silent = ["in the range of billions of users", "billions in the region"],
        },
        new("money/spent-plural", [In(MoneyContext.Verbs), Plural.As("words"), Not("of")], ReadWords)
        {
            Fires = ["has invested billions in the startup", "a firm worth billions"],
            Silent = ["invested billions of hours", "billions watched"],
        },
    ];

    private static Quantity Read(Match match) =>
        MoneyReader.At(match, match.First, match.End, Vague(match, match.Line.Phrase(match.First, match.End)));

    private static Quantity? ReadWords(Match match) =>
        match.Captures.Find("words") is { } run ? MoneyReader.At(match, run.First, run.End, Vague(match, match.Phrase("words"))) : null;

    private static Money Vague(Match match, string text) =>
        new() { Currency = MoneyReader.CurrencyOf(match) ?? "", Qualifier = Qualifier.Vague, Text = text };
}
