using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells a deal's noun from the same word in another sense: "could raise", "a series of moves", "a supply deal".</summary>
internal static class NounSense
{
    /// <summary>"interest" without a "from", "position" without a share: most of these words tell of no deal, and soon do.</summary>
    public static bool LacksWords(DealDraft draft)
    {
        if (draft.Frame.NeedsComplement)
            return draft.Word.End >= draft.Line.Count || draft.Frame.RoleAfter(draft.Line[draft.Word.End].Lower) is null;
        if (!draft.Frame.NeedsStake) return false;
        for (int i = Math.Max(0, draft.Word.First - 4); i < draft.Word.First; i++)
            if (draft.Line.IsKind(i, TermKind.Percent)) return false;
        return true;
    }

    /// <summary>
    /// "could raise", "Acme bids $5 million", "didn't offer": the word is a verb here, though the table knows it as a noun.
    /// </summary>
    public static bool IsVerbHere(DealDraft draft)
    {
        int before = draft.Word.First - 1;
        if ((draft.Line.Is(draft.Word.First, "bids") || draft.Line.Is(draft.Word.First, "bid") || draft.Line.Is(draft.Word.First, "offers"))
            && draft.Line.MoneyAt(draft.Word.End) is not null
            && IsBidder(draft.Line, before)) return true;
        // "received offers for", "several offers", but "Acme offers 20 dlrs a share for".
        if (draft.Line.Is(draft.Word.First, "offers") && draft.Word.End == draft.Word.First + 1
            && !IsPluralPlace(draft.Line, before)) return true;
        // "Acme orders 40 pumps".
        if (draft.Line.Is(draft.Word.First, "orders") && draft.Line.IsParty(before) && !draft.Line.Is(draft.Word.End, "from")) return true;
        if (draft.Line.Is(before, "not") && draft.Line.IsIn(before - 1, ClauseWords.Auxiliaries)) return true;
        if (draft.Line.IsIn(before, ClauseWords.Auxiliaries) && !draft.Line.IsIn(before, ClauseWords.Be))
            // "has backing from Widget".
            return !(draft.Line.Is(draft.Word.First, "backing") && draft.Line.Is(draft.Word.End, "from"));
        if (draft.Line.Is(before, "to")
            && (draft.Line.Is(draft.Word.First, "raise") || draft.Line.Is(draft.Word.First, "float"))) return true;
        return before >= 0 && draft.Line[before].Lower.EndsWith("n't", StringComparison.Ordinal);
    }

    /// <summary>"[Acme] bid $5 million", "Acme, [which] last week bid", "[Acme] recently bid".</summary>
    private static bool IsBidder(TermLine line, int at)
    {
        while (line.IsKind(at, TermKind.Period) || line.IsAdverb(at)) at--;
        return line.IsParty(at) || (line.IsIn(at, ClauseWords.Relatives) && line.IsParty(line.Is(at - 1, ",") ? at - 2 : at - 1));
    }

    private static bool IsPluralPlace(TermLine line, int before) =>
        line.IsIn(before, GoverningVerbs.Receiving) || line.IsIn(before, ClauseWords.Determiners) || line.IsIn(before, DealWords.Several);

    /// <summary>
    /// "a series of moves" is no round, "a bridge" without a sum none either, "a raise of 9 percent" no money from investors; "a contract
    /// to purchase" is the purchase.
    /// </summary>
    public static bool IsOtherThing(DealDraft draft)
    {
        if (draft.Line.Is(draft.Word.First, "raise") && draft.Line.Is(draft.Word.End, "of")
            && draft.Line.IsKind(draft.Word.End + 1, TermKind.Percent)) return true;
        // "intends to accept in the absence of a superior proposal": none is made.
        for (int i = draft.Word.First - 1; i > draft.Word.First - 6; i--)
            if (draft.Line.Is(i, "absence") && draft.Line.Is(i + 1, "of")) return true;
        // "rejected an offer of help from Widget".
        if (draft.Frame.Id == "deal/offer" && draft.Line.Is(draft.Word.End, "of") && draft.Line.IsIn(draft.Word.End + 1, DealWords.Aids))
            return true;
        // "have ended [without a deal]".
        if (draft.Frame.Id == "deal/deal-for" && draft.Line.Is(draft.Word.First - 1, "a") && draft.Line.Is(draft.Word.First - 2, "without"))
            return true;
        if (draft.Line.IsIn(draft.Word.End, DealWords.DealHouses) || ProvidedCapital.IsTrade(draft)) return true;
        // "upsizes its bond sale", "is weighing a stock sale".
        if (draft.Frame.Id == "deal/sale" && draft.Line.IsIn(draft.Word.First - 1, DealWords.Securities)) return true;
        // "made purchases of 6,000 shares": only "among its purchases were" tells of companies.
        if (draft.Line.Is(draft.Word.First, "purchases")
            && !(draft.Line.Is(draft.Word.End, "of") && draft.Line.IsParty(draft.Word.End + 1))
            && !draft.Line.IsIn(draft.Word.End, ClauseWords.Be)
            && !draft.Line.IsIn(draft.Word.End, DealWords.Listing)) return true;
        // "had made offers in the final round": of bidding.
        if (draft.Line.Is(draft.Word.First, "round") && draft.Line.AnyIn(0, draft.Line.Count, TakeoverWords.Bidding)
            && draft.Line.IsIn(draft.Word.First - 1, DealWords.Rounds)) return true;
        // "was created by a combination of Acme and Widget": they founded it together.
        if (draft.Line.Is(draft.Word.First, "combination") && draft.Line.Is(draft.Word.First - 2, "by")
            && draft.Line.IsIn(draft.Word.First - 3, DealWords.Founding)) return true;
        if (draft.Line.Is(draft.Word.First, "bridge") && draft.Line.MoneyAt(draft.Word.First - 1) is null) return true;
        if (draft.Line.Is(draft.Word.First, "seed") && IsPlanted(draft)) return true;
        // "Acme LP, a partnership of Widget and Gadget": what Acme is.
        bool described = draft.Line.Is(draft.Word.First - 1, "a") && draft.Line.Is(draft.Word.First - 2, ",")
            && draft.Line.IsName(draft.Word.First - 3);
        if (described && draft.Line.Is(draft.Word.First, "partnership") && draft.Line.Is(draft.Word.End, "of")) return true;
        // "a collaboration startup", "a synergy tool".
        if (draft.Frame.Kind == DealKind.Partnership && (draft.Line.IsIn(draft.Word.End, CompanyWords.Sorts)
            || draft.Line.IsIn(draft.Word.End, ProductWords.Words))) return true;
        if (draft.Frame.Kind == DealKind.InitialPublicOffering && draft.Line.Is(draft.Word.First, "share")
            && draft.Line.IsIn(draft.Word.First - 1, DealWords.Insiders)) return true;
        if (draft.Frame.Kind == DealKind.InitialPublicOffering && DealKindReader.IsStillPrivate(draft.Line, draft.Word.First)) return true;
        if (draft.Line.Is(draft.Word.First, "series")) return RoundReader.Find(draft.Line, draft.Word.First, draft.Word.First + 1) is null;
        if (draft.Line.IsIn(draft.Word.First, DealWords.LooseNouns)
            && draft.Frame.Kind == DealKind.FundingRound)
            // "will receive $58 per share in cash from Widget": a price.
            return draft.Line.MoneyAt(draft.Word.First - 2) is { Per.Length: > 0 }
                || !draft.Line.AnyIn(draft.Word.End, draft.Word.End + 3, DealWords.Comings) && !IsTaken(draft);
        // "a $5 million facility" is lent, "a facility in Ohio" is built.
        if (draft.Frame.Id == "deal/loan" && draft.Line.Is(draft.Word.First, "facility")
            && draft.Line.MoneyAt(draft.Word.First - 1) is null) return true;
        if (draft.Frame.Id == "deal/order" && (draft.Line.IsIn(draft.Word.First - 1, DealWords.OtherOrders)
            || (draft.Line.Is(draft.Word.First - 1, "in") && draft.Line.Is(draft.Word.End, "to")))) return true;
        return draft.Frame.Kind == DealKind.Contract && draft.Line.Is(draft.Word.End, "to")
            && draft.Line.IsIn(draft.Word.End + 1, TakeoverWords.Trading);
    }

    /// <summary>"received [backing from Widget Ventures]"; not "won backing from Widget for its plan".</summary>
    private static bool IsTaken(DealDraft draft)
    {
        TermLine line = draft.Line;
        bool taken = line.AnyIn(draft.Word.First - 3, draft.Word.First, RoundWords.Takes)
            || line.AnyIn(draft.Word.First - 3, draft.Word.First, ClauseWords.Have)
            // "With $55 million in new capital from Widget, Acme plans".
            || (line.IsIn(0, SubjectWords.FrontWords) && MoneyBefore(line, draft.Word.First))
            || line.IsIn(draft.Word.First - 1, DealWords.Listing);
        if (!line.Is(draft.Word.End, "from") || !taken
            || NounPhraseReader.ReadParties(line, draft.Word.End + 1) is not { HasNames: true } givers) return false;
        return !line.Is(givers.End, "for") && !line.Is(givers.End, "to") && !line.Is(givers.End, "in");
    }

    /// <summary>"$55 million in new [capital]".</summary>
    private static bool MoneyBefore(TermLine line, int noun) =>
        (line.Is(noun - 1, "in") && line.MoneyAt(noun - 2) is not null) || (line.Is(noun - 2, "in") && line.MoneyAt(noun - 3) is not null);

    /// <summary>"seed treatments", "seed company": what farmers sow; "seed investors", "seed round" are of money.</summary>
    private static bool IsPlanted(DealDraft draft) => draft.Line.IsIn(draft.Word.End, DealWords.Sown);

    /// <summary>"a deal for Widget" needs its Widget, "the $173 million offering" its sum, "its debut" a market.</summary>
    public static bool IsToldInFull(DealDraft draft, int start)
    {
        if (draft.Frame.Kind == DealKind.DebtFinancing)
            return draft.Has(PartyRole.Lender) && draft.Has(PartyRole.Issuer) && !new LoanReader(draft).IsRepaid(start);
        // "questions over its funding": no round is told of.
        if (draft.Frame.Id == "deal/round" && draft.Line.IsIn(draft.Word.First, RoundWords.OwnMeans) && draft.Value is null
            && start == draft.Word.First - 1 && draft.Line.Possesses(start)
            && draft.Line.MentionAt(start)?.Kind == MentionKind.Pronoun
            && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor)) return false;
        // "is lining up financing to buy Widget", "the funding for its bid": what another deal is paid with.
        if (draft.Frame.Id == "deal/round" && draft.Value is null && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor)
            && PaysForDeal(draft)) return false;
        // "Roe's pursuit of Widget": not her own.
        if (draft.Frame.Id == "deal/pursuit" && draft.Parties.Any(p => p.Party.Entity is { Kind: EntityKind.Person })) return false;
        // "Jane Roe is a backer of Widget": told of her more than of Widget.
        if (draft.Frame.Id == "deal/investor-in") return draft.Has(PartyRole.Target)
            && draft.Parties.Any(p => p.Role == PartyRole.Investor && p.Party.Entity is { Kind: EntityKind.Organization });
        if (draft.Frame.Id == "deal/interest") return draft.Has(PartyRole.Target) && draft.Has(PartyRole.Acquirer);
        if (draft.Frame.NeedsStake && draft.Stake is null) return false;
        // "He liked the deal for Widget": whose deal it is, or for how much, is not told.
        if (draft.Frame.Id == "deal/deal-for" && draft.Line.Is(start, "the") && !draft.Has(PartyRole.Acquirer) && draft.Value is null)
            return false;
        if (draft.Frame.NeedsTarget) return draft.Parties.Any(member => IsNamedTarget(draft, member)) && !IsOtherDeal(draft, start);
        if (draft.Frame.Object != FrameObject.Market) return true;
        return draft.Has(PartyRole.Issuer) && !IsOtherDeal(draft, start)
            && ((draft.Value is not null ? draft.Line.Is(draft.Word.First, "offering") : MarketReader.EndOf(draft.Line, draft.Word) >= 0)
                || MarketReader.IsPlaceDebut(draft.Line, draft.Word));
    }

    private static bool PaysForDeal(DealDraft draft)
    {
        int at = draft.Word.End;
        if (draft.Line.Is(at, "to")) return draft.Line.IsIn(at + 1, TakeoverWords.Trading);
        return draft.Line.Is(at, "for") && draft.Line.AnyIn(at + 1, at + 4, DealNouns.Purchases);
    }

    /// <summary>"deal for Widget", "Acme's Widget deal": right after the noun, or between whose deal it is and the noun.</summary>
    private static bool IsNamedTarget(DealDraft draft, (PartyRole Role, Party Party) member) =>
        member.Role == draft.Frame.ObjectRole
        && (member.Party.Entity is { Kind: EntityKind.Organization } || IsPartOfSeller(draft, member.Party))
        && (member.Party.First < draft.Word.First ? draft.Has(draft.Frame.Subject)
            : draft.Frame.RoleAfter(draft.Line[draft.Word.End].Lower) == member.Role);

    /// <summary>"a $2 billion deal for Widget's wireless business", "the leading bidder for Widget's Polish arm".</summary>
    private static bool IsPartOfSeller(DealDraft draft, Party target) =>
        target.Entity is null && draft.Has(PartyRole.Seller) && draft.Has(PartyRole.Acquirer)
            && (draft.Frame.IsAgent || (draft.Frame.Id == "deal/deal-for" && (draft.Value is not null || draft.Line.Sentence.IsHeading)))
            && DealNouns.Units.Contains(target.Description.Substring(target.Description.LastIndexOf(' ') + 1));

    /// <summary>"a supply deal", "a bond offering".</summary>
    private static bool IsOtherDeal(DealDraft draft, int start)
    {
        for (int i = start; i < draft.Word.First; i++)
            if (draft.Line.IsIn(i, DealWords.OtherDeals)) return true;
        return false;
    }

    /// <summary>"completed", "agreed to buy": a verb of which the noun is the object; "proposed" describes it.</summary>
    public static bool IsGoverningVerb(TermLine line, int at)
    {
        string word = line[at].Lower;
        return word is not ("proposed" or "offered" or "planned") && (DealVerbs.IsAny(word) || GoverningVerbs.IsAny(word));
    }
}
