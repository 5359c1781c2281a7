using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells from the words beside a mention whether it is bought, sold or given money: "agreed to buy Corwin", "a round in Corwin".
/// </summary>
internal sealed class DealObjects(NameSource source)
{
    private const int FarthestPurchase = 4;
    private const int FarthestSale = 8;
    private const int FarthestOffer = 14;
    private const int LongestModifier = 3;
    private const int LongestPassive = 7;

    private Token[] Tokens => source.Tokens;

    /// <summary>"agreed to buy Corwin", "the acquisition of Corwin", "offered $5 a share for Corwin", "Corwin is to be bought".</summary>
    public bool IsBought(int first, int end, Sentence sentence) =>
        Follows(DealObjectWords.Purchases, first, FarthestPurchase, sentence) || IsBidFor(first, sentence) || Undergoes(end, sentence);

    /// <summary>"sold Corwin", "to sell its stake in pet food brand Corwin", "put Corwin up for sale".</summary>
    public bool IsSold(int first, int end, Sentence sentence)
    {
        if (!Tokens[first].IsCapitalized) return false;
        if (end + 2 < sentence.End && Tokens[end].Lower is "up" or "on" && Tokens[end + 1].Lower is "for" or "the"
            && Tokens[end + 2].Lower is "sale" or "block" or "market") return true;
        for (int i = first - 1; i >= sentence.First && i >= first - FarthestSale; i--)
        {
            if (DealObjectWords.Sales.Contains(Tokens[i].Word)) return true;
            if (Tokens[i].Lower is "by" or "from" or "with" or "to" or "," || Tokens[i].IsCapitalized) return false;
        }

        return false;
    }

    /// <summary>"invested $5 million in Corwin", "led a round in Corwin", "backed Corwin".</summary>
    public bool IsBacked(int first, Sentence sentence)
    {
        int before = SkipModifiers(first, sentence);
        if (before <= sentence.First) return false;
        if (DealObjectWords.Backings.Contains(Tokens[before].Word)) return true;
        // "a stake in the Arden Foxes".
        if (Tokens[before].Lower == "the" && before > sentence.First + 1 && Tokens[before - 1].Lower == "in"
            && Tokens[before - 2].Lower is "stake" or "stakes") return true;
        return Tokens[before].Lower is "in" or "into" && Follows(DealObjectWords.Investments, before, FarthestSale, sentence);
    }

    private bool IsBidFor(int first, Sentence sentence)
    {
        int before = SkipModifiers(first, sentence);
        return before > sentence.First && Tokens[before].Lower == "for"
            && Follows(DealObjectWords.Offers, before, FarthestOffer, sentence);
    }

    /// <summary>Whether a word of a table stands before, and nothing between that starts another phrase.</summary>
    private bool Follows(WordTable table, int first, int far, Sentence sentence)
    {
        for (int i = first - 1; i >= sentence.First && i >= first - far; i--)
        {
            if (table.Contains(Tokens[i].Word)) return true;
            if (Tokens[i].Lower is "by" or "from" or "with" or "," or ";") return false;
        }

        return false;
    }

    /// <summary>"for [smaller rival] Corwin".</summary>
    private int SkipModifiers(int first, Sentence sentence)
    {
        int before = first - 1;
        while (before > sentence.First && before > first - 1 - LongestModifier && Tokens[before].IsWord
            && Tokens[before].Casing == Casing.Lower && !FunctionWords.Words.Contains(Tokens[before].Word)
            && !DealObjectWords.Backings.Contains(Tokens[before].Word)) before--;
        return before;
    }

    /// <summary>"Corwin is being bought", "Corwin has agreed to be taken private".</summary>
    private bool Undergoes(int end, Sentence sentence)
    {
        for (int i = end; i < sentence.End && i < end + LongestPassive && Tokens[i].IsWord; i++)
            if (i > end && (DealObjectWords.Undergone.Contains(Tokens[i].Word) && ClauseWords.Be.Contains(Tokens[i - 1].Word)
                || Tokens[i].Lower == "sale" && Tokens[i - 1].Lower == "for")) return true;
        return false;
    }
}
