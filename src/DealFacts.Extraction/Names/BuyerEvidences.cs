using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>What speaks against a company's being meant where it deals with somebody: nobody buys, bids for or joins himself.</summary>
internal static class BuyerEvidences
{
    private const int LongestOffer = 8;

    /// <summary>All of it.</summary>
    public static readonly ReferenceEvidence[] All =
    [
        new("joined", 0, -24, IsJoined) { Example = "Lowell grew. Acme and the company agreed to merge." },
        new("own purchase", 0, -24, IsOwnPurchase) { Example = "Lowell grew. Acme's $5 million takeover of the company closed." },
        new("own deal", 0, -16, (q, c) => q.Before is "buy" or "acquire" or "purchase" && c.Entity == q.Salience.Clause && !q.IsPossessive
            && c.Sentence == q.Sentence.Index && !Receives(q) && q.IsInClauseFrom(q.PredicateStart))
        {
            Example = "Lowell grew. Acme struck an all-cash deal with the banks to buy the company.",
        },
    ];

    /// <summary>"[Acme] and the company", "a merger of [Acme] with the startup".</summary>
    private static bool IsJoined(ReferenceQuestion q, Standing c) =>
        !q.IsPossessive && c.Sentence == q.Sentence.Index && c.End == q.First - 1 && q.Before is "and" or "with";

    /// <summary>"[Acme]'s takeover of the company", "[Acme] made a $5 million offer for the startup", "[Acme] dropped its bid for it".</summary>
    private static bool IsOwnPurchase(ReferenceQuestion q, Standing c)
    {
        int noun = q.First - 2;
        if (q.IsPossessive || c.Sentence != q.Sentence.Index || q.Before is not ("of" or "for" or "with") || noun <= c.End
            || !IsPurchase(q.Tokens[noun])) return false;
        int start = noun;
        while (start > c.End && noun - start < LongestOffer && IsPartOfOffer(q.Tokens[start - 1])) start--;
        if (start == c.End + 1 && q.Tokens[c.End].Kind == TokenKind.Possessive) return true;
        if (q.Tokens[start - 1].Lower == "its") return c.Entity == q.Salience.Clause;
        bool made = c.Entity == q.Salience.Clause && GoverningVerbs.Acting.Contains(q.Tokens[c.End].Word);
        // "reached an agreement on the purchase of the company by Lowell".
        return made && q.After != "by" && q.IsInClauseFrom(c.End) && !q.Tokens[c.End].Lower.StartsWith("reject", StringComparison.Ordinal);
    }

    /// <summary>"[Acme] received proposals to buy the company": others are after it.</summary>
    private static bool Receives(ReferenceQuestion q) => GoverningVerbs.Receiving.Contains(q.Tokens[q.Salience.ClauseEnd].Word);

    private static bool IsPurchase(Token token) =>
        DealNouns.Purchases.Contains(token.Word) || token.Lower is "deal" or "merger" or "acquisition" or "pursuit";

    /// <summary>The words between whose purchase it is and the noun: "'s planned $5 million".</summary>
    private static bool IsPartOfOffer(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Currency || token.Text == "-" || token.Lower is "billion" or "million"
            || (token.IsWord && token.Casing == Casing.Lower && !FunctionWords.Words.Contains(token.Word));
}
