using System.Globalization;
using System.Text;

namespace DealFacts.Fuzz.Tests.Articles;

/// <summary>News made by a small grammar: invented companies that buy, fund, sue and report, in the manner of wires, sites and blogs.</summary>
internal sealed class News(Dice dice)
{
    private static readonly string[] s_onsets = ["B", "C", "D", "F", "G", "H", "K", "L", "M", "N", "P", "Qu", "R", "S", "T", "V", "W", "Br", "Cl", "Tr", "St", "", "Ö", "É"];
    private static readonly string[] s_vowels = ["a", "e", "i", "o", "u", "ai", "or", "en", "al", "å", "ü"];
    private static readonly string[] s_ends = ["nt", "lo", "ra", "x", "dex", "mond", "field", "ly", "son", "vik", "ta", "'s", "-T", "8"];
    private static readonly string[] s_forms = ["", "", "", " Inc", " Inc.", " Corp", " Ltd", " PLC", " AG", " S.A.", " & Co", " and Sons Ltd", " Capital", " AI", ".com", " Holdings NV", " <TICK>", " (NASDAQ: ABC)"];
    private static readonly string[] s_moneys =
        ["${0} million", "${0}M", "US${0}m", "€{0} million", "£{0}bn", "{0} mln dlrs", "{0} dlrs a share", "Rs {0} crore", "RMB{0} billion", "{0} billion yen", "C${0}-million", "between ${0} and $1{0} million",
        "more than ${0} billion", "billions of dollars", "half a billion dollars", "{0}-{0},500 million euros", "$.{0}", "${0},{0},{0}", "an undisclosed sum", "${0} million (€9 million)", "{0}"];
    private static readonly string[] s_sentences =
        ["{A} said it agreed to acquire {B} for {M}.", "{A} has raised {M} in a Series C round led by {B}, with participation from {C} and {D}.", "{B}, which {A} bought in 2019 for {M}, makes pumps.",
        "Shareholders of {A} approved its merger with {B}.", "{A}'s revenue rose to {M} from {M} a year earlier.", "{A} sold its {B} unit to {C} for {M} in cash and stock.",
        "\"We are in talks with {B},\" said {P}, chief executive of {A}.", "The company declined to comment.", "It expects to close the deal in the first quarter of 2025.", "{A} and {B} (together with {C}) denied the report.",
        "{A} raised its stake in {B} to 12.4 pct from 9 pct, it told the SEC.", "The acquisition of {B} by {A}, valued at {M}, was terminated.", "{P} founded {A} in 2011 in Lyon.", "{A} has 3,400 employees and 2 million users.",
        "Terms were not disclosed.", "{A} TO BUY {B} FOR {M}", "{A} filed to go public and hopes to raise {M} at a valuation of {M}.", "The startup, based in Oslo, competes with {B}, {C} and {D}.", "{A}, {B}, {C} and {D} raised {M}, {M}, {M} and {M} respectively."];

    // What refers before anything was named: at the head of an article as anywhere.
    private static readonly string[] s_openings =
        ["With its ", "On its own, ", "In its biggest deal, ", "Under its new owner, ", "Its rival ", "The latter, ", "It and ", "Both companies said ", "After taking a stake in the company, ",
        "As the firm grew, ", "For the retailer, ", "Like the bank, ", "That company's ", "He and ", "Their unit ", "Of the two, "];

    private readonly string[] _companies = new string[6];

    /// <summary>An article of so many sentences.</summary>
    public string Article(int sentences)
    {
        for (int i = 0; i < _companies.Length; i++) _companies[i] = Name();
        StringBuilder text = new();
        for (int i = 0; i < sentences; i++) text.Append(Sentence()).Append(dice.Of(" ", " ", "\n", "\r\n", "\n\n    "));
        return text.ToString();
    }

    private string Sentence()
    {
        string made = (dice.OneIn(6) ? dice.Of(s_openings) : "") + dice.Of(s_sentences);
        foreach (char slot in "ABCD") made = made.Replace("{" + slot + "}", dice.Of(_companies), StringComparison.Ordinal);
        made = made.Replace("{P}", dice.Of("Ana Ruiz", "Mr. Voss", "T.J. O'Hara", "Li Wei"), StringComparison.Ordinal);
        while (made.IndexOf("{M}", StringComparison.Ordinal) is >= 0 and var at) made = made[..at] + Money() + made[(at + 3)..];
        return made;
    }

    private string Name() => dice.Of(s_onsets) + dice.Of(s_vowels) + dice.Of(s_ends) + (dice.OneIn(3) ? " " + dice.Of(s_onsets) + dice.Of(s_vowels) + dice.Of(s_ends) : "") + dice.Of(s_forms);

    private string Money() => string.Format(CultureInfo.InvariantCulture, dice.Of(s_moneys), dice.Of(1, 5, 12, 99, 250) + dice.Of("", "", ".5", ".75"));
}
