using System.Globalization;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Shares of a whole: "49 pct", "5 1/2 percent", "one-third of the company"; no differences of percentages.</summary>
internal static class PercentRules
{
    private static readonly Piece Low = Of(TermKind.Number).As("low");
    private static readonly Piece High = Of(TermKind.Number).As("high");
    private static readonly Piece Sign = In(PercentWords.Signs);
    private static readonly Piece NoPoints = Not(In(PercentWords.Points));
    private static readonly Piece Start = Word("from").Maybe;

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("percent/range", [Start, Low, Sign.Maybe, Any(MoneyPieces.Dash, "to"), High, Sign, NoPoints], Range)
        {
            Fires = ["5-7%", "5 to 7 percent", "10% to 15% of the shares", "ranging from 18.75 to 25 pct"],
            Silent = ["rose 5% to 7%", "raised its stake from 5% to 7%", "5 to 7 people"],
        },
        new("percent/between", ["between", Low, Sign.Maybe, "and", High, Sign, NoPoints], Range)
        {
            Fires = ["between 5% and 7%", "between five and seven percent"],
            Silent = ["between 5% and more"],
        },
        new("percent/number-sign", [High, Sign, NoPoints], Single)
        {
            Fires = ["49%", "49 percent", "49 pct", "49 per cent", "5 1/2 pct", "nine percent", "a 52-percent stake"],
            Silent = ["3 percentage points", "25 basis points", "3 percent points", "percent"],
        },
        new("percent/part-of", [In(NumberWords.Fractions).As("part"), "of", Until(In(PercentWords.Wholes), 3, Word(",", ".", "and"))], Part)
        {
            Fires = ["one-third of the company", "half of its shares", "a quarter of the Belgian firm"],
            Silent = ["half of the year", "half a billion"],
        },
        new("percent/part-stake", [In(NumberWords.Fractions).As("part"), Word("-").Maybe, In(PercentWords.Wholes)], Part)
        {
            Fires = ["a one-third stake", "a half interest"],
            Silent = ["a quarter earlier", "first half"],
        },
    ];

    private static Quantity? Single(Match match)
    {
        Numeral number = match.Chunk<Numeral>("high")!;
        if (number.Power > 2) return null;
        return Make(match, match.End, new Percentage { Value = number.Value, Decimals = number.Decimals });
    }

    private static Quantity? Range(Match match)
    {
        if (ChangeOfAmount.Precedes(match)) return null;
        if (NumeralRange.Of(match.Chunk<Numeral>("low")!, match.Chunk<Numeral>("high")!) is not var (low, high))
            return null;
        int decimals = Math.Min(low.Decimals, high.Decimals);
        Percentage amount = new() { Qualifier = Qualifier.Between, Min = low.Value, Max = high.Value, Decimals = decimals };
        return Make(match, match.End, amount);
    }

    /// <summary>The quantity ends with the fraction: "of the company" stays for later rules.</summary>
    private static Quantity? Part(Match match)
    {
        decimal value = decimal.Parse(NumberWords.Fractions[match.Words("part")]!, CultureInfo.InvariantCulture);
        int decimals = value == Math.Truncate(value) ? 0 : 2;
        return match.Captures.Find("part") is { } run ? Make(match, run.End, new Percentage { Value = value, Decimals = decimals }) : null;
    }

    private static Quantity Make(Match match, int end, Percentage amount)
    {
        int first = match.Line[match.First].Lower == "from" ? match.First + 1 : match.First;
        return MoneyReader.At(match, match.First, end, amount with { Text = match.Line.Phrase(first, end) });
    }
}
