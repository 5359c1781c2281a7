using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;
using static DealFacts.Extraction.Quantities.MoneyPieces;

namespace DealFacts.Extraction.Quantities;

/// <summary>One number with its currency: "$13.8 billion", "39.3 mln N.Z. dlrs", "165p".</summary>
internal static class MoneyRules
{
    private static readonly Piece PerShare = Any(Word("a", "per", "/", "each", "apiece"), Seq("-", "a", "-"));

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("money/sign-number", [Sign, Number.As("number"), Code.Maybe], MoneyReader.Single)
        {
            Fires =
            [
                "$5.2bn", "$300m", "US$5m", "USD 5 million", "EUR1.2bn", "Rs. 50 crore", "Rs 1,250 crore", "HK$12", "S$1.5B",
                "RM1.2 billion", "CHF 2bn", "$5 million CAD", "R40 million", "N1.2bn", "Tk 40 crore", "Ksh 5 million",
            ],
            Silent = ["$ billion", "the dollar", "US 5", "rs 50", "N95 masks", "route R40", "a Y 5 million"],
        },
        new("money/pence", [Number.As("number"), Tight, Word("p").As("cents")], m => ReadPence(m))
        {
            Fires = ["165p a share", "12.5p"],
            Silent = ["1080p video", "5 p"],
        },
        new("money/number-name", [Number.As("number"), Name], m => IsMoney(m) ? MoneyReader.Single(m) : null)
        {
            Fires =
            [
                "39.3 mln N.Z. dlrs", "eight mln dlrs", "30 million euros", "38 cents", "1.2 billion Belgian francs", "3 billion won",
                "10-million-dollar", "2 million pounds", "500 pounds a share",
            ],
            Silent = ["in 1987 dollars", "won 3 won", "pound for pound", "200 pounds of flour", "9 crowns", "dollar store",
                "its 2,000-pound anchor"],
        },
        new("money/crore",
            [Chunk<Numeral>(TermKind.Number, n => Magnitudes.Indian.Contains(n.Magnitude)).As("number"), Not(In(CountNouns.Nouns))],
            ReadCrore)
        {
            Fires = ["sold for 1,211 crore", "5 lakh crore in loans"],
            Silent = ["5 crore users", "1.2 lakh retailers", "1,211 million"],
        },
    ];

    private static Quantity? ReadPence(Match match)
    {
        if (match.Chunk<Numeral>("number") is not { Power: 0 } number || Lexicon.MoneyContext.ScreenSizes.Contains(match.Phrase("number")))
            return null;
        Numeral pounds = number with { Value = number.Value / 100m, Decimals = number.Decimals + 2 };
        return MoneyReader.Of(match, pounds, "GBP", match.First, match.End);
    }

    private static Quantity? ReadCrore(Match match) =>
        IsPlural(match.Line, match.End) ? null : MoneyReader.Of(match, match.Chunk<Numeral>("number")!, "INR", match.First, match.End);

    /// <summary>"1.2 lakh [retailers]": what is counted.</summary>
    private static bool IsPlural(TermLine line, int at) =>
        line.IsPlainWord(at) && line[at].Lower.EndsWith("s", StringComparison.Ordinal) && !FunctionWords.Words.Contains(line[at].Word);

    /// <summary>Words like "pounds" and "won" are money only beside a large number or a rate; "1987 dollars" is a year's dollars.</summary>
    private static bool IsMoney(Match match)
    {
        Numeral number = match.Chunk<Numeral>("number")!;
        if (number.IsLikeYear && match.First > 0 && match.Line[match.First - 1].Lower is "in" or "of") return false;
        if (!Currencies.Shy.Contains(match.Words("name"))) return true;
        // "shares closed at 2.51 pounds": to the penny.
        if (number.Power > 0 || number.Decimals == 2) return true;
        // "a 2,000-pound anchor" has a weight, "a 2,000-pound offer" a price.
        if (match.Line.Is(match.End - 2, "-") && match.Line[match.End - 1].Lower == "pound")
            return match.End < match.Line.Count && MoneyContext.Priced.Contains(match.Line[match.End].Word);
        bool rate = PerShare.Match(match.Line, match.End, match.Captures) >= 0;
        bool next = match.End < match.Line.Count && match.Line[match.End].Lower is "of" or "the" or "a";
        return rate || (number.Value >= 1000m && !next);
    }
}
