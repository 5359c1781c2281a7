using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells whether a plain word that opens a sentence is somebody by the deal behind it: nothing that is no company is "close to buying
/// Orvane".
/// </summary>
internal sealed class PlainDealers(NameSource source)
{
    private const int FarthestObject = 14;

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether the words from a token on, right behind the plain word, tell of a deal of its own.</summary>
    public bool Is(int at, int end) => Deals(at, end) || IsJoined(at, end);

    /// <summary>"Lantern is close to buying Orvane", "Lantern's bid for Orvane", "Lantern snapped up Orvane", "Lantern postponed its IPO".</summary>
    private bool Deals(int at, int end)
    {
        bool owns = Tokens[at].Kind == TokenKind.Possessive;
        bool snaps = at + 1 < end && DealVerbs.IsAny(Tokens[at].Word) && Tokens[at + 1].Lower is "up" or "on" or "into" or "in" or "out";
        if (!owns && !snaps && !IsVerb(at, end)) return false;
        bool deals = snaps, names = false;
        for (int i = owns ? at + 1 : at; i < end && i < at + FarthestObject; i++)
        {
            if (Tokens[i].Text is "," or ";" or ":" or "." or "(") return false;
            if (DealNouns.Offerings.Contains(Tokens[i].Word)) return true;
            names |= Tokens[i].IsCapitalized;
            deals |= IsDealing(Tokens[i].Word);
            if (deals && names) return true;
        }

        return false;
    }

    /// <summary>"agreed", "is", "outbid"; not "Land bought by Orvane".</summary>
    private bool IsVerb(int at, int end)
    {
        ref readonly Token token = ref Tokens[at];
        if (ClauseWords.Auxiliaries.Contains(token.Word)) return true;
        if (at + 1 >= end || token.Casing != Casing.Lower || Tokens[at + 1].Lower is "by" or "from") return false;
        return IsDeed(token.Word) || token.Lower.EndsWith("ed", StringComparison.Ordinal);
    }

    private static bool IsDeed(Word word) => CompanyWords.Verbs.Contains(word) || DealVerbs.IsAny(word) || PlainWords.Deeds.Contains(word);

    private static bool IsDealing(Word word) =>
        DealObjectWords.Purchases.Contains(word) || DealObjectWords.Sales.Contains(word) || DealObjectWords.Investments.Contains(word)
            || DealObjectWords.Backings.Contains(word) || DealObjectWords.Joinings.Contains(word) || DealNouns.Deals.Contains(word)
            || word.Text == "series";

    /// <summary>"Lantern and Orvane agreed to merge": what the plain word is joined to is no thing.</summary>
    private bool IsJoined(int and, int end) =>
        and + 2 < end && Tokens[and].Lower == "and" && Tokens[and + 1].Casing == Casing.Title && !CommonWord.Is(Tokens[and + 1].Word)
            && (IsDeed(Tokens[and + 2].Word) || ClauseWords.Auxiliaries.Contains(Tokens[and + 2].Word));
}
