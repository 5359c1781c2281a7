using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Fills a frame around its verb: subject to the left, object to the right, then the complements.</summary>
internal sealed class VerbFrameReader(DealDraft draft)
{
    private const int FarthestBought = 8;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>The term after the object, or -1 when the verb tells of no deal here.</summary>
    public int Read()
    {
        if (VerbGroup.Of(_line, draft.Word) is not { } group || IsLooseParticiple(group) || IsOfASort()) return -1;
        IReadOnlyList<Party> subjects = SubjectFinder.Find(_line, group.Start);
        draft.First = subjects.Count > 0 ? subjects[0].First : group.Start;
        draft.StageFrom = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, group.Start - 12);
        int after = group.IsPassive ? TakePassive(subjects, group) : TakeActive(subjects, group);
        if (after < 0) return -1;
        draft.TakeValue(PriceBefore());
        new ComplementReader(draft, group.IsPassive).Read(after);
        return after;
    }

    /// <summary>"private equity-backed Widget", "Skarsgård-backed": by a sort of people or by no company, nobody in particular.</summary>
    private bool IsOfASort() =>
        _frame.Id == "deal/back" && _line.Is(draft.Word.First - 1, "-") && !_line.IsParty(draft.Word.First - 2);

    /// <summary>"spent $5 million to buy", "struck a $5 million cash deal to buy": the sum before the verb that is its price, or null.</summary>
    private Quantity? PriceBefore()
    {
        int to = draft.Word.First - 1;
        if (_frame.ObjectRole != PartyRole.Target || !_line.Is(to, "to")) return null;
        if (_line.MoneyAt(to - 1) is { } outlay) return Enumerable.Range(to - 5, 4).Any(i => _line.IsIn(i, PriceWords.Outlays)) ? outlay : null;
        if (!_line.IsIn(to - 1, PriceWords.Priced) && !_line.IsIn(to - 1, DealWords.Agreements)) return null;
        int sum = to - 2;
        while (sum > to - 6 && (_line.IsIn(sum, PriceWords.Means) || _line.Is(sum, "-"))) sum--;
        return _line.MoneyAt(sum);
    }

    /// <summary>"in a storm of cuts, combined with fears", "Acme, listed in London, said": a participle behind a comma tells no deal.</summary>
    private bool IsLooseParticiple(VerbGroup group) =>
        _frame.Id is "deal/merge" or "deal/list" && (draft.Word.Form & VerbForm.Participle) != 0 && group.Start == draft.Word.First
            && _line.Is(group.Start - 1, ",");

    /// <summary>"Weft Systems was acquired by": the subject is the target. A round that "was led by" only refers.</summary>
    private int TakePassive(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (_frame.Object == FrameObject.Capital) return new CapitalObjectReader(draft).ReadPassive(group.Start);
        if (GoodsReader.IsSold(draft, group)) return -1;
        if (subjects.Count == 0 || _frame.Object is FrameObject.Shares or FrameObject.PaidFor
            || (_frame.Object is FrameObject.MadePrivate && !IsPhrasal)) return -1;
        if (PassiveSubject.PartOf(draft, subjects[0], group.Start) is { } part) draft.Take(part, PartyRole.Target);
        else foreach (Party subject in subjects) draft.Add(Suffering, subject);
        return draft.Word.End;
    }

    private int TakeActive(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        bool received = IsReceived(subjects, group);
        bool aside = (draft.Word.Form & VerbForm.Gerund) != 0 && subjects.Count == 1
            && subjects[0] is { IsReferring: true, Entity.Kind: EntityKind.Person };
        if (!received && !aside) foreach (Party subject in subjects) draft.Add(_frame.Subject, subject);
        int after = TakeObject(draft.Word.End);
        if (received && after < 0 && _frame.ObjectRole == PartyRole.Target && _line.Is(draft.Word.End, "the")) after = draft.Word.End;
        if (received && after >= 0 && !draft.Has(PartyRole.Target)) foreach (Party subject in subjects) draft.Add(PartyRole.Target,
            subject);
        if (after >= 0) TakeCounterparty(subjects, group);
        if (after >= 0 && subjects.Count > 0 && _frame.Kind == DealKind.Merger && !draft.Has(PartyRole.Target)) SplitMerging(subjects);
        return after;
    }

    /// <summary>"received proposals to acquire the company": who receives them is not the one who acquires.</summary>
    private bool IsReceived(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (subjects.Count == 0 || !_line.Is(draft.Word.First - 1, "to")) return false;
        for (int i = group.Start - 1; i >= subjects[subjects.Count - 1].End && group.Start - i < 12; i--)
            if (_line.IsIn(i, GoverningVerbs.Receiving)) return true;
        return false;
    }

    /// <summary>
    /// "X and Y agreed to merge", "X said its board and the board of Y": the second is taken as the one that joins the first.
    /// </summary>
    private void SplitMerging(IReadOnlyList<Party> subjects)
    {
        foreach (Party other in subjects.Skip(1)) draft.Add(PartyRole.Target, other);
        if (draft.Has(PartyRole.Target)) return;
        bool governed = _line.Is(subjects[0].First - 1, "of");
        for (int i = 0; i < subjects[0].First; i++)
            if (_line.IsKind(i, TermKind.Company) && draft.Join(NounPhraseReader.PartyAt(_line, i), subjects[0], isFirst: governed)) return;
    }

    /// <summary>"reached an agreement with Corvus to acquire": the other side, seller to a buyer and buyer to a seller.</summary>
    private void TakeCounterparty(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        PartyRole? other = _frame.Subject switch { PartyRole.Acquirer => PartyRole.Seller, PartyRole.Seller => PartyRole.Acquirer, _ => null };
        if (other is null || _frame.Kind == DealKind.Merger) return;
        int from = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, group.Start - 16);
        for (int i = group.Start - 1; i > from; i--)
        {
            if (!_line.Is(i, "with") || NounPhraseReader.Read(_line, i + 1) is not { HasNames: true } phrase) continue;
            bool agreement = _line.AnyIn(from, i, DealWords.Agreements);
            if (agreement) draft.Take(phrase, other.Value);
            return;
        }
    }

    /// <summary>Takes the object; the term after it, or -1 when what follows the verb makes no deal.</summary>
    private int TakeObject(int at)
    {
        while (_line.IsAdverb(at) || _line.IsKind(at, TermKind.Period) || _line.Is(at, "back")) at++;
        at = ObjectStart.After(draft, at);
        if ((_line.Is(at, "from") || _line.Is(at, "to")) && _frame.RoleAfter(_line[at].Lower) is { } side
            && _line.IsParty(at + 1) && !_line.Possesses(at + 1) && NounPhraseReader.PartyAt(_line, at + 1) is { Entity: not null } other)
        {
            // "agreed to buy from Everest Corp the Fairmont line", "will transfer to Everest Corp its stake in Fairmont".
            draft.Add(side, other);
            at += 2;
        }

        NounPhrase? phrase = NounPhraseReader.Read(_line, at);
        switch (_frame.Object)
        {
            case FrameObject.None when _frame.Kind == DealKind.Partnership
                && ((!JointWork.IsJoint(_line, at) && draft.Parties.Count < 2) || JointWork.IsAdvised(_line)
                    || JointWork.IsHabit(draft, at)):
                return -1;
            case FrameObject.None when _frame.Kind == DealKind.Merger && phrase is { HasNames: false, HeadWord.Length: > 0 }:
                return -1;
            case FrameObject.None when _frame.Kind == DealKind.Merger && !JointWork.IsJoint(_line, at) && draft.Parties.Count < 2
                && !_line.Is(draft.Word.First - 1, "to"):
                return -1;
            case FrameObject.None:
                if (_frame.ObjectRole is { } role && phrase is { HasNames: true }) draft.Take(phrase, role);
                return phrase is { HasNames: true } ? phrase.End : at;
            case FrameObject.Capital:
                return new CapitalObjectReader(draft).Read(at, phrase);
            case FrameObject.Shares:
                if (phrase is not { IsShare: true, HasNames: true }) return -1;
                if (IsOwnHolding(phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.MergedInto:
                if (phrase is null || !DealDraft.CanBeTarget(phrase) || !_line.Is(AfterComma(phrase.End), "into")) return -1;
                break;
            case FrameObject.ForSale:
                if (phrase is null || !DealDraft.CanBeTarget(phrase) || !IsForSale(phrase.End)) return -1;
                break;
            case FrameObject.MadePrivate:
                if (_line.Is(at, "it") && _line.Is(at + 1, "over")) return TakeSpeaker(at + 2);
                // "Widget, which Acme took private".
                if (_line.Is(at, "private") && RelativeObject.Of(draft) is { } taken) return TakeRelative(taken);
                if (phrase is null || !DealDraft.CanBeTarget(phrase) && !IsDefinite(phrase)
                    || !(IsPhrasal || _line.Is(phrase.End, "private") || _line.Is(phrase.End, "over"))) return -1;
                if (IsDefinite(phrase)) return TakeReference(phrase.End);
                break;
            case FrameObject.Market:
                return MarketReader.EndOf(_line, draft.Word);
            case FrameObject.PaidFor:
                return TakePaidFor(phrase);
            default:
                if (phrase is null || !DealDraft.CanBeTarget(phrase))
                    if (RelativeObject.Of(draft) is { } before) return TakeRelative(before);
                if (phrase is null) return -1;
                if (IsDefinite(phrase)) return TakeReference(phrase.End);
                if (!DealDraft.CanBeTarget(phrase)) phrase = ThingReader.Read(draft, phrase);
                if (phrase is null || GoodsReader.IsOwnShares(draft, phrase) || GoodsReader.IsProduct(_line, phrase)) return -1;
                break;
        }

        draft.Take(phrase, _frame.ObjectRole!.Value);
        return phrase.End;
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

    /// <summary>The role of a passive's subject: of what "was bought" the target, of what "was listed" the issuer.</summary>
    private PartyRole Suffering => _frame.ObjectRole ?? (_frame.Subject == PartyRole.Issuer ? PartyRole.Issuer : PartyRole.Target);

    /// <summary>Whether the verb comes with its particle: "taken private".</summary>
    private bool IsPhrasal => draft.Word.End - draft.Word.First > 1;

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

    /// <summary>"put its dairy subsidiary up for sale".</summary>
    private bool IsForSale(int at) =>
        Enumerable.Range(at, 3).Any(i => (_line.Is(i, "for") && _line.Is(i + 1, "sale"))
            || (_line.Is(i, "on") && (_line.Is(i + 2, "block") || _line.Is(i + 2, "market"))));

    private int AfterComma(int at) => _line.Is(at, ",") ? at + 1 : at;

    /// <summary>"paid $5 million for Widget Works".</summary>
    private int TakePaidFor(NounPhrase? money)
    {
        if (money is { Money: null } && _line.Is(money.End, "of")
            && PriceWords.Prices.Contains(money.HeadWord)) money = NounPhraseReader.Read(_line, money.End + 1);
        if (money?.Money is null) return -1;
        int end = PastTotal(money.End, out Quantity? total);
        for (int i = PastMeans(end); i < end + FarthestBought && i < _line.Count; i++)
        {
            if (!(_line.Is(i, "for") || IsSpentOn(i)) || NounPhraseReader.Read(_line, i + 1) is not { } bought || !DealDraft.CanBeTarget(bought)) continue;
            draft.TakeValue(total ?? money.Money);
            draft.Take(bought, PartyRole.Target);
            return bought.End;
        }

        return -1;
    }

    /// <summary>"spent $5 million on Widget Works", but not "on advertising".</summary>
    private bool IsSpentOn(int at) =>
        _line.Is(at, "on") && NounPhraseReader.Read(_line, at + 1) is { HasNames: true } named && named.Heads[0].Entity is { Kind: EntityKind.Organization };

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
