using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Percentages that are holdings though no "stake" says so: "17% of the equity", "owned by Acme (52%)", "Acme with 40%".</summary>
internal static class HeldParts
{
    private const int Near = 4;
    private const int Farthest = 40;
    private const int FarthestHolder = 8;

    /// <summary>Whether a percentage is a part of a company that somebody holds.</summary>
    public static bool Are(TermLine line, int at) =>
        IsOfEquity(line, at) || IsOfNamed(line, at) || IsOfHolder(line, at) || IsInBrackets(line, at) || IsOfMember(line, at)
            || IsBought(line, at) || IsRest(line, at) || IsNotOwned(line, at) || IsShareTraded(line, at)
                || line.IsIn(at + 1, HoldingWords.Selves) && line.IsIn(BeforeQualifier(line, at), FigureWords.Holds);

    /// <summary>"who speak for 17% of the equity", "an option over 20% of its shares".</summary>
    private static bool IsOfEquity(TermLine line, int at)
    {
        if (!line.Is(at + 1, "of") || line.IsIn(at - 1, MoneyContext.Changes)) return false;
        int noun = line.IsIn(at + 2, ClauseWords.Determiners) || line.IsIn(at + 2, ClauseWords.Possessives) || line.Is(at + 2, "its")
            ? at + 3 : at + 2;
        if (line.Is(noun, "voting") || line.Is(noun, "share")) noun++;
        // "75% of shares outstanding become eligible for sale": of nobody's hands.
        return noun > at + 2 && line.IsIn(noun, HoldingWords.Equities) || line.Is(noun, "equity");
    }

    /// <summary>"with 4% of Acme", "leaves Lowell with 49% of the unit": not "with 4% of Acme's sales".</summary>
    private static bool IsOfNamed(TermLine line, int at) =>
        line.Is(at + 1, "of") && line.Is(BeforeQualifier(line, at), "with") && line.IsKind(at + 2, TermKind.Company)
            && !line.Possesses(at + 2) && !line.IsPossessive(at + 3);

    /// <summary>"the largest shareholder of Acme, with 19.6%": the term "with" after the holder's phrase.</summary>
    private static bool IsOfHolder(TermLine line, int at)
    {
        int with = BeforeQualifier(line, at);
        if (!line.Is(with, "with") || !Ends(line, at + 1)) return false;
        for (int i = with - 1; i >= 0 && with - i < FarthestHolder; i--)
        {
            if (line.IsIn(i, HoldingWords.Holders)) return true;
            if (line.IsIn(i, ClauseWords.Auxiliaries) || line.Is(i, ";") || line.IsIn(i, ClauseWords.Relatives)) return false;
        }

        return false;
    }

    /// <summary>"owned by Acme (52%) and Lowell (48%)".</summary>
    private static bool IsInBrackets(TermLine line, int at) =>
        line.Is(at - 1, "(") && line.Is(at + 1, ")") && line.IsKind(at - 2, TermKind.Company) && SpeaksOfHolders(line, at);

    /// <summary>"The consortium comprises Acme with 40 percent and Lowell with 35 percent".</summary>
    private static bool IsOfMember(TermLine line, int at) =>
        line.Is(at - 1, "with") && line.IsKind(at - 2, TermKind.Company) && Ends(line, at + 1) && SpeaksOfHolders(line, at);

    /// <summary>"which bought 8% in 2020": of whom, the story tells.</summary>
    private static bool IsBought(TermLine line, int at) =>
        IsGained(line, BeforeQualifier(line, at)) && (line.IsKind(at + 1, TermKind.Period) && Ends(line, at + 2)
            || line.Is(at + 1, "for") && line.MoneyAt(at + 2) is not null || line.Is(at + 1, "ahead") || line.Is(at + 1, "before"));

    /// <summary>"bought", "buying", "picked up".</summary>
    private static bool IsGained(TermLine line, int at) =>
        line.IsIn(at, HoldingWords.Gained) || line.Is(at, "up") && line.IsIn(at - 1, HoldingWords.Picked);

    /// <summary>"owns 85%; the other 15% belongs to his cousin".</summary>
    private static bool IsRest(TermLine line, int at) =>
        (line.Is(at - 1, "other") || line.Is(at - 1, "remaining")) && !line.Is(at + 1, "of") && SpeaksOfHolders(line, at);

    /// <summary>"for the 75% it did not already own".</summary>
    public static bool IsNotOwned(TermLine line, int at)
    {
        if (!line.Is(at - 1, "the") || !(line.IsName(at + 1) || line.Is(at + 1, "that") || line.Is(at + 1, "of"))) return false;
        for (int i = at + 2; i < at + FarthestHolder; i++)
            if (line.Is(i, "own") || line.Is(i, "owned") || line.Is(i, "owns")) return line.AnyIn(at + 2, i + 2, HoldingWords.NotYet);
        return false;
    }

    /// <summary>"spent $75 million to buy its 60% share", not "won a 60% share of the market".</summary>
    private static bool IsShareTraded(TermLine line, int at)
    {
        if (!line.Is(at + 1, "share") || line.Is(at + 2, "of") || line.Is(at + 2, "price")) return false;
        int verb = BeforeQualifier(line, line.Is(at - 1, "its") || line.Is(at - 1, "their") ? at - 1 : at);
        return DealVerbs.IsAny(line[Math.Max(0, verb)].Word);
    }

    private static bool SpeaksOfHolders(TermLine line, int at)
    {
        for (int i = Math.Max(0, at - Farthest); i < at; i++)
            if (line.IsIn(i, FigureWords.Holds) || line.IsIn(i, HoldingWords.Holders) || line.IsIn(i, HoldingWords.Joint)) return true;
        return false;
    }

    private static int BeforeQualifier(TermLine line, int at)
    {
        int i = at - 1;
        while (at - i < Near && line.IsIn(i, HoldingWords.Roughly)) i--;
        return i;
    }

    private static bool Ends(TermLine line, int at) =>
        at >= line.Count || line.IsPunctuation(at) && !line.Is(at, "-") && !line.Is(at, "(") || line.Is(at, "and");
}
