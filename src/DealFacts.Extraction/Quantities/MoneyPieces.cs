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

    /// <summary>"$", "US$", "Rs.", "EUR" before a number; the least special stands last.</summary>
    public static readonly Piece Sign = Any(
        Seq(Token(IsDollarPrefix), Tight, "$"),
        Seq(Token(t => Currencies.ShortWords[t.Text] is not null), Seq(Tight, ".").Maybe),
        In(Currencies.Signs),
        Token(IsCode)).As("sign");

    /// <summary>"dlrs", "N.Z. dollars", "pence", "USD" after a number; a hyphen may stand between.</summary>
    public static readonly Piece Name = Any(NameWords, Seq(Tight, "-", Tight, NameWords));

    /// <summary>A code after an amount that has a sign: "$5 million USD".</summary>
    public static readonly Piece Code = Token(IsCode).As("code");

    /// <summary>A dash between two numbers.</summary>
    public static readonly Piece Dash = Word("-", "–", "‑");

    private static Piece NameWords => Any(In(CurrencyNames.Hundredths).As("cents"), In(CurrencyNames.Whole).As("name"), Token(IsCode).As("name"));

    private static bool IsDollarPrefix(Token token) => token.IsCapitalized && Currencies.DollarPrefixes[token.Lower] is not null;

    private static bool IsCode(Token token) => token.Casing == Casing.Upper && Currencies.Codes[token.Lower] is not null;
}
