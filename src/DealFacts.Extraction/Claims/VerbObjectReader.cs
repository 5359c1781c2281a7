using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes the object of a frame's verb, to the right of it: "acquired Widget Works", "put its dairy unit up for sale".</summary>
internal sealed class VerbObjectReader(DealDraft draft)
{
    private const int FarthestBought = 8;

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
        at = ObjectStart.After(draft, at);
        if ((_line.Is(at, "from") || _line.Is(at, "to")) && _frame.RoleAfter(_line[at].Lower) is { } side
            && _line.IsParty(at + 1) && !_line.Possesses(at + 1) && NounPhraseReader.PartyAt(_line, at + 1) is { Entity: not null } other)
        {
            // "agreed to buy from Everest Corp the Fairmont line", "will transfer to Everest Corp its stake in Fairmont".
            draft.Add(side, other);
            at = ObjectStart.After(draft, at + 2);
        }

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
                    || JointWork.IsHabit(draft, at) || JointWork.IsForPurchase(draft)):
                return -1;
            case FrameObject.None when _frame.Kind == DealKind.Merger && phrase is { HasNames: false, HeadWord.Length: > 0 }:
                return TakeOtherBusiness(phrase);
            case FrameObject.None when _frame.Kind == DealKind.Merger && !JointWork.IsJoint(_line, at) && draft.Parties.Count < 2
                && !_line.Is(draft.Word.First - 1, "to"):
                return -1;
            case FrameObject.None:
                if (_frame.ObjectRole is { } role && phrase is { HasNames: true }) draft.Take(phrase, role);
                return phrase is { HasNames: true } ? phrase.End : at;
            case FrameObject.Capital:
                return new CapitalObjectReader(draft).Read(at, phrase);
            case FrameObject.Shares:
                phrase = HeldInvestment(phrase) ?? (phrase is null ? null : WithExamples(phrase));
                if (phrase is not { IsShare: true, HasNames: true }) return -1;
                if (others is null && IsOwnHolding(phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.MergedInto:
                if (phrase is null || !phrase.CanBeTarget || !_line.Is(AfterComma(phrase.End), "into")) return -1;
                break;
            case FrameObject.ForSale:
                if (phrase is null || !phrase.CanBeTarget || !IsForSale(_line, phrase.End)) return -1;
                break;
            case FrameObject.MadePrivate:
                if (_line.Is(at, "it") && _line.Is(at + 1, "over")) return TakeSpeaker(at + 2);
                // "Widget, which Acme took private".
                if (_line.Is(at, "private") && RelativeObject.Of(draft) is { } taken) return TakeRelative(taken);
                if (phrase is null || !phrase.CanBeTarget && !IsDefinite(phrase)
                    || !(draft.Word.IsPhrasal || _line.Is(phrase.End, "private") || _line.Is(phrase.End, "over"))) return -1;
                if (IsDefinite(phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.Approached:
                if (phrase is not { HasNames: true } || !IsAboutDeal(phrase.End)) return -1;
                break;
            case FrameObject.Lent:
                return new LoanReader(draft).ReadLent(phrase);
            case FrameObject.Rival:
                return new RivalReader(draft).Read(at);
            case FrameObject.Market:
                return MarketReader.EndOf(_line, draft.Word);
            case FrameObject.PaidFor:
                return TakePaidFor(phrase);
            default:
                if (phrase is null || !phrase.CanBeTarget)
                    if (RelativeObject.Of(draft) is { } before) return TakeRelative(before);
                if (phrase is null) return -1;
                if (IsOwnStake(phrase)) return TakeOwnStake(phrase);
                if (IsDefinite(phrase)) return TakeReference(phrase.End);
                phrase = WithExamples(Listed(BoughtBefore(phrase)));
                if (_frame.NeedsName && (!draft.Has(_frame.Subject) || phrase.IsShare || phrase.Heads.Count == 0 || phrase.Heads[0].Entity is not { Kind: EntityKind.Organization })) return -1;
                if (!phrase.CanBeTarget) phrase = ThingReader.Read(draft, phrase);
                if (phrase is null || GoodsReader.IsOwnShares(draft, phrase) || GoodsReader.IsProduct(_line, phrase)) return -1;
                break;
        }

        draft.Take(phrase, _frame.ObjectRole!.Value);
        return phrase.End;
    }

    /// <summary>"exited its investment in Widget", "cut its bet on Widget": whose shares these are.</summary>
    private NounPhrase? HeldInvestment(NounPhrase? phrase)
    {
        if (_frame.Subject != PartyRole.Seller || phrase is not { HasNames: false } || !DealNouns.Investments.Contains(phrase.HeadWord)
            || !(_line.Is(phrase.End, "in") || _line.Is(phrase.End, "on"))) return null;
        return NounPhraseReader.Read(_line, phrase.End + 1) is { HasNames: true } held ? held with { First = phrase.First, IsShare = true } : null;
    }

    /// <summary>"Widget said Acme was taking it over": it is the one who says so.</summary>
    private int TakeSpeaker(int end)
    {
        int said = draft.First - 1;
        if (_line.Is(said, "that")) said--;
        if (!_line.IsIn(said, ClauseWords.Speech)) return -1;
        foreach (Party sayer in SubjectFinder.Find(_line, said)) draft.Add(PartyRole.Target, sayer);
        return draft.Has(PartyRole.Target) ? end : -1;
    }

    /// <summary>"will merge its pump business with that of Widget", "with Widget's".</summary>
    private int TakeOtherBusiness(NounPhrase own)
    {
        if (own.Owner is not { } owner || draft.Parties.All(p => p.Party.Entity != owner.Entity) || !_line.Is(own.End, "with")) return -1;
        int at = own.End + 1;
        if (_line.Is(at, "that") || _line.Is(at, "those")) at += _line.Is(at + 1, "of") ? 2 : 1;
        NounPhrase? other = NounPhraseReader.Read(_line, at);
        if ((other is { HasNames: true } ? other.Heads[0] : other?.Owner) is not { } whose) return -1;
        draft.Add(PartyRole.Target, whose);
        return other!.End;
    }

    private int TakeRelative(int name)
    {
        draft.Add(_frame.ObjectRole!.Value, NounPhraseReader.PartyAt(_line, name));
        draft.First = name;
        return draft.Word.End;
    }

    /// <summary>"the stake", "the unit": what was bought is named elsewhere.</summary>
    private bool IsDefinite(NounPhrase phrase) =>
        !phrase.HasNames && phrase.Owner is null && _line.Is(phrase.First, "the") && phrase.End - phrase.First == 2
        && (DealNouns.Shares.Contains(phrase.HeadWord) || DealNouns.Units.Contains(phrase.HeadWord));

    /// <summary>"its stakes in regional lenders, including Widget and Gadget", "three startups last year, among them Widget".</summary>
    private NounPhrase WithExamples(NounPhrase phrase)
    {
        if (phrase.HasNames || phrase.HeadWord.Length == 0) return phrase;
        int at = _line.IsKind(phrase.End, TermKind.Period) ? phrase.End + 1 : phrase.End;
        if (_line.Is(at, ",")) at++;
        int names = _line.Is(at, "including") ? at + 1
            : (_line.Is(at, "among") && _line.Is(at + 1, "them")) || (_line.Is(at, "such") && _line.Is(at + 1, "as")) ? at + 2 : -1;
        if (names < 0 || NounPhraseReader.Read(_line, names) is not { HasNames: true } named) return phrase;
        return named with { First = phrase.First, Owner = phrase.Owner, IsShare = phrase.IsShare };
    }

    /// <summary>"bought Widget and sold it to Gadget": nobody sells itself.</summary>
    private NounPhrase BoughtBefore(NounPhrase phrase) =>
        draft.Before is { } before && phrase.End - phrase.First == 1 && _line.MentionAt(phrase.First)?.Kind == MentionKind.Pronoun
            && draft.Parties.Any(p => p.Party.Entity == _line.EntityAt(phrase.First))
            ? phrase with { Heads = [before with { First = phrase.First, End = phrase.End, IsReferring = true }] } : phrase;

    /// <summary>"three companies: Widget, Gadget and Zenwick", "a pump maker: Widget": what was described is named behind the colon.</summary>
    private NounPhrase Listed(NounPhrase phrase)
    {
        if (phrase.HasNames || !_line.Is(phrase.End, ":") || NounPhraseReader.Read(_line, phrase.End + 1) is not { HasNames: true } named) return phrase;
        return named with { First = phrase.First, Owner = phrase.Owner };
    }

    /// <summary>"has sold a 60% stake to Acme": a stake in nobody else is one in the seller.</summary>
    private bool IsOwnStake(NounPhrase phrase) =>
        _frame.Id == "deal/sell" && phrase is { HasNames: false, Owner: null, Stake: not null } && phrase.HeadWord == "stake"
            && _line.Is(phrase.End, "to") && (_line.Is(phrase.First, "a") || _line.Is(phrase.First, "an")) && draft.Parties.Count == 1;

    private int TakeOwnStake(NounPhrase phrase)
    {
        draft.TurnSellerIntoTarget(isOwn: true);
        (draft.IsShare, draft.Stake) = (true, phrase.Stake);
        return phrase.End;
    }

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
    private bool IsAboutDeal(int at)
    {
        if (!_line.Is(at, "about") && !_line.Is(at, "over") && !_line.Is(at, "with") && !_line.Is(at, "regarding")) return false;
        for (int i = at + 1; i < at + FarthestBought && i < _line.Count && !_line.IsPunctuation(i); i++)
            if (_line.IsIn(i, PriceWords.Priced) || _line.IsIn(i, DealWords.Buying)) return true;
        return false;
    }

    /// <summary>"put its dairy subsidiary up for sale".</summary>
    public static bool IsForSale(TermLine line, int at) =>
        Enumerable.Range(at, 3).Any(i => (line.Is(i, "for") && line.Is(i + 1, "sale"))
            || (line.Is(i, "on") && (line.Is(i + 2, "block") || line.Is(i + 2, "market"))));

    private int AfterComma(int at) => _line.Is(at, ",") ? at + 1 : at;

    /// <summary>"paid $5 million for Widget Works".</summary>
    private int TakePaidFor(NounPhrase? money)
    {
        if (money is { Money: null } && _line.Is(money.End, "of")
            && PriceWords.Prices.Contains(money.HeadWord)) money = NounPhraseReader.Read(_line, money.End + 1);
        if (money is { Money: null, HasNames: true, Heads.Count: 1 } && _line.MoneyAt(money.End) is not null
            && (_line.Is(money.End + 1, "for") || (_line.Is(money.End + 1, "in") && _line.Is(money.End + 3, "for"))))
        {
            // "paid Lowell $5 million for Widget Works".
            draft.Add(PartyRole.Seller, money.Heads[0]);
            money = NounPhraseReader.Read(_line, money.End);
        }

        if (_frame.Id == "deal/exchange") return TakeExchanged();
        if (money?.Money is null) return IsWhatWasPaid() && NounPhraseReader.Read(_line, draft.Word.End + 1) is { HasNames: true } price
            ? TakeUnpriced(price) : -1;
        if (_frame.Id == "deal/receive-for" && money.Money.Per.Length > 0) return -1;
        int end = PastTotal(money.End, out Quantity? total);
        if (_line.Is(end, "to") && _line.IsParty(end + 1)) draft.Add(PartyRole.Seller, NounPhraseReader.PartyAt(_line, end + 1));
        for (int i = PastMeans(end); i < end + FarthestBought && i < _line.Count; i++)
        {
            if (!(_line.Is(i, "for") || IsSpentOn(i)) || NounPhraseReader.Read(_line, i + 1) is not { } bought || !bought.CanBeTarget
                || (_frame.Id == "deal/receive-for" && !bought.HasNames && bought.Owner is null)) continue;
            draft.TakeValue(total ?? money.Money);
            draft.Take(bought, PartyRole.Target);
            return bought.End;
        }

        return -1;
    }

    /// <summary>"twice what it paid for Widget": the sum is not told.</summary>
    private bool IsWhatWasPaid() =>
        _line.Is(draft.Word.End, "for") && (_line.Is(draft.First - 1, "what") || _line.Is(draft.First - 1, "than"));

    private int TakeUnpriced(NounPhrase bought)
    {
        draft.Take(bought, PartyRole.Target);
        return bought.End;
    }

    /// <summary>
    /// "exchanged 1.2 mln of its shares for Widget Works", "will issue 500,000 shares in exchange for all the stock of Widget Works".
    /// </summary>
    private int TakeExchanged()
    {
        bool shares = false;
        for (int i = draft.Word.End; i < draft.Word.End + 2 * FarthestBought && i < _line.Count; i++)
        {
            shares |= _line.IsIn(i, DealNouns.Shares) || _line.QuantityAt(i)?.Amount.Unit == "shares";
            if (!shares || !_line.Is(i, "for")) continue;
            if (NounPhraseReader.Read(_line, i + 1) is not { HasNames: true } bought
                || bought.Heads[0].Entity is not { Kind: EntityKind.Organization }
                    || _line.IsIn(bought.End - 1, DealNouns.Shares)) return -1;
            draft.Take(bought, PartyRole.Target);
            return bought.End;
        }

        return -1;
    }

    /// <summary>"spent $5 million on Widget Works", but not "on advertising".</summary>
    private bool IsSpentOn(int at) =>
        _line.Is(at, "on") && NounPhraseReader.Read(_line, at + 1) is { HasNames: true } named
            && named.Heads[0].Entity is { Kind: EntityKind.Organization };

    /// <summary>"$5 million in cash and stock [for]".</summary>
    private int PastMeans(int at)
    {
        if (!_line.Is(at, "in")) return at;
        int i = at + 1;
        while (_line.IsIn(i, PriceWords.Means) || _line.Is(i, "and") || _line.Is(i, "or")) i++;
        return i;
    }

    /// <summary>"62 dlrs a share, or 440 mln dlrs, for": the term after the total that a price per share comes to.</summary>
    private int PastTotal(int at, out Quantity? total)
    {
        total = null;
        int sum = _line.Is(at, ",") ? at + 1 : at;
        if (!_line.Is(sum, "or") || _line.MoneyAt(sum + 1) is not { } money) return at;
        total = money;
        return _line.Is(sum + 2, ",") ? sum + 3 : sum + 2;
    }
}
