using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>How firm an amount is, and what it is for one of: "more than $28 a share".</summary>
internal static class QualifierRules
{
    private const int FarthestBringing = 7;

    private static readonly Piece Amount = Of(TermKind.Money, TermKind.Percent, TermKind.Count).As("amount");
    private static readonly Piece Degree = In(QualifierWords.Degrees).Maybe;
    private static readonly Piece Unit = In(RateWords.Units).As("per");

    private static readonly Piece Rate = Any(
        Seq(Word("a", "an", "per", "/"), Unit, Not(Word("ago", "earlier", "later", "before", "after"))),
        Seq("-", Word("a", "per"), "-", Unit),
        Seq("for", "each", Unit),
        In(RateWords.Alone).As("alone")).Maybe;

    /// <summary>In order: what stands after the amount is looked for with the amount, so each rule reads on to the rate.</summary>
    public static readonly RuleBook<Quantity> Book = new(
        Before("qualifier/up-to", QualifierWords.UpTo, Qualifier.UpTo,
            ["up to $65 billion", "as much as 5%", "as high as $120 billion", "no more than 200 employees"],
            ["up $5", "to $5", "edged up to $5", "bringing its total funding up to $5"]),
        Before("qualifier/at-least", QualifierWords.AtLeast, Qualifier.AtLeast,
            ["at least $5 million", "a minimum of 70 employees"],
            ["at $5"]),
        Before("qualifier/less-than", QualifierWords.LessThan, Qualifier.LessThan,
            ["less than $1 billion", "under $10 per share", "sub-$50"],
            ["more than $10"]),
        new("qualifier/more-than", [NotBehind(In(QualifierWords.WithOver), 1), Degree, In(QualifierWords.MoreThan), Amount, Rate],
            m => Read(m, Qualifier.MoreThan))
        {
            Fires = ["more than $10 billion", "a little over $3", "in excess of $2 billion", "well above 5 pct"],
            Silent = ["more $10 bills", "over a year", "turned over $5 million"],
        },
        new("qualifier/crossed", [In(QualifierWords.Crossing), "the", Amount, Rate, Not(In(QualifierWords.Foretold))],
            m => Read(m, Qualifier.MoreThan))
        {
            Fires = ["passing the $60 million", "crossed the $1 billion mark"],
            Silent = ["topped the $5 million average", "over the $5 million"],
        },
        Before("qualifier/about", QualifierWords.About, Qualifier.About,
            ["about $200 million", "nearly $3 billion", "some 500 employees", "approximately $14 billion"],
            ["some of the $5", "about half"]),
        After("qualifier/plus", Seq(Tight, In(QualifierWords.TouchingPlus)), Qualifier.MoreThan,
            ["$10B+", "$10 billion-plus"],
            ["$10B plus debt", "$10 billion"]),
        After("qualifier/or-more", In(QualifierWords.OrMore), Qualifier.AtLeast,
            ["$5 million or more", "200 employees minimum"],
            ["$5 million more"]),
        After("qualifier/or-less", In(QualifierWords.OrLess), Qualifier.UpTo, ["$5 million or less"], ["$5 million less tax"]),
        After("qualifier/or-so", In(QualifierWords.OrSo), Qualifier.About, ["$5 million or so"], ["$5 million, so"]),
        new("qualifier/none", [Amount, Rate], m => Read(m, Qualifier.Exact))
        {
            Fires = ["$28 a share", "165 pence per share", "$4.75-a-share", "$235/share", "$103 apiece", "$870 million"],
            Silent = ["a share", "about $5"],
        });

    private static Rule<Quantity> Before(string id, WordTable words, Qualifier qualifier, string[] fires, string[] silent) =>
        new(id, [Degree, In(words), Amount, Rate], m => IsTurnover(m) || IsMoveUp(m) ? null
            : Read(m, qualifier)) { Fires = fires, Silent = silent };

    private static Rule<Quantity> After(string id, Piece words, Qualifier qualifier, string[] fires, string[] silent) =>
        new(id, [Amount, Rate, words, Rate], m => Read(m, qualifier)) { Fires = fires, Silent = silent };

    /// <summary>"turned [over £5.2m]": the verb's own particle.</summary>
    private static bool IsTurnover(Match match) =>
        match.First > 0 && match.Line[match.First].Lower == "over" && match.Line[match.First - 1].Lower is "turned" or "turns" or "turning";

    /// <summary>"edged [up to £870 million]": it moved there.</summary>
    private static bool IsMoveUp(Match match) =>
        match.First > 0 && match.Line[match.First].Lower == "up" && match.Line[match.First - 1].Lower is "edged" or "inched" or "crept"
            or "went" or "ticked" or "moved" or "shot" or "gone" or "nudged" or "jumped" || IsBroughtUp(match);

    /// <summary>"bringing its total funding [up to $26 million]": that is where it stands now.</summary>
    private static bool IsBroughtUp(Match match)
    {
        if (match.First == 0 || match.Line[match.First].Lower != "up") return false;
        for (int i = match.First - 1; i >= 0 && i > match.First - FarthestBringing; i--)
            if (QualifierWords.Bringing.Contains(match.Line[i].Lower)) return true;
        return false;
    }

    /// <summary>A range, a vague or an undisclosed amount stays what it is, whatever stands before it.</summary>
    private static Quantity Read(Match match, Qualifier qualifier)
    {
        Quantity plain = match.Chunk<Quantity>("amount")!;
        Amount amount = plain.Amount.Qualifier == Qualifier.Exact ? plain.Amount with { Qualifier = qualifier } : plain.Amount;
        string per = RateWords.Units[match.Words("per")] ?? RateWords.Alone[match.Words("alone")] ?? "";
        return new Quantity(match.Line[match.First].First, match.Line[match.End - 1].End, amount, plain.Rule) { Per = per };
    }
}
