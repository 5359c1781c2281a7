using System.Globalization;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Quantities;

/// <summary>Makes numbers out of what a rule matched: digits, words, fractions, magnitudes.</summary>
internal static class NumeralReader
{
    /// <summary>More digits than this are no amount; it keeps every product far from the end of <c>decimal</c>.</summary>
    private const int MostCharacters = 19;

    /// <summary>A number in digits, "8,500,000" or "13.8", with fraction and magnitude; null where there are too many digits.</summary>
    public static Numeral? FromDigits(Match match)
    {
        string digits = match.Phrase("digits");
        if (digits.Length > MostCharacters) return null;
        if (IsContinental(digits)) digits = digits.Replace(".", "").Replace(',', '.');
        if (!decimal.TryParse(digits.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            return null;
        int dot = digits.IndexOf('.');
        Numeral plain = new(value, dot < 0 ? 0 : digits.Length - dot - 1, 0, "") { IsLikeYear = IsYear(digits) };
        if (FractionOf(match) is { } fraction) plain = Plus(plain, fraction);
        return WithMagnitude(plain, match);
    }

    /// <summary>A number in words, "two and a half million".</summary>
    public static Numeral? FromWords(Match match)
    {
        Numeral plain = new(ValueOf(match.Words("words")), 0, 0, "");
        if (NumberWords.AddedFractions[match.Words("added")] is { } added) plain = Plus(plain, Parse(added));
        return WithMagnitude(plain, match);
    }

    /// <summary>A part of a magnitude, "three-quarters of a billion".</summary>
    public static Numeral? FromFraction(Match match)
    {
        decimal part = Parse(NumberWords.Fractions[match.Words("part")] ?? "0") / 100m;
        return WithMagnitude(new Numeral(part, DecimalsOf(part), 0, ""), match);
    }

    private static decimal? FractionOf(Match match)
    {
        if (NumberWords.AddedFractions[match.Words("added")] is { } added) return Parse(added);
        if (!match.Has("over")) return null;
        string over = match.Phrase("over"), under = match.Phrase("under");
        if (over.Length > 2 || under.Length > 2) return null;
        decimal below = Parse(under);
        return below == 0m ? null : Parse(over) / below;
    }

    private static Numeral Plus(Numeral number, decimal fraction)
    {
        decimal value = Math.Round(number.Value + fraction, 6);
        return number with { Value = value, Decimals = DecimalsOf(value), IsLikeYear = false };
    }

    private static Numeral? WithMagnitude(Numeral number, Match match)
    {
        string words = match.Words("magnitude");
        if (words.Length == 0) return number;
        string? power = Magnitudes.Names[words] ?? Magnitudes.Letters[words];
        if (power is null || number.Value > 1_000_000_000_000m) return null;
        int places = int.Parse(power, CultureInfo.InvariantCulture);
        return new Numeral(Powers.Times(number.Value, places), number.Decimals - places, places, words);
    }

    private static decimal ValueOf(string words)
    {
        decimal value = 0;
        foreach (string word in words.Split(' '))
        {
            if (word == "hundred") value = Math.Max(value, 1m) * 100m;
            else if ((NumberWords.Units[word] ?? NumberWords.Tens[word]) is { } number) value += Parse(number);
        }

        return value;
    }

    private static int DecimalsOf(decimal value)
    {
        int decimals = 0;
        for (; decimals < 6 && value != Math.Truncate(value); decimals++) value *= 10m;
        return decimals;
    }

    /// <summary>"40.000.000", "1.500,50", "1,5" million: dots between groups of three, a comma before the fraction.</summary>
    private static bool IsContinental(string digits)
    {
        int comma = digits.LastIndexOf(',');
        return digits.IndexOf('.') != digits.LastIndexOf('.') || (comma > 0 && digits.Length - comma < 4);
    }

    private static bool IsYear(string digits) =>
        digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    private static decimal Parse(string number) => decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
