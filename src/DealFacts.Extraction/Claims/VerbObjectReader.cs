using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes the object of a frame's verb, to the right of it: "acquired Widget Works", "put its dairy unit up for sale".</summary>
internal sealed class VerbObjectReader(DealDraft draft)
{
    private const int FarthestAbout = 8;
    private const int LongestRank = 5;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>Takes the object; the term after it, or -1 when what follows the verb makes no deal.</summary>
    public int Read(int at)
    {
        while (_line.IsAdverb(at) || _line.IsKind(at, TermKind.Period) || _line.Is(at, "back")) at++;
        if (_line.Is(at, ",") && _line.IsIn(at + 1, ClauseWords.Prepositions) && _line.IsParty(at + 2) && _line.Is(at + 3, ",")
            && _frame.RoleAfter(_line[at + 1].Lower) is { } beside)
        {
            // "acquired, from Lowell, Widget Works".
            draft.Add(beside, NounPhraseReader.PartyAt(_line, at + 2));
            at += 4;
        }

        // "has bought itself a chatbot maker".
        if (_line.MentionAt(at)?.Kind == MentionKind.Pronoun && _line.Phrase(at, at + 1) is "itself" or "themselves") at++;
        // "has divested itself of its pump unit".
        if (_frame.Id == "deal/sell" && _line.Phrase(at - 1, at) is "itself" or "themselves" && _line.Is(at, "of")) at++;
        // "is selling itself to Lowell".
        if (_frame.Id == "deal/sell" && _line.Phrase(at - 1, at) is "itself" or "themselves" && _line.Is(at, "to"))
        {
            draft.TurnSellerIntoTarget(isOwn: true);
            return draft.Has(PartyRole.Target) ? at : -1;
        }

        if (GoodsReader.EndOfNewShares(draft, at) is > 0 and var issued)
        {
            draft.TurnSellerIntoTarget(isOwn: true);
            draft.IsShare = true;
            return draft.Has(PartyRole.Target) ? issued : -1;
        }

        // "have invested a combined $19 million in Widget".
        if (_frame.Object == FrameObject.Capital && _line.Is(at, "a") && _line.IsIn(at + 1, DealWords.PriceFillers)
            && _line.MoneyAt(_line.Is(at + 2, "of") ? at + 3 : at + 2) is not null) at += _line.Is(at + 2, "of") ? 3 : 2;
        at = ObjectStart.After(draft, at);
        if (GoodsReader.IsBounded(_line, at)) return -1;
        at = PastOtherSide(at);

        NounPhrase? phrase = NounPhraseReader.Read(_line, at);
        NounPhrase? others = _frame.Object is FrameObject.Target or FrameObject.Shares ? OthersShares.Of(draft, at, phrase) : null;
        phrase = others ?? phrase;
        if (_frame.Object == FrameObject.Target && phrase is not null && HolderShares.CompanyOf(draft, at) is { } held)
        {
            draft.Replace(PartyRole.Target, held);
            return phrase.End;
        }

        switch (_frame.Object)
        {
            case FrameObject.None when _frame.Kind == DealKind.Partnership
                && ((!JointWork.IsJoint(_line, at) && draft.Parties.Count < 2) || JointWork.IsAdvised(_line)
                    || JointWork.IsHabit(draft, at) || JointWork.IsForPurchase(draft) || JointWork.IsOnSale(draft)):
                return -1;
            case FrameObject.None when _frame.Kind == DealKind.Merger && phrase is { HasNames: false, HeadWord.Length: > 0 }:
                return TakeOtherBusiness(phrase);
            case FrameObject.None when _frame.Kind == DealKind.Merger && !JointWork.IsJoint(_line, at) && draft.Parties.Count < 2
                && !_line.Is(draft.Word.First - 1, "to") && !(_line.Is(at, "into") && _line.IsParty(at + 1)):
                return -1;
            case FrameObject.None:
                if (_frame.ObjectRole is { } role && phrase is { HasNames: true }) draft.Take(phrase, role);
                return phrase is { HasNames: true } ? phrase.End : at;
            case FrameObject.Capital:
                return new CapitalObjectReader(draft).Read(at, phrase);
            case FrameObject.Shares:
                phrase = phrase is null ? null : ObjectNames.OfShares(draft, phrase);
                // "Widget, in which Acme took a 20% stake".
                if (phrase is { IsShare: true, HasNames: false } && _frame.Kind == DealKind.Investment
                    && RelativeObject.Of(draft) is { } kept)
                {
                    (draft.IsShare, draft.Stake) = (true, phrase.Stake);
                    draft.TakeValue(phrase.Money);
                    TakeRelative(kept);
                    return phrase.End;
                }

                // "lifting shares in Widget": their price, not how many one has.
                if (phrase is not { IsShare: true, HasNames: true }
                    || (_frame.Id == "deal/raise-stake" && _line.Is(at, "shares"))) return -1;
                if (others is null && IsOfHolder(phrase)) return -1;
                if (others is null && IsOwnHolding(phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.MergedInto:
                if (phrase is null || !phrase.CanBeTarget || !_line.Is(AfterComma(phrase.End), "into")) return -1;
                break;
            case FrameObject.ForSale:
                if (phrase is null || !phrase.CanBeTarget || !IsForSale(_line, Asides.PastObject(_line, phrase.End))) return -1;
                break;
            case FrameObject.MadePrivate:
                if (_line.Is(at, "it") && _line.Is(at + 1, "over")) return TakeSpeaker(at + 2);
                // "Widget, which Acme took private".
                if (_line.Is(at, "private") && RelativeObject.Of(draft) is { } taken) return TakeRelative(taken);
                if (phrase is null || !phrase.CanBeTarget && !ToldBefore.IsDefinite(_line, phrase)
                    || !(draft.Word.IsPhrasal || _line.Is(Asides.PastObject(_line, phrase.End), "private")
                        || _line.Is(Asides.PastObject(_line, phrase.End), "over"))) return -1;
                if (ToldBefore.IsDefinite(_line, phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.Approached:
                if (phrase is not { HasNames: true } || !IsAboutDeal(_line, Asides.PastObject(_line, phrase.End))) return -1;
                break;
            case FrameObject.Lent:
                return new LoanReader(draft).ReadLent(phrase);
            case FrameObject.Licensed:
                return LicenceReader.PastThing(draft, at);
            case FrameObject.Rights:
                return LicenceReader.PastRights(draft, at);
            case FrameObject.Ordered:
                return OrderReader.Read(draft, at);
            case FrameObject.Rival:
                return new RivalReader(draft).Read(at);
            case FrameObject.Market:
                int market = MarketReader.EndOf(_line, draft.Word);
                if (market < 0 && phrase is not null) market = TakeListed(phrase);
                // "Widget, which Acme floated in 2014".
                if (market >= 0 && RelativeObject.Of(draft) is { } floated) TakeFloated(floated);
                return market;
            case FrameObject.PaidFor:
                return new PaidForReader(draft).Read(phrase);
            default:
                if (phrase is null || !phrase.CanBeTarget)
                    if (RelativeObject.Of(draft) is { } before) return TakeRelative(before);
                if (phrase is null) return -1;
                if (IsOwnStake(phrase)) return TakeOwnStake(phrase);
                if (_frame.Subject == PartyRole.Seller && phrase is { IsShare: true, Stake: not null } && IsOwnHolding(phrase))
                    return TakeReference(phrase.End);
                if (ToldBefore.IsDefinite(_line, phrase) || ToldBefore.IsOwnerOfBuyer(draft, phrase)) return TakeReference(phrase.End);
                phrase = ObjectNames.Of(draft, phrase);
                if (_frame.NeedsName && (!draft.Has(_frame.Subject) || !IsCompany(phrase))) return -1;
                if (!phrase.CanBeTarget) phrase = ThingReader.Read(draft, phrase);
                if (phrase is null || GoodsReader.IsOwnShares(draft, phrase) || GoodsReader.IsProduct(_line, phrase)
                    || GoodsReader.AreUnitsSold(draft, phrase)) return -1;
                break;
        }

        draft.Take(phrase, _frame.ObjectRole!.Value);
        return phrase.End;
    }

    /// <summary>
    /// The object's first term behind "agreed to buy from Everest Corp the Fairmont line", "will transfer to Everest Corp its stake in
    /// Fairmont", "bought from closely held Everest Corp an idle plant", "acquired from the Everest family the stock of".
    /// </summary>
    private int PastOtherSide(int at)
    {
        if (!(_line.Is(at, "from") || _line.Is(at, "to")) || _frame.RoleAfter(_line[at].Lower) is not { } side) return at;
        if (_line.IsParty(at + 1) && !_line.Possesses(at + 1) && NounPhraseReader.PartyAt(_line, at + 1) is { Entity: not null } other)
        {
            draft.Add(side, other);
            bool both = _line.Is(at + 2, "and") && _line.IsKind(at + 3, TermKind.Company) && !_line.Possesses(at + 3)
                && OpensObject(at + 4);
            if (both) draft.Add(side, NounPhraseReader.PartyAt(_line, at + 3));
            return ObjectStart.After(draft, both ? at + 4 : at + 2);
        }

        Party? described = HolderReader.At(_line, at + 1);
        int name = at + 1;
        while (described is null && name < at + LongestRank && _line.Entry(name, BusinessWords.Rank) is var rank and > 0) name += rank;
        if (described is null && name > at + 1 && _line.IsKind(name, TermKind.Company) && !_line.Possesses(name))
            described = NounPhraseReader.PartyAt(_line, name);
        if (described is null || !OpensObject(described.End)) return at;
        draft.Add(side, described);
        return ObjectStart.After(draft, described.End);
    }

    private bool OpensObject(int at) => _line.IsIn(at, ClauseWords.Determiners) || _line.Possesses(at) || _line.QuantityAt(at) is not null;

    /// <summary>"Widget said Acme was taking it over": it is the one who says so.</summary>
    private int TakeSpeaker(int end)
    {
        int said = draft.First - 1;
        if (_line.Is(said, "that")) said--;
        if (!_line.IsIn(said, ClauseWords.Speech)) return -1;
        foreach (Party sayer in SubjectFinder.Find(_line, said)) draft.Add(PartyRole.Target, sayer);
        return draft.Has(PartyRole.Target) ? end : -1;
    }

    /// <summary>"will merge its pump business with that of Widget", "with Widget's"; "agreed to merge the two companies".</summary>
    private int TakeOtherBusiness(NounPhrase own)
    {
        if (own.Owner is null && CompanyWords.Plurals.Contains(own.HeadWord) && draft.Parties.Count > 0
            && (_line.Is(own.First + 1, "two") || _line.Is(own.First + 1, "companies") || _line.Is(own.First, "both"))) return own.End;
        // "Acme and Widget agreed to combine their operations".
        if (_line.Is(own.First, "their") && draft.Parties.Count > 1) return own.End;
        if (own.Owner is not { } owner || draft.Parties.All(p => p.Party.Entity != owner.Entity) || !_line.Is(own.End, "with")) return -1;
        int at = own.End + 1;
        if (_line.Is(at, "that") || _line.Is(at, "those")) at += _line.Is(at + 1, "of") ? 2 : 1;
        NounPhrase? other = NounPhraseReader.Read(_line, at);
        if ((other is { HasNames: true } ? other.Heads[0] : other?.Owner) is not { } whose) return -1;
        draft.Add(PartyRole.Target, whose);
        return other!.End;
    }

    /// <summary>
    /// "plans to list its Widget unit in Frankfurt", "will float 25% of Widget on the exchange": the term after the market's words.
    /// </summary>
    private int TakeListed(NounPhrase phrase)
    {
        int market = phrase is { HasNames: true } && !phrase.Heads[0].IsReferring ? MarketReader.EndOf(_line, draft.Word, phrase.End) : -1;
        if (market < 0 || phrase.Heads[0].Entity is not { Kind: EntityKind.Organization } || !draft.Has(_frame.Subject)) return -1;
        draft.TurnInto(_frame.Subject, PartyRole.Seller);
        draft.Add(PartyRole.Issuer, phrase.Heads[0]);
        return market;
    }

    private void TakeFloated(int name)
    {
        draft.TurnInto(_frame.Subject, PartyRole.Seller);
        draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, name));
        draft.First = name;
    }

    private int TakeRelative(int name)
    {
        draft.Add(_frame.ObjectRole!.Value, NounPhraseReader.PartyAt(_line, name));
        draft.First = name;
        return draft.Word.End;
    }

    /// <summary>"has sold a 60% stake to Acme", "a minority stake": a stake in nobody else is one in the seller.</summary>
    private bool IsOwnStake(NounPhrase phrase) =>
        _frame.Id == "deal/sell" && phrase is { HasNames: false, Owner: null } && phrase.HeadWord == "stake"
            && (phrase.Stake is not null || _line.IsIn(phrase.End - 2, PhraseWords.StakeSizes)) && _line.Is(phrase.End, "to")
            && (_line.Is(phrase.First, "a") || _line.Is(phrase.First, "an")) && draft.Parties.Count == 1;

    private int TakeOwnStake(NounPhrase phrase)
    {
        draft.TurnSellerIntoTarget(isOwn: true);
        (draft.IsShare, draft.Stake) = (true, phrase.Stake);
        return phrase.End;
    }

    /// <summary>"raising Acme's interest to 71 pct": Acme has it, in whom is not told.</summary>
    private bool IsOfHolder(NounPhrase phrase) =>
        _frame.Id is "deal/raise-stake" or "deal/cut-stake" && phrase is { Heads.Count: 1, Stake: null } && !phrase.Heads[0].IsReferring
            && _line.Possesses(phrase.Heads[0].First) && !_line.Is(phrase.End, "in") && !_line.Is(phrase.End, "of");

    /// <summary>"may raise its stake": in whom, another sentence tells.</summary>
    private bool IsOwnHolding(NounPhrase phrase) =>
        phrase.Heads.Count == 1 && phrase.Heads[0].IsReferring && _line.Possesses(phrase.Heads[0].First)
            && _line.MentionAt(phrase.Heads[0].First)?.Kind == MentionKind.Pronoun
            && _frame.Subject is PartyRole.Investor or PartyRole.Seller;

    private int TakeReference(int end)
    {
        draft.IsReference = true;
        return end;
    }

    /// <summary>"about a takeover", "with a $5 million bid", "over a possible merger".</summary>
    public static bool IsAboutDeal(TermLine line, int at)
    {
        if (line.Is(at, "by")) at = AfterAgent(line, at + 1);
        if (!line.Is(at, "about") && !line.Is(at, "over") && !line.Is(at, "with") && !line.Is(at, "regarding")) return false;
        for (int i = at + 1; i < at + FarthestAbout && i < line.Count && !line.IsPunctuation(i); i++)
            if (line.IsIn(i, PriceWords.Priced) || line.IsIn(i, TakeoverWords.Buying)) return true;
        return false;
    }

    /// <summary>"approached by [several parties] about": the term after who approaches.</summary>
    private static int AfterAgent(TermLine line, int at)
    {
        int end = at;
        while (end < at + FarthestAbout
            && (line.IsParty(end) || (line.IsPlainWord(end) && !line.IsIn(end, ClauseWords.Prepositions)))) end++;
        return end;
    }

    /// <summary>"put its dairy subsidiary up for sale", "put its dairy in Utrecht up for sale".</summary>
    public static bool IsForSale(TermLine line, int at)
    {
        int from = PhraseEnds.PastPlaces(line, at);
        return Enumerable.Range(from, 3).Any(i => (line.Is(i, "for") && line.Is(i + 1, "sale"))
            || (line.Is(i, "on") && (line.Is(i + 2, "block") || line.Is(i + 2, "market"))));
    }

    private static bool IsCompany(NounPhrase phrase) =>
        !phrase.IsShare && phrase.Heads.Count > 0 && phrase.Heads[0].Entity is { Kind: EntityKind.Organization };

    private int AfterComma(int at) => _line.Is(at, ",") ? at + 1 : at;
}
