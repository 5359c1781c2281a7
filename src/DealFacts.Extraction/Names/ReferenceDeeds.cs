using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>What is done by the one whom a word or phrase means, or to what is its own: "it rejected a bid", "will drop its bid".</summary>
internal static class ReferenceDeeds
{
    private const int FarthestOffer = 8;
    private const int LongestDeed = 4;
    private const int FarthestPaid = 8;
    private const int FarthestRound = 6;
    private const int LongestOffer = 10;

    /// <summary>"the company rejected a bid", "rejected it": others were after it.</summary>
    public static bool Refuses(this ReferenceQuestion q)
    {
        int i = PastAuxiliaries(q);
        if (i >= q.Sentence.End
            || q.Tokens[i].Lower is not ("rejected" or "spurned" or "rebuffed" or "refused" or "turned" or "declined")) return false;
        if (i + 1 < q.Sentence.End && q.Tokens[i + 1].Lower == "it") return true;
        for (int noun = i + 1; noun < q.Sentence.End && noun < i + FarthestOffer; noun++)
            if (q.Tokens[noun].Lower is "bid" or "offer" or "approach" or "proposal" or "bids" or "offers") return true;
        return false;
    }

    /// <summary>Whether it is said to be bought: "it would be acquired".</summary>
    public static bool IsBought(this ReferenceQuestion q)
    {
        int i = PastAuxiliaries(q);
        return i > q.Reference.End && i < q.Sentence.End && ClauseWords.Be.Contains(q.Tokens[i - 1].Word)
            && q.Tokens[i].Lower is "acquired" or "bought" or "sold" or "purchased" or "taken";
    }

    /// <summary>"paid $5 million for the company", "spent $5 million on it": what was bought.</summary>
    public static bool IsPaidFor(this ReferenceQuestion q)
    {
        if (q.IsPossessive || q.Before is not ("for" or "on")) return false;
        for (int i = q.First - 2; i >= q.Sentence.First && q.First - i < FarthestPaid; i--)
        {
            if (q.Tokens[i].Lower is "paid" or "pay" or "pays" or "paying" or "spent") return true;
            if (q.Tokens[i].Text is "," or ";") return false;
        }

        return false;
    }

    /// <summary>"The round values the company at": whoever it is of has been told.</summary>
    public static bool IsValuedByRound(this ReferenceQuestion q)
    {
        if (q.Before is not ("values" or "valued" or "valuing")) return false;
        for (int i = q.First - 2; i >= q.Sentence.First && q.First - i < FarthestRound; i--)
            if (q.Tokens[i].Lower is "round" or "raise" or "financing" or "funding" or "series") return true;
        return false;
    }

    /// <summary>
    /// "an offer of $5 million from the retailer Lowell": whether the mention that ended at a token is of one who was after others.
    /// </summary>
    public static bool IsOfferer(this ReferenceQuestion q, int end)
    {
        int at = end - 1;
        while (at > 0 && end - at < LongestOffer && q.Tokens[at].Text is not ("," or ".") && q.Tokens[at].Lower != "from") at--;
        if (at <= 0 || q.Tokens[at].Lower != "from") return false;
        for (int i = at - 1; i >= 0 && at - i < LongestOffer && q.Tokens[i].Text != "."; i--)
            if (q.Tokens[i].Lower is "offer" or "bid" or "approach" or "proposal" or "overture") return true;
        return false;
    }

    /// <summary>"Lowell advised Acme Inc on its purchase": what one is advised on is one's own.</summary>
    public static bool IsAdvice(this ReferenceQuestion q)
    {
        if (q.Before is not ("on" or "in" or "over" or "with" or "during")) return false;
        int at = q.Reference.First - 2;
        while (at > q.Sentence.First && (q.Tokens[at].IsCapitalized || !q.Tokens[at].IsWord)) at--;
        return ReferenceWords.AdviceVerbs.Contains(q.Tokens[at].Word);
    }

    /// <summary>"Acme will drop its": what one does to what is one's own, right behind a mention that ended at a token.</summary>
    public static bool IsOwnDeed(this ReferenceQuestion q, int end)
    {
        int verb = q.Reference.First - 1;
        if (verb < end || !ReferenceWords.OwnDeeds.Contains(q.Tokens[verb].Word)) return false;
        for (int i = end; i < verb; i++)
            if (!ClauseWords.Auxiliaries.Contains(q.Tokens[i].Word)) return false;
        return true;
    }

    /// <summary>"forced Acme to drop its bid", "made Acme drop its bid": who has to do it owns what it is done to.</summary>
    public static bool IsCompelled(this ReferenceQuestion q, int end)
    {
        int deeds = q.Reference.First - end;
        if (deeds is < 1 or > LongestDeed) return false;
        bool linked = q.Tokens[end].Lower is "to" or "into" or "from";
        int at = end - 1;
        while (at > q.Sentence.First && (q.Tokens[at].IsCapitalized || !q.Tokens[at].IsWord)) at--;
        return linked ? deeds > 1 && ReferenceWords.Compelling.Contains(q.Tokens[at].Word)
            : q.Tokens[at].Lower is "made" or "let" or "makes";
    }

    private static int PastAuxiliaries(ReferenceQuestion q)
    {
        int i = q.Reference.End;
        while (i < q.Sentence.End && ClauseWords.Auxiliaries.Contains(q.Tokens[i].Word)) i++;
        return i;
    }
}
