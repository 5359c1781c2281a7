using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Numbers with their magnitudes: "13.8 billion", "eight mln", "half a billion", "5-1/2".</summary>
internal static class NumeralRules
{
    private static readonly Piece Digits = Token(TokenKind.Number, _ => true);
    private static readonly Piece Hyphen = Seq(Tight, "-", Tight);
    private static readonly Piece Name = In(Magnitudes.Names).As("magnitude");
    private static readonly Piece Magnitude = Any(Seq(Tight, In(Magnitudes.Letters).As("magnitude")), Name, Seq(Hyphen, Name));
    private static readonly Piece Capital = In(Magnitudes.Letters.Words, t => t.Casing == Casing.Upper);
    private static readonly Piece Joined = Seq(Tight, Word("-", "&", "'", "’", "/"));
    private static readonly Piece Unit = In(NumberWords.Units);
    private static readonly Piece Small = Any(Seq(In(NumberWords.Tens), Seq(Word("-").Maybe, Unit).Maybe), Unit);
    private static readonly Piece Hundreds = Seq(Small, Seq("hundred", Seq(Word("and").Maybe, Small).Maybe).Maybe);
    private static readonly Piece Added = In(NumberWords.AddedFractions).As("added");

    /// <summary>The book; longer forms stand above the shorter ones that they begin with.</summary>
    public static readonly RuleBook<Numeral> Book = new(
        new("numeral/mixed",
            [
                Digits.As("digits"), Any(Seq(Word("-").Maybe, Digits.As("over"), Tight, "/", Tight, Digits.As("under")), Added),
                Magnitude.Maybe,
            ],
            NumeralReader.FromDigits)
        {
            Fires = ["5 1/2 pct", "18-1/2 dlrs", "2 1/2 mln", "7½ percent"],
            Silent = ["5 percent", "5 and 10"],
        },
        new("numeral/apart",
            [Behind(Token(TokenKind.Currency, _ => true), 1), Digits.As("digits"), Not(Tight), Capital.As("magnitude"), Not(Joined)],
            NumeralReader.FromDigits)
        {
            Fires = ["$1.5 B", "a $40 M round"],
            Silent = ["vitamin 5 B", "$5 T-shirts", "$5 m", "5 M"],
        },
        new("numeral/digits", [Digits.As("digits"), Magnitude.Maybe], m => IsBrand(m) ? null : NumeralReader.FromDigits(m))
        {
            Fires = ["$13.8 billion", "$10B", "a $70-million bid", "50 crore", "8,500,000 dlrs"],
            Silent = ["3M employees", "Q3", "99999999999999999999999 dollars"],
        },
        new("numeral/fraction-of",
            [In(NumberWords.Fractions).As("part"), Any("-", "of").Maybe, Word("a", "one").Maybe, Word("-").Maybe, Name],
            NumeralReader.FromFraction)
        {
            Fires = ["half a billion", "half-a-million", "three-quarters of a billion", "a half-billion dollars", "a quarter of a million"],
            Silent = ["half of it", "a quarter"],
        },
        new("numeral/words", [Hundreds.As("words"), Added.Maybe, Word("-").Maybe, Name], NumeralReader.FromWords)
        {
            Fires = ["eight mln dlrs", "two and a half million", "twenty-five million", "three hundred and five thousand"],
            Silent = ["eight people", "a million"],
        },
        new("numeral/article", [Word("a", "an").As("words"), Name, Seq("and", "a", "half").Maybe], ReadArticle)
        {
            Fires = ["a million bucks", "almost a billion dlrs", "a billion and a half"],
            Silent = ["a multi-million deal", "a mill"],
        },
        new("numeral/small-words", [Not(In(NumberWords.Fractions)), Hundreds.As("words")], NumeralReader.FromWords)
        {
            Fires = ["nine percent", "twenty-five people", "one hundred workers"],
            Silent = ["someone", "10", "one-third"],
        });

    /// <summary>"3M" is a company unless a currency stands before it.</summary>
    private static bool IsBrand(Match match) =>
        match.Phrase("digits") == "3" && match.Phrase("magnitude") == "M"
        && (match.First == 0 || match.Line.TokenAt(match.First - 1).Kind != TokenKind.Currency);

    private static Numeral? ReadArticle(Match match)
    {
        int power = int.Parse(Magnitudes.Names[match.Words("magnitude")]!, System.Globalization.CultureInfo.InvariantCulture);
        bool half = match.End - match.First > 4 || match.Line[match.End - 1].Lower == "half";
        return half
            ? new Numeral(1.5m * Powers.Of(power), 1 - power, power, match.Words("magnitude"))
            : new Numeral(Powers.Of(power), -power, power, match.Words("magnitude"));
    }
}
