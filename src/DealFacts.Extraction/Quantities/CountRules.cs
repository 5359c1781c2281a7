using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Numbers of people, shares and downloads: "2 billion monthly active users", "5.1 mln shares".</summary>
internal static class CountRules
{
    private static readonly Piece Noun = In(CountNouns.Nouns).As("noun");
    private static readonly Piece Break = Any(In(CountNouns.Breaks), Of(TermKind.Number), Capitalized());

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("count/between", ["between", Of(TermKind.Number).As("low"), "and", Of(TermKind.Number).As("number"), Until(Noun, 3, Break),
            Not(In(CountNouns.Sources))], Range)
        {
            Fires = ["between 4 million and 5 million users", "between 40 and 50 employees"],
            Silent = ["between 2012 and 2014, users", "between 5 and 4 users"],
        },
        new("count/number-noun", [Of(TermKind.Number).As("number"), Until(Noun, 5, Break), Not(In(CountNouns.Sources))], Read)
        {
            Fires = ["1 billion users", "70 employees", "1,200 full-time employees", "2 billion monthly active users", "5.1 mln shares"],
            Silent = ["in 2016 users left", "70 of the employees", "two people familiar with the matter", "5 offices and employees",
                "400,000 Acme shares"],
        },
    ];

    /// <summary>"10,000+ users", "400-plus employees".</summary>
    private static bool IsPlus(Match match) => match.First + 2 < match.End && (match.Line[match.First + 1].Lower is "+" or "plus"
        || (match.Line[match.First + 1].Lower == "-" && match.Line[match.First + 2].Lower == "plus"));

    private static Quantity? Range(Match match)
    {
        if (match.Chunk<Numeral>("low") is not { } low || match.Chunk<Numeral>("number") is not { } high
            || NumeralRange.Of(low, high) is not { } range) return null;
        Count count = new()
        {
            Qualifier = Qualifier.Between,
            Min = range.Low.Value,
            Max = range.High.Value,
            Of = CountNouns.Nouns[match.Words("noun")]!,
            Decimals = Math.Min(range.Low.Decimals, range.High.Decimals),
            Text = match.Line.Phrase(match.First, match.End),
        };
        return MoneyReader.At(match, match.First, match.End, count);
    }

    private static Quantity? Read(Match match)
    {
        Numeral number = match.Chunk<Numeral>("number")!;
        bool date = match.First > 0 && CountNouns.BeforeYears.Contains(match.Line[match.First - 1].Word);
        if (number.IsLikeYear && (date || match.End - match.First > 2)) return null;
        Count count = new()
        {
            Value = number.Value,
            Of = CountNouns.Nouns[match.Words("noun")]!,
            Decimals = number.Decimals,
            Qualifier = IsPlus(match) ? Qualifier.MoreThan : Qualifier.Exact,
            Text = match.Line.Phrase(match.First, match.End),
        };
        return MoneyReader.At(match, match.First, match.End, count);
    }
}
