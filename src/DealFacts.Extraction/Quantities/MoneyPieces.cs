using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>The pieces that amounts of money are made of.</summary>
internal static class MoneyPieces
{
    /// <summary>Any number.</summary>
    public static readonly Piece Number = Of(TermKind.Number);

    /// <summary>"$", "US$", "$US", "Rs.", "EUR" before a number; the least special stands last.</summary>
    public static readonly Piece Sign = Any(
        Seq(In(Currencies.DollarPrefixes.Words, t => t.IsCapitalized), Tight, "$"),
        Seq("$", Tight, In(Currencies.DollarPrefixes.Words, t => t.Casing == Casing.Upper)),
        Seq(Exactly(Currencies.ShortWords), Seq(Tight, ".").Maybe),
        Seq(Exactly(Currencies.Letters), Tight),
        In(Currencies.Signs),
        UpperCode).As("sign");

    /// <summary>"dlrs", "N.Z. dollars", "pence", "USD" after a number; a hyphen may stand between.</summary>
    public static readonly Piece Name = Any(NameWords, Seq(Tight, "-", Tight, NameWords));

    /// <summary>A code after an amount that has a sign: "$5 million USD".</summary>
    public static readonly Piece Code = UpperCode.As("code");

    /// <summary>A dash between two numbers.</summary>
    public static readonly Piece Dash = Word("-", "–", "‑");

    private static Piece UpperCode => In(Currencies.Codes.Words, t => t.Casing == Casing.Upper);

    private static Piece NameWords =>
        Any(In(CurrencyNames.Hundredths).As("cents"), In(CurrencyNames.Whole).As("name"), UpperCode.As("name"));
}
