using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Quantities;

/// <summary>Makes amounts of money out of what a rule matched.</summary>
internal static class MoneyReader
{
    /// <summary>One number with a currency before or after it; the words are those from the sign to the name.</summary>
    public static Quantity? Single(Match match)
    {
        if (match.Chunk<Numeral>("number") is not { } number || CurrencyOf(match) is not { } currency) return null;
        return Of(match, InUnits(number, match), currency, match.First, match.End);
    }

    /// <summary>The first of two numbers that share what stands with the second: "rose from 200 to 300 mln dlrs".</summary>
    public static Quantity? FirstOfTwo(Match match)
    {
        if (match.Chunk<Numeral>("low") is not { } low || match.Chunk<Numeral>("high") is not { } high) return null;
        if (CurrencyOf(match) is not { } currency) return null;
        Numeral shared = NumeralRange.Share(low, high);
        return Of(match, InUnits(shared, match), currency, match.First, match.End);
    }

    /// <summary>A range, "505-520 million euros"; null when the second number is not the larger.</summary>
    public static Quantity? Range(Match match)
    {
        if (match.Chunk<Numeral>("low") is not { } low || match.Chunk<Numeral>("high") is not { } high) return null;
        if (CurrencyOf(match) is not { } currency) return null;
        if (NumeralRange.Of(InUnits(low, match), InUnits(high, match)) is not { } range) return null;
        int first = match.Line[match.First].Lower == "from" ? match.First + 1 : match.First;
        Money money = new()
        {
            Currency = currency,
            Qualifier = Qualifier.Between,
            Min = range.Low.Value,
            Max = range.High.Value,
            Decimals = Math.Min(range.Low.Decimals, range.High.Decimals),
            Text = match.Line.Phrase(first, match.End),
        };
        return At(match, match.First, match.End, money);
    }

    /// <summary>An amount of so much, said by the terms.</summary>
    public static Quantity Of(Match match, Numeral number, string currency, int first, int end)
    {
        Money money = new() { Value = number.Value, Currency = currency, Decimals = number.Decimals, Text = match.Line.Phrase(first, end) };
        return At(match, first, end, money);
    }

    /// <summary>A quantity at a half-open run of terms.</summary>
    public static Quantity At(Match match, int first, int end, Amount amount) =>
        new(match.Line[first].First, match.Line[end - 1].End, amount, match.RuleId);

    private static Numeral InUnits(Numeral number, Match match) =>
        match.Has("cents") ? number with { Value = number.Value / 100m, Decimals = number.Decimals + 2 } : number;

    /// <summary>The ISO code that the match names, a code after the number before a sign before it.</summary>
    public static string? CurrencyOf(Match match)
    {
        if (match.Has("code")) return Currencies.Codes[match.Words("code")];
        if (match.Has("cents")) return CurrencyNames.Hundredths[match.Words("cents")];
        string name = match.Words("name");
        if (name.Length > 0) return CurrencyNames.Whole[name] ?? Currencies.Codes[name];
        if (match.Phrase("sign") is not { Length: > 0 } sign) return null;
        string start = sign.TrimEnd('.');
        if (sign.Length > 1 && sign[sign.Length - 1] == '$')
            return Currencies.DollarPrefixes[sign.Substring(0, sign.Length - 1).ToLowerInvariant()];
        if (sign.Length > 1 && sign[0] == '$') return Currencies.DollarPrefixes[sign.Substring(1).ToLowerInvariant()];
        return Currencies.ShortWords[start] ?? Currencies.Letters[sign] ?? Currencies.Signs[sign] ?? Currencies.Codes[sign.ToLowerInvariant()];
    }
}
