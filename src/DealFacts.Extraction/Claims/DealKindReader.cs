using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Names the sort of a deal where the words around its frame say better than the frame: "raised $2 billion in an IPO".</summary>
internal static class DealKindReader
{
    private const int FarthestSale = 16;

    /// <summary>The sort.</summary>
    public static DealKind Read(DealDraft draft)
    {
        switch (draft.Frame.Kind)
        {
            // "the list of startups, surpassing Widget, which raised a Series D".
            case DealKind.FundingRound when RoundReader.Find(draft.Line, draft.First, draft.End) is null
                && (Near(draft, IsOffering) || FollowsListing(draft) || IsRaisedByListing(draft)
                || IsRaisedIn(draft) || IsOfOwnListing(draft) || IsOfOffering(draft) || IsSoldToPublic(draft)
                    || ComparedListing.IsCompared(draft)):
                return DealKind.InitialPublicOffering;
            case DealKind.FundingRound when IsOfDebt(draft) && !Near(draft, (line, at) => line.Is(at, "equity"))
                && RoundReader.Find(draft.Line, draft.First, draft.End + 6) is null:
                return DealKind.DebtFinancing;
            case DealKind.Partnership when draft.Line.Is(draft.Word.First, "joint"):
                return DealKind.JointVenture;
            // "has sold a 10% stake to Acme": Acme has put money in.
            case DealKind.Divestiture when draft.IsShare && draft.Has(PartyRole.Acquirer) && !Near(draft, IsControl)
                && (draft.Stake?.Amount.Value is < 50 || (draft.Stake is null && Near(draft, (line, at) => line.Is(at, "minority")))):
                return DealKind.Investment;
            case DealKind.Divestiture when draft.Has(PartyRole.Acquirer):
                return DealKind.Acquisition;
            case DealKind.Acquisition when draft.IsShare && !Near(draft, IsControl)
                && (draft.Stake?.Amount.Value is < 50 || (draft.Stake is null && Near(draft, IsStake))):
            // "bought $300 million of shares in Widget".
            case DealKind.Acquisition when draft.IsShare && draft.Stake is null && draft.Frame.Id == "deal/acquire"
                && !Near(draft, IsControl)
                && draft.Line.MoneyAt(draft.Word.End) is { Per: "" } && !draft.Line.Is(draft.Word.End + 1, "for"):
            case DealKind.Acquisition when draft.IsShare && (draft.Value is not null || draft.Line.Is(draft.Word.End, "new"))
                && IsIssued(draft):
                return DealKind.Investment;
            default:
                return draft.Frame.Kind;
        }
    }

    /// <summary>
    /// "went public in 2021 at $16 a share, raising $5 million", "its debut after raising $5 million", "a listing that could have raised".
    /// </summary>
    private static bool FollowsListing(DealDraft draft)
    {
        bool aside = (draft.Word.Form & VerbForm.Gerund) != 0
            && (draft.Line.Is(draft.Word.First - 1, ",") || draft.Line.Is(draft.Word.First - 1, "after"));
        bool told = Enumerable.Range(draft.Word.First - 4, 4).Any(i => draft.Line.Is(i, "that") || draft.Line.Is(i, "which"));
        if (!aside && !told && !draft.Line.Sentence.IsHeading) return false;
        if (aside && SoldShares(draft)) return true;
        // "withdrew its IPO in October, days after raising $5 million in a round led by Acme".
        if (aside && draft.Has(PartyRole.LeadInvestor)) return false;
        for (int i = draft.Word.First - 2; i >= 0; i--)
            if (DealFrames.AllAt(draft.Line, i).Any(word => word.Frame.Kind == DealKind.InitialPublicOffering
                && !IsStillPrivate(draft.Line, i)
                && (word.IsNoun || !draft.Line.Sentence.IsHeading || draft.Line.Is(i - 1, "to")))) return true;
        return false;
    }

    /// <summary>"sold 12 million shares at $24 apiece, raising $288 million".</summary>
    private static bool SoldShares(DealDraft draft)
    {
        for (int i = draft.Word.First - 2; i > 0; i--)
            if (draft.Line.QuantityAt(i)?.Amount.Unit == "shares" && (draft.Line.Is(i - 1, "sold") || draft.Line.Is(i - 1, "selling")))
                return draft.Line.Is(i + 1, "at") && draft.Line.MoneyAt(i + 2) is not null;
        return false;
    }

    /// <summary>"raised $5 million when it listed in London", "by going public": the listing brought the money.</summary>
    private static bool IsRaisedByListing(DealDraft draft)
    {
        for (int i = draft.Word.End; i < Math.Min(draft.Line.Count, draft.End + 3); i++)
        {
            if (!draft.Line.IsIn(i, RoundWords.Occasions)) continue;
            for (int word = i + 1; word < i + 4 && word < draft.Line.Count; word++)
                if (DealFrames.AllAt(draft.Line, word).Any(found => found.Frame.Kind == DealKind.InitialPublicOffering
                    && !found.IsNoun)) return true;
        }

        return false;
    }

    /// <summary>"raised $5 million in the year's biggest listing".</summary>
    private static bool IsRaisedIn(DealDraft draft)
    {
        int at = draft.Word.End;
        while (at < draft.Word.End + 5 && !draft.Line.Is(at, "in")) at++;
        if (draft.Line.MoneyAt(draft.Line.IsKind(at - 1, TermKind.Period) ? at - 2 : at - 1) is null) return false;
        for (int i = at + 1; i < at + 7 && i < draft.Line.Count && !draft.Line.Is(i, ","); i++)
            if (IsOffering(draft.Line, i) || draft.Line.Is(i, "flotation")) return true;
        return false;
    }

    /// <summary>"The IPO of Acme, based in Leeds, raised $5 million".</summary>
    private static bool IsOfOffering(DealDraft draft)
    {
        int verb = draft.Word.First;
        while (verb > 0 && (draft.Line.IsIn(verb - 1, ClauseWords.Auxiliaries) || draft.Line.IsAdverb(verb - 1))) verb--;
        return !draft.Word.IsNoun && OfferingOwner.Of(draft.Line, verb - 1) is not null;
    }

    /// <summary>"seeks $5 million by selling a 2% stake in an IPO", "would raise $5 million if the deal prices at the top".</summary>
    private static bool IsSoldToPublic(DealDraft draft)
    {
        TermLine line = draft.Line;
        bool sold = false;
        for (int i = draft.Word.End; i < line.Count && i < draft.Word.End + FarthestSale && !line.Is(i, ";"); i++)
        {
            sold |= line.Is(i, "selling") && line.Is(i - 1, "by");
            if (sold && IsOffering(line, i)) return true;
            if ((line.Is(i, "prices") || line.Is(i, "priced")) && line.IsIn(i - 1, DealNouns.Deals)) return true;
        }

        return false;
    }

    /// <summary>"Acme, which filed for an IPO in May, hopes to raise $5 million": what the aside tells of it brings the money.</summary>
    private static bool IsOfOwnListing(DealDraft draft)
    {
        if (!draft.Line.Is(draft.Word.First - 1, "to") || !draft.Line.Is(draft.First + 1, ",")) return false;
        for (int i = draft.First + 2; i < draft.Word.First; i++)
            if (IsOffering(draft.Line, i)) return true;
        return false;
    }

    /// <summary>"the IPO comes after Acme raised $5 million": what stands before the clause is of something else.</summary>
    private static int StartOfClause(DealDraft draft)
    {
        int start = Math.Max(0, draft.Word.First - 6);
        for (int i = draft.Word.First - 1; i > start; i--)
            if (draft.Line.IsIn(i, FigureWords.ClauseOpeners) || draft.Line.Is(i, "follows")) return i + 1;
        return start;
    }

    private static bool Near(DealDraft draft, Func<TermLine, int, bool> holds)
    {
        for (int i = StartOfClause(draft); i < Math.Min(draft.Line.Count, draft.End + 4); i++)
        {
            if (i >= draft.End && draft.Line.Is(i, ",")) return false;
            // "raised $5 million ahead of its IPO".
            if (i >= draft.Word.End && (draft.Line.Is(i, "ahead") || draft.Line.Is(i, "before") || draft.Line.Is(i, "prior"))) return false;
            if (holds(draft.Line, i)) return true;
        }

        return false;
    }

    /// <summary>"bought $10 billion of preferred shares in", "of new stock in": what a company issues for money.</summary>
    private static bool IsIssued(DealDraft draft)
    {
        for (int i = draft.Word.End; i < Math.Min(draft.Line.Count, draft.Word.End + 6); i++)
            if (draft.Line.IsIn(i, TakeoverWords.Issued) && draft.Line.IsIn(i + 1, DealNouns.Shares)) return true;
        return false;
    }

    private static bool IsStake(TermLine line, int at) => line.Is(at, "stake") || line.Is(at, "minority")
        || (line.IsIn(at, PhraseWords.Fractions) && line.Is(at + 1, "of"));

    /// <summary>"a majority stake", "the remaining 49%": with it goes the whole company.</summary>
    private static bool IsControl(TermLine line, int at) => line.IsIn(at, DealWords.ControlWords);

    /// <summary>"pre-[IPO] round": before the listing.</summary>
    public static bool IsStillPrivate(TermLine line, int at) => line.Is(at - 1, "-") && line.Is(at - 2, "pre");

    private static bool IsOffering(TermLine line, int at) => (line.Is(at, "ipo") && !IsStillPrivate(line, at)) || line.Is(at, "listing")
        || (line.Is(at, "public") && line.Is(at + 1, "offering"))
        || (line.Is(at, "debut") && (line.Is(at - 1, "market") || line.Is(at - 1, "trading") || line.Is(at - 1, "exchange")))
        || (line.Is(at, "share") && line.Is(at + 1, "sale"))
            || (line.Is(at, "selling") && Enumerable.Range(at + 1, 4).Any(i => line.Is(i, "shares")));

    /// <summary>
    /// "raised $5 million [in debt]"; not "Loan startup Widget raised", "raised $5 million [for] its loan software", which tell of its trade.
    /// </summary>
    private static bool IsOfDebt(DealDraft draft)
    {
        TermLine line = draft.Line;
        bool before = draft.Word.IsNoun || line.IsIn(draft.Word.First - 1, ClauseWords.Be) || line.Is(draft.Word.First - 1, "been")
            || (draft.Word.Form & VerbForm.Gerund) != 0;
        bool trade = false;
        return Near(draft, (_, at) =>
        {
            trade |= at >= draft.Word.End && (line.Is(at, "for") || line.Is(at, "to"));
            // "Widget's bond offering raised $5 million".
            bool itself = at == draft.Word.First - 1 || line.IsIn(at + 1, DealNouns.Offerings);
            return !trade && (before || itself || at >= draft.Word.First) && IsDebt(line, at) && !IsToBecomeShares(draft, at);
        });
    }

    /// <summary>"raised $5 million in [convertible] notes from Widget Ventures": the debt is as good as a round of it.</summary>
    private static bool IsToBecomeShares(DealDraft draft, int debt) =>
        draft.Line.Is(debt - 1, "convertible") && draft.Has(PartyRole.Investor, PartyRole.LeadInvestor);

    /// <summary>"bonds", "a credit facility", "a line of credit".</summary>
    private static bool IsDebt(TermLine line, int at) =>
        line.IsIn(at, DealWords.DebtWords)
            || (line.Is(at, "credit") && (line.IsIn(at + 1, DealWords.CreditForms) || (line.Is(at - 2, "line") && line.Is(at - 1, "of"))));
}
